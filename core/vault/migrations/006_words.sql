-- The longer words of the index. A beginning of two to five letters has its own prefix index; a longer one
-- would make FTS5 read and merge every list of the words it begins (25 ms at 100 000 documents), so it is
-- first turned into those words, each of which is then read lazily. Words are never taken out.
CREATE TABLE search_word (
    term TEXT PRIMARY KEY -- as the tokenizer writes it, six letters or more
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab(search, row);
INSERT INTO search_word SELECT term FROM search_vocabulary WHERE length(term) >= 6;
DROP TABLE search_vocabulary;
