-- What is read out of documents and what the person types in (core/health). One row per fact; what only its
-- own kind has is in `body` (CBOR, core/health/facts/FactBody.cpp), so that a new detail needs no migration.
CREATE TABLE fact (
    id       INTEGER PRIMARY KEY,
    document INTEGER REFERENCES document(position) ON DELETE CASCADE, -- NULL: typed in
    kind     INTEGER NOT NULL, -- health::Kind
    analyte  TEXT NOT NULL,    -- what belongs together: a LOINC code, "system|code" or "name:…"
    name     TEXT NOT NULL,
    time     INTEGER,          -- ms since 1970 UTC; NULL when it is not said or cannot be read
    earlier  INTEGER NOT NULL, -- 1: recalled for comparison by a later report
    body     BLOB NOT NULL
) STRICT;
CREATE INDEX fact_analyte ON fact(kind, earlier, analyte, time);
CREATE INDEX fact_series ON fact(analyte, time);
CREATE INDEX fact_time ON fact(time);
CREATE INDEX fact_document ON fact(document);

-- Documents whose entries are still to be read: all that were here before this table, and whatever comes in
-- by a way that does not read them.
CREATE TABLE fact_waiting (
    document INTEGER PRIMARY KEY REFERENCES document(position) ON DELETE CASCADE
) STRICT;
INSERT INTO fact_waiting SELECT position FROM document WHERE content_type = 'text/xml';
