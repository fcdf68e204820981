-- The words of letters are indexed, no longer kept beside the letters: nothing reads them from here, a letter lies whole in
-- its blob. Three fifths of what a first sync wrote were these. Beginnings of four letters and more are few words of a
-- mailbox and are read from the index itself.
DROP TABLE mail_search;
CREATE VIRTUAL TABLE mail_search USING fts5(
    subject, author, body, content='', columnsize=0, tokenize="unicode61 remove_diacritics 2", prefix='2 3');
INSERT INTO mail_search(rowid, subject, author, body) SELECT number, subject, author, body FROM mail_text;
DROP TABLE mail_text;
