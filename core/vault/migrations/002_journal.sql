-- Who did what, chained (FORMAT.md §7). Rows are only ever added.
CREATE TABLE journal (
    number INTEGER PRIMARY KEY, -- 1, 2, 3… without a gap
    time   INTEGER NOT NULL,    -- milliseconds since 1970, UTC
    actor  TEXT NOT NULL,
    act    INTEGER NOT NULL,
    object TEXT NOT NULL,
    label  TEXT NOT NULL,
    link   BLOB NOT NULL        -- h_n, 32 bytes
) STRICT;

-- One row: the number and link of the last entry, and the key of the next one.
CREATE TABLE journal_head (
    one    INTEGER PRIMARY KEY CHECK (one = 1),
    number INTEGER NOT NULL,
    link   BLOB NOT NULL,
    key    BLOB NOT NULL
) STRICT;

CREATE TRIGGER journal_is_never_rewritten BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'append only');
END;
CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'append only');
END;
