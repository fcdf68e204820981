-- The library (core/records). `position` puts the newest document first in ascending order:
-- (2^31 - minutes of the act since 1900) << 20 | sequence, so lists, pages and search hits come in the
-- order people read them without a sort, and a range of dates is a range of rowids.
CREATE TABLE document (
    position        INTEGER PRIMARY KEY,
    id              BLOB NOT NULL UNIQUE,          -- 16 bytes
    master          TEXT,                          -- XDS uniqueId; NULL when unknown
    entry_id        TEXT NOT NULL,
    title           TEXT NOT NULL,
    title_key       TEXT NOT NULL,                 -- folded: what titles are sorted by
    category        INTEGER NOT NULL,
    type_code       TEXT NOT NULL, type_system   TEXT NOT NULL, type_display   TEXT NOT NULL,
    class_code      TEXT NOT NULL, class_system  TEXT NOT NULL, class_display  TEXT NOT NULL,
    format_code     TEXT NOT NULL, format_system TEXT NOT NULL, format_display TEXT NOT NULL,
    date            INTEGER,                       -- of the act, ms since 1970 UTC
    author          TEXT NOT NULL,                 -- of the first author: name, else organisation
    author_key      TEXT NOT NULL,
    organization    TEXT NOT NULL,
    authors         TEXT NOT NULL,                 -- all of them, JSON [[name, organization, specialty], …]
    custodian       TEXT NOT NULL,
    content_type    TEXT NOT NULL,
    size            INTEGER NOT NULL,
    sha256          BLOB NOT NULL,                 -- compared at each reading
    blob            BLOB NOT NULL,
    confidentiality TEXT NOT NULL,                 -- codes, a space between
    masked          INTEGER NOT NULL,              -- hidden from professionals
    set_id          TEXT NOT NULL,
    version         INTEGER NOT NULL,
    replaces        TEXT NOT NULL,
    origin          INTEGER NOT NULL,
    received        INTEGER NOT NULL,              -- ms since 1970 UTC
    verified        INTEGER NOT NULL,              -- announced size and hash matched
    unseen          INTEGER NOT NULL,
    indexed         INTEGER NOT NULL               -- 0 text still to come, 1 done, 2 tried in vain
) STRICT;

CREATE UNIQUE INDEX document_master ON document(master) WHERE master IS NOT NULL;
CREATE UNIQUE INDEX document_digest ON document(sha256) WHERE master IS NULL;
-- Narrow, so that listing 100 000 positions does not decrypt 100 000 rows.
CREATE INDEX document_order ON document(position);
CREATE INDEX document_category ON document(category);
CREATE INDEX document_unseen ON document(unseen) WHERE unseen = 1;
CREATE INDEX document_unindexed ON document(indexed) WHERE indexed = 0;
CREATE INDEX document_title ON document(title_key);
CREATE INDEX document_author ON document(author_key);
CREATE INDEX document_received ON document(received);

-- Everyone who signed, and their organisations, by folded name.
CREATE TABLE document_author_name (
    key      TEXT NOT NULL,
    position INTEGER NOT NULL REFERENCES document(position) ON DELETE CASCADE,
    PRIMARY KEY (key, position)
) STRICT, WITHOUT ROWID;

-- What is searched; FTS5 keeps only its index (external content). columnsize=0: hits are ordered by
-- rowid, never by bm25, so the sizes bm25 wants are not kept.
CREATE TABLE document_text (
    position INTEGER PRIMARY KEY REFERENCES document(position) ON DELETE CASCADE,
    title    TEXT NOT NULL,
    author   TEXT NOT NULL,
    body     TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search USING fts5(
    title, author, body, content='document_text', content_rowid='position', columnsize=0,
    tokenize="unicode61 remove_diacritics 2", prefix='2 3 4 5');

CREATE TABLE library_state (
    name  TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
