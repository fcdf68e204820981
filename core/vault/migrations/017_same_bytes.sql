-- Whether the same bytes are here, whatever name they came under (core/records/DocumentStore.h, here()).
CREATE INDEX document_sha256 ON document(sha256);
