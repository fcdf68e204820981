-- What the journal says once a message has left (core/mailbox/store/OutboxStore.h): JSON, empty when it was said. What is
-- here already was said as it was queued.
ALTER TABLE mail_outbox ADD COLUMN to_tell TEXT NOT NULL DEFAULT '';
