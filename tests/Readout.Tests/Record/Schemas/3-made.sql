CREATE TABLE documents (number $key$, key TEXT NOT NULL UNIQUE, id TEXT NOT NULL, publisher TEXT, url TEXT, published BIGINT NOT NULL, fetched BIGINT, language TEXT, body_start BIGINT NOT NULL, cluster BIGINT, run BIGINT NOT NULL, added BIGINT NOT NULL)
CREATE INDEX documents_id ON documents (id)
CREATE INDEX documents_published ON documents (published)
CREATE INDEX documents_publisher ON documents (publisher, published)
CREATE TABLE days (published BIGINT NOT NULL PRIMARY KEY, documents BIGINT NOT NULL)
CREATE INDEX documents_cluster ON documents (cluster) WHERE cluster IS NOT NULL
CREATE TABLE bands (band BIGINT NOT NULL, document BIGINT NOT NULL, PRIMARY KEY (band, document)) $clustered$
CREATE TABLE texts (document $key$, title TEXT, text TEXT NOT NULL)
CREATE TABLE readings (document $key$, sentences TEXT NOT NULL, mentions TEXT NOT NULL)
CREATE TABLE quotations (document BIGINT NOT NULL, number BIGINT NOT NULL, start_at BIGINT NOT NULL, end_at BIGINT NOT NULL, speaker_code TEXT, speaker_name TEXT, speaker_key TEXT, line TEXT NOT NULL, PRIMARY KEY (document, number)) $clustered$
CREATE INDEX quotations_speaker ON quotations (speaker_key) WHERE speaker_key IS NOT NULL
CREATE INDEX quotations_code ON quotations (speaker_code) WHERE speaker_code IS NOT NULL
CREATE TABLE events (number $key$, id TEXT NOT NULL, document BIGINT NOT NULL, run BIGINT NOT NULL, superseded BIGINT, day BIGINT NOT NULL, last_day BIGINT NOT NULL, category TEXT NOT NULL, modes TEXT NOT NULL, contexts TEXT NOT NULL, status TEXT NOT NULL, source TEXT NOT NULL, quad BIGINT NOT NULL, score DOUBLE PRECISION NOT NULL, confidence DOUBLE PRECISION, country TEXT, latitude DOUBLE PRECISION, longitude DOUBLE PRECISION, sentence BIGINT NOT NULL, start_at BIGINT NOT NULL, end_at BIGINT NOT NULL, entry BIGINT, is_lead BIGINT NOT NULL, added BIGINT NOT NULL, updated BIGINT NOT NULL)
CREATE INDEX events_id ON events (id)
CREATE INDEX events_document ON events (document)
CREATE INDEX events_superseded ON events (superseded) WHERE superseded IS NOT NULL
CREATE INDEX events_day ON events (day, quad, status, category, score) WHERE superseded IS NULL
CREATE INDEX events_updated ON events (updated, number) WHERE superseded IS NULL
CREATE INDEX events_entry ON events (entry) WHERE entry IS NOT NULL
CREATE INDEX events_followers ON events (number) WHERE is_lead = 0
CREATE TABLE lines (event $key$, line TEXT NOT NULL)
CREATE TABLE sides (event BIGINT NOT NULL, side BIGINT NOT NULL, position BIGINT NOT NULL, code TEXT NOT NULL, sector TEXT, other_sectors TEXT NOT NULL, name TEXT, name_key TEXT, is_first BIGINT NOT NULL, day BIGINT NOT NULL, category TEXT NOT NULL, quad BIGINT NOT NULL, score DOUBLE PRECISION NOT NULL, status TEXT NOT NULL, PRIMARY KEY (event, side, position)) $clustered$
CREATE INDEX sides_code ON sides (code, side, is_first, day, event, quad, status, category, score)
CREATE INDEX sides_name ON sides (name_key, side, day, event) WHERE name_key IS NOT NULL
CREATE TABLE dyads (actor TEXT NOT NULL, recipient TEXT NOT NULL, day BIGINT NOT NULL, event BIGINT NOT NULL, category TEXT NOT NULL, quad BIGINT NOT NULL, score DOUBLE PRECISION NOT NULL, status TEXT NOT NULL, modes TEXT NOT NULL, confidence DOUBLE PRECISION, document BIGINT NOT NULL, PRIMARY KEY (actor, recipient, day, event)) $clustered$
CREATE INDEX dyads_day ON dyads (day, actor, recipient, quad, status, category, score)
CREATE TABLE entries (number $key$, reports BIGINT NOT NULL, documents BIGINT NOT NULL, updated BIGINT NOT NULL)
CREATE TABLE traits (event $key$, document BIGINT NOT NULL, rank BIGINT NOT NULL, standing BIGINT NOT NULL, choice BIGINT, score DOUBLE PRECISION NOT NULL, line TEXT NOT NULL)
CREATE INDEX traits_choice ON traits (choice) WHERE choice IS NOT NULL
CREATE TABLE blocks (key BIGINT NOT NULL, event BIGINT NOT NULL, PRIMARY KEY (key, event)) $clustered$
CREATE TABLE conflicts (event BIGINT NOT NULL, other BIGINT NOT NULL, about TEXT NOT NULL, score DOUBLE PRECISION NOT NULL, PRIMARY KEY (event, other)) $clustered$
CREATE INDEX conflicts_other ON conflicts (other)
CREATE INDEX conflicts_score ON conflicts (score DESC, event, other)
CREATE TABLE runs (number $key$, started BIGINT NOT NULL, finished BIGINT, who TEXT NOT NULL, command TEXT NOT NULL, coder_version TEXT, model TEXT, lexicon TEXT, documents BIGINT NOT NULL, events BIGINT NOT NULL)
CREATE TABLE counters (name TEXT NOT NULL PRIMARY KEY, last BIGINT NOT NULL)
CREATE TABLE corrections (number $key$, event TEXT NOT NULL, field TEXT NOT NULL, before TEXT, after TEXT, verdict TEXT NOT NULL, who TEXT NOT NULL, note TEXT, added BIGINT NOT NULL)
CREATE INDEX corrections_event ON corrections (event)
CREATE TABLE quarantine (source TEXT NOT NULL, position BIGINT NOT NULL, reason TEXT NOT NULL, added BIGINT NOT NULL, PRIMARY KEY (source, position)) $clustered$
CREATE TABLE deletions (kind TEXT NOT NULL, id TEXT NOT NULL, reason TEXT NOT NULL, deleted BIGINT NOT NULL, PRIMARY KEY (kind, id)) $clustered$
CREATE INDEX deletions_deleted ON deletions (deleted)
CREATE TABLE inputs (name TEXT NOT NULL PRIMARY KEY, position BIGINT NOT NULL, updated BIGINT NOT NULL)
CREATE TABLE feeds (address TEXT NOT NULL PRIMARY KEY, etag TEXT, modified TEXT, due BIGINT NOT NULL, failures BIGINT NOT NULL)
CREATE TABLE hosts (authority TEXT NOT NULL PRIMARY KEY, rules TEXT NOT NULL, rules_until BIGINT NOT NULL, paused_until BIGINT NOT NULL, failures BIGINT NOT NULL)
CREATE TABLE pages (address TEXT NOT NULL PRIMARY KEY, feed TEXT NOT NULL, title TEXT, published BIGINT NOT NULL, state BIGINT NOT NULL, due BIGINT NOT NULL, failures BIGINT NOT NULL) $clustered$
CREATE INDEX pages_waiting ON pages (feed, due) WHERE state = 0
CREATE TABLE alerts (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, question TEXT NOT NULL, rule TEXT NOT NULL, hook TEXT, secret TEXT, who TEXT NOT NULL, added BIGINT NOT NULL, known TEXT NOT NULL)
CREATE TABLE notices (number $key$, id TEXT NOT NULL UNIQUE, alert TEXT NOT NULL, subject TEXT NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL, added BIGINT NOT NULL, due BIGINT NOT NULL, attempts BIGINT NOT NULL, delivered BIGINT, problem TEXT, UNIQUE (alert, subject))
CREATE INDEX notices_due ON notices (due) WHERE due > 0
SQLite: PRAGMA application_id=1380208468
SQLite: PRAGMA user_version=3
SQLite: CREATE VIRTUAL TABLE texts_search USING fts5 (title, text, content='texts', content_rowid='document', tokenize='porter unicode61')
PostgreSQL: CREATE TABLE record (version BIGINT NOT NULL)
PostgreSQL: INSERT INTO record VALUES (3)
PostgreSQL: ALTER TABLE texts ADD COLUMN search tsvector GENERATED ALWAYS AS (to_tsvector('english', coalesce(left(title, 1000), '') || ' ' || left(text, 250000))) STORED
PostgreSQL: CREATE INDEX texts_search ON texts USING gin (search)
PostgreSQL: ALTER TABLE dyads DROP CONSTRAINT dyads_pkey
PostgreSQL: ALTER TABLE dyads ADD PRIMARY KEY (actor, recipient, day, event) INCLUDE (category, quad, score, status, modes, confidence, document)
SQLite: INSERT INTO texts_search (texts_search, rank) VALUES ('hashsize', 8388608)
