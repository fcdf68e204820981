-- What the DMP said exists and how far each entry came (core/dmp/sync). An entry is written with the
-- page that brought it; the cursor moves in the same transaction as the last page.
CREATE TABLE dmp_entry (
    entry_id     TEXT PRIMARY KEY,      -- DocumentReference.id; a metadata edit makes another
    master       TEXT NOT NULL,
    state        INTEGER NOT NULL,      -- 0 to fetch, 1 in the library, 2 quarantined
    last_updated TEXT NOT NULL,         -- as the server wrote it
    date         INTEGER NOT NULL,      -- of the act, ms since 1970: the newest are fetched first
    code         TEXT NOT NULL,         -- why it is not in the library yet; empty when nothing went wrong
    reference    BLOB                   -- the resource, until the document is stored
) STRICT;
CREATE INDEX dmp_entry_pending ON dmp_entry(date DESC) WHERE state = 0;
CREATE INDEX dmp_entry_master ON dmp_entry(master);

CREATE TABLE dmp_cursor (
    service TEXT PRIMARY KEY,           -- the FHIR base and the patient it was read for, hashed
    since   TEXT NOT NULL               -- the server's time at the last complete discovery, less an overlap
) STRICT, WITHOUT ROWID;
