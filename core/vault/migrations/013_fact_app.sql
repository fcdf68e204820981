-- Who wrote a measure that no document says: an app of the catalogue (store/permissions/Broker), or the person (NULL).
-- The name is the one it had then.
ALTER TABLE fact ADD COLUMN app TEXT;
ALTER TABLE fact ADD COLUMN app_name TEXT;
CREATE INDEX fact_app ON fact(app) WHERE app IS NOT NULL;

-- What apps wrote before: each thing stands in app_item, and who it was in the journal (29: AppWrote).
UPDATE fact SET app = i.app FROM app_item i
    WHERE fact.document IS NULL AND fact.kind = 4 AND i.permission LIKE '%.write' AND fact.time = i.time AND fact.name = i.name;
UPDATE fact SET app_name = said.actor FROM (SELECT object, actor, max(number) FROM journal WHERE act = 29 GROUP BY object) AS said
    WHERE fact.app = said.object;
UPDATE fact SET app_name = app WHERE app IS NOT NULL AND app_name IS NULL;
