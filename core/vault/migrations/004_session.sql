-- Who signed in to this space and how to go on without asking again (core/session). One row each.
CREATE TABLE session (
    only_row      INTEGER PRIMARY KEY CHECK (only_row = 1),
    issuer        TEXT NOT NULL,        -- the refresh token is shown to nobody else
    subject       TEXT NOT NULL,        -- "sub" at that issuer
    refresh_token TEXT NOT NULL,        -- rotated at each use
    signed_in_at  INTEGER NOT NULL      -- ms since 1970
) STRICT;

CREATE TABLE session_person (           -- from the ID token; stays when the session ends
    only_row    INTEGER PRIMARY KEY CHECK (only_row = 1),
    given_name  TEXT NOT NULL,
    family_name TEXT NOT NULL,
    birth_date  TEXT NOT NULL,          -- yyyy-MM-dd, empty when not told
    matricule   TEXT NOT NULL,
    ins_oid     TEXT NOT NULL
) STRICT;
