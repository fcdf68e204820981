-- What the person wants done at the DMP (core/dmp/outbox): kept until the DMP has surely done it once.
CREATE TABLE dmp_order (
    id       INTEGER PRIMARY KEY,
    kind     INTEGER NOT NULL, -- dmp::Order::Kind
    document BLOB NOT NULL,    -- 16 bytes
    title    TEXT NOT NULL,
    master   TEXT NOT NULL,    -- fixed when it is ordered: the DMP knows a document by it
    created  INTEGER NOT NULL, -- ms since 1970 UTC
    state    INTEGER NOT NULL, -- dmp::Order::State
    tries    INTEGER NOT NULL DEFAULT 0,
    code     TEXT NOT NULL     -- of the last failure; empty when there was none
) STRICT;
CREATE INDEX dmp_order_waiting ON dmp_order(id) WHERE state = 0;
