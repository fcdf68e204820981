-- Documents whose bytes were found damaged or gone (core/records/Lost.h). `asked`: the DMP's whole list was turned since, so
-- asking again would bring the same.
CREATE TABLE document_lost (
    position INTEGER PRIMARY KEY REFERENCES document(position) ON DELETE CASCADE,
    asked    INTEGER NOT NULL
) STRICT;
