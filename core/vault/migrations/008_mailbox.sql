-- The mailbox (core/mailbox). Messages lie whole in blobs; here is what is listed, searched and decided by.
CREATE TABLE mail_folder (              -- of the server; one row a folder that is kept in step
    role     INTEGER PRIMARY KEY,       -- 0 inbox, 1 sent
    name     TEXT NOT NULL,             -- as the server writes it
    validity INTEGER NOT NULL,          -- UIDVALIDITY; another one makes all numbers void
    next     INTEGER NOT NULL,          -- UIDNEXT up to which everything was fetched
    modseq   INTEGER NOT NULL           -- HIGHESTMODSEQ at that time; 0 without CONDSTORE
) STRICT;

CREATE TABLE mail_conversation (
    number      INTEGER PRIMARY KEY,
    subject     TEXT NOT NULL,
    subject_key TEXT NOT NULL,          -- folded, without "Re:"
    date        INTEGER NOT NULL,       -- of the newest message, ms since 1970
    messages    INTEGER NOT NULL,
    unread      INTEGER NOT NULL,
    attachments INTEGER NOT NULL,
    closed      INTEGER NOT NULL,
    quarantined INTEGER NOT NULL
) STRICT;
CREATE INDEX mail_conversation_date ON mail_conversation(date DESC);
CREATE INDEX mail_conversation_subject ON mail_conversation(subject_key);
CREATE INDEX mail_conversation_unread ON mail_conversation(unread) WHERE unread > 0;

CREATE TABLE mail_message (
    number       INTEGER PRIMARY KEY,
    id           BLOB NOT NULL UNIQUE,   -- 16 bytes
    conversation INTEGER NOT NULL,
    role         INTEGER NOT NULL,       -- folder
    uid          INTEGER NOT NULL,       -- 0: not (any more, or not yet) on the server
    way          INTEGER NOT NULL,
    message_id   TEXT NOT NULL,
    from_name    TEXT NOT NULL,
    from_address TEXT NOT NULL,
    reply_name   TEXT NOT NULL,
    reply_address TEXT NOT NULL,
    recipients   TEXT NOT NULL,          -- JSON [[name, address], …]
    subject      TEXT NOT NULL,
    date         INTEGER NOT NULL,
    size         INTEGER NOT NULL,
    sha256       BLOB NOT NULL,          -- of the whole message, compared at each reading
    blob         BLOB NOT NULL,
    seen         INTEGER NOT NULL,
    seen_here    INTEGER NOT NULL,       -- read here, the server does not know yet
    closes       INTEGER NOT NULL,
    automatic    INTEGER NOT NULL,
    quarantine   TEXT NOT NULL,
    preview      TEXT NOT NULL,
    attachments  TEXT NOT NULL           -- JSON [[part, name, type, size], …]
) STRICT;
CREATE INDEX mail_message_conversation ON mail_message(conversation, date);
CREATE INDEX mail_message_uid ON mail_message(role, uid) WHERE uid > 0;
CREATE INDEX mail_message_name ON mail_message(message_id, role);
CREATE INDEX mail_message_told ON mail_message(seen_here) WHERE seen_here = 1;

CREATE TABLE mail_reference (            -- every Message-ID a conversation speaks of
    message_id   TEXT PRIMARY KEY,
    conversation INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX mail_reference_conversation ON mail_reference(conversation);

CREATE TABLE mail_contact (              -- who of the health space wrote first: whom one may write to
    address TEXT PRIMARY KEY,
    name    TEXT NOT NULL,
    wrote   INTEGER NOT NULL,            -- first time, ms since 1970
    last    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE mail_draft (
    id           BLOB PRIMARY KEY,
    conversation INTEGER NOT NULL,
    recipients   TEXT NOT NULL,
    subject      TEXT NOT NULL,
    body         TEXT NOT NULL,
    enclosures   TEXT NOT NULL,          -- JSON [[document, name, type, size], …]
    changed      INTEGER NOT NULL
) STRICT;

CREATE TABLE mail_outbox (
    number       INTEGER PRIMARY KEY,
    message_id   TEXT NOT NULL UNIQUE,   -- fixed before the first try: what the server is asked for after a crash
    conversation INTEGER NOT NULL,
    recipients   TEXT NOT NULL,          -- addresses, a space between
    subject      TEXT NOT NULL,
    blob         BLOB NOT NULL,          -- the message as it will leave
    sha256       BLOB NOT NULL,
    state        INTEGER NOT NULL,
    tries        INTEGER NOT NULL,
    code         TEXT NOT NULL,
    queued       INTEGER NOT NULL,
    tried        INTEGER NOT NULL,       -- last time, ms since 1970; 0: never
    next         INTEGER NOT NULL        -- not before
) STRICT;
CREATE INDEX mail_outbox_open ON mail_outbox(state) WHERE state < 3;

CREATE TABLE mail_text (
    number  INTEGER PRIMARY KEY,
    subject TEXT NOT NULL,
    author  TEXT NOT NULL,
    body    TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE mail_search USING fts5(
    subject, author, body, content='mail_text', content_rowid='number', columnsize=0,
    tokenize="unicode61 remove_diacritics 2", prefix='2 3 4 5');
