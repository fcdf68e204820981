-- Orders that may be at the DMP though no answer said so, and orders taken back (core/dmp/outbox/Order.h).
ALTER TABLE dmp_order ADD COLUMN may_have_left INTEGER NOT NULL DEFAULT 0;
UPDATE dmp_order SET may_have_left = 1 WHERE state = 0; -- until now nobody wrote it down: look before believing
DROP INDEX dmp_order_waiting;
CREATE INDEX dmp_order_open ON dmp_order(id) WHERE state IN (0, 3);
CREATE INDEX dmp_order_document ON dmp_order(document, id);
