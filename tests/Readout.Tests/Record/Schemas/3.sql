CREATE TABLE IF NOT EXISTS readings (document $key$, sentences TEXT NOT NULL, mentions TEXT NOT NULL)
CREATE TABLE IF NOT EXISTS sentences (document BIGINT NOT NULL, number BIGINT NOT NULL, start_at BIGINT NOT NULL, end_at BIGINT NOT NULL, PRIMARY KEY (document, number)) $clustered$
CREATE TABLE IF NOT EXISTS mentions (document BIGINT NOT NULL, number BIGINT NOT NULL, sentence BIGINT NOT NULL, start_at BIGINT NOT NULL, end_at BIGINT NOT NULL, code TEXT, sector TEXT, name TEXT, office TEXT, reason TEXT, PRIMARY KEY (document, number)) $clustered$
CREATE INDEX IF NOT EXISTS events_followers ON events (number) WHERE is_lead = 0
DROP TABLE dyads
CREATE TABLE dyads (actor TEXT NOT NULL, recipient TEXT NOT NULL, day BIGINT NOT NULL, event BIGINT NOT NULL, category TEXT NOT NULL, quad BIGINT NOT NULL, score DOUBLE PRECISION NOT NULL, status TEXT NOT NULL, modes TEXT NOT NULL, confidence DOUBLE PRECISION, document BIGINT NOT NULL, PRIMARY KEY (actor, recipient, day, event)) $clustered$
INSERT INTO dyads (actor, recipient, day, event, category, quad, score, status, modes, confidence, document) SELECT a.code, r.code, a.day, e.number, e.category, e.quad, e.score, e.status, e.modes, e.confidence, e.document FROM sides a JOIN sides r ON r.event = a.event AND r.side = 1 AND r.is_first = 1 AND r.code <> '' JOIN events e ON e.number = a.event WHERE a.side = 0 AND a.is_first = 1 AND a.code <> '' ORDER BY a.code, r.code, a.day, e.number
CREATE INDEX dyads_day ON dyads (day, actor, recipient, quad, status, category, score)
DROP INDEX IF EXISTS documents_cluster
UPDATE documents SET cluster = NULL WHERE cluster IS NOT NULL
CREATE INDEX documents_cluster ON documents (cluster) WHERE cluster IS NOT NULL
UPDATE events SET entry = number, is_lead = 1 WHERE superseded IS NULL AND (entry IS NULL OR entry <> number OR is_lead <> 1)
DROP TABLE IF EXISTS evidence
DROP TABLE IF EXISTS bands
CREATE TABLE bands (band BIGINT NOT NULL, document BIGINT NOT NULL, PRIMARY KEY (band, document)) $clustered$
DROP TABLE entries
CREATE TABLE entries (number $key$, reports BIGINT NOT NULL, documents BIGINT NOT NULL, updated BIGINT NOT NULL)
DROP TABLE IF EXISTS traits
CREATE TABLE traits (event $key$, document BIGINT NOT NULL, rank BIGINT NOT NULL, standing BIGINT NOT NULL, choice BIGINT, score DOUBLE PRECISION NOT NULL, line TEXT NOT NULL)
CREATE INDEX traits_choice ON traits (choice) WHERE choice IS NOT NULL
DROP TABLE IF EXISTS blocks
CREATE TABLE blocks (key BIGINT NOT NULL, event BIGINT NOT NULL, PRIMARY KEY (key, event)) $clustered$
DROP TABLE IF EXISTS conflicts
CREATE TABLE conflicts (event BIGINT NOT NULL, other BIGINT NOT NULL, about TEXT NOT NULL, score DOUBLE PRECISION NOT NULL, PRIMARY KEY (event, other)) $clustered$
CREATE INDEX conflicts_other ON conflicts (other)
CREATE INDEX conflicts_score ON conflicts (score DESC, event, other)
CREATE TABLE IF NOT EXISTS feeds (address TEXT NOT NULL PRIMARY KEY, etag TEXT, modified TEXT, due BIGINT NOT NULL, failures BIGINT NOT NULL)
CREATE TABLE IF NOT EXISTS hosts (authority TEXT NOT NULL PRIMARY KEY, rules TEXT NOT NULL, rules_until BIGINT NOT NULL, paused_until BIGINT NOT NULL, failures BIGINT NOT NULL)
CREATE TABLE IF NOT EXISTS pages (address TEXT NOT NULL PRIMARY KEY, feed TEXT NOT NULL, title TEXT, published BIGINT NOT NULL, state BIGINT NOT NULL, due BIGINT NOT NULL, failures BIGINT NOT NULL) $clustered$
CREATE INDEX IF NOT EXISTS pages_waiting ON pages (feed, due) WHERE state = 0
