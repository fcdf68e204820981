-- Ligatures of print as the letters they join, as text is kept from now on (core/records/search/Fold.h, openedLigatures()): a PDF
-- that writes them was not found by its words. An external-content index forgets a row only when told what it held.
CREATE TABLE ligature (position INTEGER PRIMARY KEY) STRICT;
INSERT INTO ligature SELECT position FROM document_text
    WHERE body GLOB '*[ﬀ-ﬆ]*' OR title GLOB '*[ﬀ-ﬆ]*' OR author GLOB '*[ﬀ-ﬆ]*';
INSERT INTO search(search, rowid, title, author, body)
    SELECT 'delete', position, title, author, body FROM document_text WHERE position IN (SELECT position FROM ligature);
UPDATE document_text SET
    title = replace(replace(replace(replace(replace(replace(replace(title, 'ﬀ', 'ff'), 'ﬁ', 'fi'), 'ﬂ', 'fl'), 'ﬃ', 'ffi'), 'ﬄ', 'ffl'), 'ﬅ', 'st'), 'ﬆ', 'st'),
    author = replace(replace(replace(replace(replace(replace(replace(author, 'ﬀ', 'ff'), 'ﬁ', 'fi'), 'ﬂ', 'fl'), 'ﬃ', 'ffi'), 'ﬄ', 'ffl'), 'ﬅ', 'st'), 'ﬆ', 'st'),
    body = replace(replace(replace(replace(replace(replace(replace(body, 'ﬀ', 'ff'), 'ﬁ', 'fi'), 'ﬂ', 'fl'), 'ﬃ', 'ffi'), 'ﬄ', 'ffl'), 'ﬅ', 'st'), 'ﬆ', 'st')
    WHERE position IN (SELECT position FROM ligature);
INSERT INTO search(rowid, title, author, body)
    SELECT position, title, author, body FROM document_text WHERE position IN (SELECT position FROM ligature);
-- As in 006: the longer words, for what they begin with.
CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab(search, row);
INSERT OR IGNORE INTO search_word
    SELECT term FROM search_vocabulary WHERE EXISTS (SELECT 1 FROM ligature) AND length(term) >= 6;
DROP TABLE search_vocabulary;
DROP TABLE ligature;
