-- What a document itself hides, apart from the server's labels: those change, these stay (core/records/DocumentStore.h, refresh()).
-- Of documents that are here nobody wrote down which was whose. What hides from professionals can be taken back at the DMP and
-- counts as the server's; the rest as their own, so that nothing is shown wider than meant.
ALTER TABLE document ADD COLUMN own_confidentiality TEXT NOT NULL DEFAULT '';
UPDATE document SET own_confidentiality = trim(replace(' ' || confidentiality || ' ', ' MASQUE_PS ', ' '))
    WHERE origin <> 0 OR content_type = 'text/xml';
