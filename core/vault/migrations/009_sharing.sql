-- What the person lets a professional read for a while (core/sharing). The secret of a link is here, and nowhere else but
-- in the link itself; both are forgotten when the share ends.
CREATE TABLE share (
    id       INTEGER PRIMARY KEY,
    label    TEXT NOT NULL,
    created  INTEGER NOT NULL, -- ms since 1970 UTC
    expires  INTEGER NOT NULL,
    server   TEXT NOT NULL,    -- where it lies
    handle   TEXT NOT NULL,    -- its name there
    secret   TEXT NOT NULL,    -- the right to end it
    link     TEXT NOT NULL,    -- the whole link, with the key; empty once ended
    passcode TEXT NOT NULL,    -- empty once ended
    state    INTEGER NOT NULL, -- sharing::State
    openings INTEGER NOT NULL DEFAULT 0,
    wrong    INTEGER NOT NULL DEFAULT 0, -- wrong passcodes
    told     INTEGER NOT NULL DEFAULT 0  -- lines of the server's log that are in the journal
) STRICT;
CREATE TABLE share_item (
    share    INTEGER NOT NULL REFERENCES share(id) ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    document BLOB NOT NULL, -- empty: the summary
    title    TEXT NOT NULL,
    PRIMARY KEY (share, number)
) STRICT;
