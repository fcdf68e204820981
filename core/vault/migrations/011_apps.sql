-- What apps of the catalogue may do here, and what they saw (store/permissions). Permissions given for one time are
-- not kept. The journal has a line for each call; here is each thing, with how often.
CREATE TABLE app_grant (
    app        TEXT NOT NULL,
    permission TEXT NOT NULL,
    given      INTEGER NOT NULL,  -- ms since 1970 UTC
    until      INTEGER NOT NULL,
    PRIMARY KEY (app, permission)
) STRICT, WITHOUT ROWID;

CREATE TABLE app_item (           -- as it was at that time: it stays when the fact goes
    app        TEXT NOT NULL,
    permission TEXT NOT NULL,
    name       TEXT NOT NULL,
    value      TEXT NOT NULL,
    time       INTEGER NOT NULL,  -- of the fact; 0: not said
    first      INTEGER NOT NULL,  -- when the app saw or wrote it
    last       INTEGER NOT NULL,
    times      INTEGER NOT NULL,
    PRIMARY KEY (app, permission, name, time, value)
) STRICT, WITHOUT ROWID;
CREATE INDEX app_item_last ON app_item(app, last DESC);
