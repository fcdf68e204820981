-- For the one search over everything and for messages in the timeline: the distinct names of facts are stepped through
-- without reading the facts, and the newest messages without reading the others.
CREATE INDEX fact_name ON fact(kind, analyte, name);
CREATE INDEX mail_message_date ON mail_message(date DESC, number DESC) WHERE quarantine = '';
