namespace Readout.Record.Storage;

/// <summary>The tables, version by version: what stands here is never edited once a version has been released, only added to. Days are numbers
/// (20240307; 0 unknown), moments milliseconds since 1970 UTC, lists ";a;b;".</summary>
/// <remarks>$key$ is the type of a row's own number; $clustered$ keeps rows in the order of the primary key where the database can.</remarks>
internal static class Schema
{
    /// <summary>The newest version.</summary>
    public static int Newest => s_versions.Length;

    /// <summary>The statements that make a version of the one before it.</summary>
    public static IReadOnlyList<string> Version(int version) => s_versions[version - 1];

    private static readonly string[][] s_versions = [[.. Documents(), .. Events(), .. Entries(), .. Log(), .. Watching()], [.. Alerting()]];

    private static string[] Documents() =>
    [
        """
        CREATE TABLE documents (number $key$, key TEXT NOT NULL UNIQUE, id TEXT NOT NULL, publisher TEXT, url TEXT, published BIGINT NOT NULL, fetched BIGINT,
            language TEXT, body_start BIGINT NOT NULL, cluster BIGINT, run BIGINT NOT NULL, added BIGINT NOT NULL)
        """,
        "CREATE INDEX documents_id ON documents (id)",
        "CREATE INDEX documents_published ON documents (published)",
        "CREATE INDEX documents_publisher ON documents (publisher, published)",
        // How many documents a day has: every timeline tells it.
        "CREATE TABLE days (published BIGINT NOT NULL PRIMARY KEY, documents BIGINT NOT NULL)",
        "CREATE INDEX documents_cluster ON documents (cluster) WHERE cluster IS NOT NULL",
        // By what reprints are found: a block of days and a hash of words, an opening or an address.
        "CREATE TABLE bands (band BIGINT NOT NULL, document BIGINT NOT NULL, PRIMARY KEY (band, document)) $clustered$",
        "CREATE TABLE texts (document $key$, title TEXT, text TEXT NOT NULL)",
        // What was read in a document, packed (PackedReading).
        "CREATE TABLE readings (document $key$, sentences TEXT NOT NULL, mentions TEXT NOT NULL)",
        """
        CREATE TABLE quotations (document BIGINT NOT NULL, number BIGINT NOT NULL, start_at BIGINT NOT NULL, end_at BIGINT NOT NULL, speaker_code TEXT, speaker_name TEXT,
            speaker_key TEXT, line TEXT NOT NULL, PRIMARY KEY (document, number)) $clustered$
        """,
        "CREATE INDEX quotations_speaker ON quotations (speaker_key) WHERE speaker_key IS NOT NULL",
        "CREATE INDEX quotations_code ON quotations (speaker_code) WHERE speaker_code IS NOT NULL",
    ];

    private static string[] Events() =>
    [
        """
        CREATE TABLE events (number $key$, id TEXT NOT NULL, document BIGINT NOT NULL, run BIGINT NOT NULL, superseded BIGINT, day BIGINT NOT NULL, last_day BIGINT NOT NULL,
            category TEXT NOT NULL, modes TEXT NOT NULL, contexts TEXT NOT NULL, status TEXT NOT NULL, source TEXT NOT NULL, quad BIGINT NOT NULL, score DOUBLE PRECISION NOT NULL,
            confidence DOUBLE PRECISION, country TEXT, latitude DOUBLE PRECISION, longitude DOUBLE PRECISION, sentence BIGINT NOT NULL, start_at BIGINT NOT NULL, end_at BIGINT NOT NULL,
            entry BIGINT, is_lead BIGINT NOT NULL, added BIGINT NOT NULL, updated BIGINT NOT NULL)
        """,
        "CREATE INDEX events_id ON events (id)",
        "CREATE INDEX events_document ON events (document)",
        "CREATE INDEX events_superseded ON events (superseded) WHERE superseded IS NOT NULL",
        "CREATE INDEX events_day ON events (day, quad, status, category, score) WHERE superseded IS NULL",
        "CREATE INDEX events_updated ON events (updated, number) WHERE superseded IS NULL",
        "CREATE INDEX events_entry ON events (entry) WHERE entry IS NOT NULL",
        // The few that follow another: a pair's history counts each entry once without a look at all its events.
        "CREATE INDEX events_followers ON events (number) WHERE is_lead = 0",
        "CREATE TABLE lines (event $key$, line TEXT NOT NULL)",
        // Parties and pairs of current events alone. is_first marks the first party of a side with its code, so that a code counts once.
        """
        CREATE TABLE sides (event BIGINT NOT NULL, side BIGINT NOT NULL, position BIGINT NOT NULL, code TEXT NOT NULL, sector TEXT, other_sectors TEXT NOT NULL, name TEXT, name_key TEXT,
            is_first BIGINT NOT NULL, day BIGINT NOT NULL, category TEXT NOT NULL, quad BIGINT NOT NULL, score DOUBLE PRECISION NOT NULL, status TEXT NOT NULL, PRIMARY KEY (event, side, position)) $clustered$
        """,
        "CREATE INDEX sides_code ON sides (code, side, is_first, day, event, quad, status, category, score)",
        "CREATE INDEX sides_name ON sides (name_key, side, day, event) WHERE name_key IS NOT NULL",
        """
        CREATE TABLE dyads (actor TEXT NOT NULL, recipient TEXT NOT NULL, day BIGINT NOT NULL, event BIGINT NOT NULL, category TEXT NOT NULL, quad BIGINT NOT NULL,
            score DOUBLE PRECISION NOT NULL, status TEXT NOT NULL, modes TEXT NOT NULL, confidence DOUBLE PRECISION, document BIGINT NOT NULL,
            PRIMARY KEY (actor, recipient, day, event)) $clustered$
        """,
        "CREATE INDEX dyads_day ON dyads (day, actor, recipient, quad, status, category, score)",
    ];

    private static string[] Entries() =>
    [
        // An entry bears the number of the event that leads it; its reports are the events that name it. Entries of one report have no row.
        "CREATE TABLE entries (number $key$, reports BIGINT NOT NULL, documents BIGINT NOT NULL, updated BIGINT NOT NULL)",
        // What current events are compared by, and where each stands: 0 in its leader's entry, 1 a leader, 2 apart from the entry of the leader it chose.
        "CREATE TABLE traits (event $key$, document BIGINT NOT NULL, rank BIGINT NOT NULL, standing BIGINT NOT NULL, choice BIGINT, score DOUBLE PRECISION NOT NULL, line TEXT NOT NULL)",
        "CREATE INDEX traits_choice ON traits (choice) WHERE choice IS NOT NULL",
        "CREATE TABLE blocks (key BIGINT NOT NULL, event BIGINT NOT NULL, PRIMARY KEY (key, event)) $clustered$",
        "CREATE TABLE conflicts (event BIGINT NOT NULL, other BIGINT NOT NULL, about TEXT NOT NULL, score DOUBLE PRECISION NOT NULL, PRIMARY KEY (event, other)) $clustered$",
        "CREATE INDEX conflicts_other ON conflicts (other)",
    ];

    private static string[] Log() =>
    [
        """
        CREATE TABLE runs (number $key$, started BIGINT NOT NULL, finished BIGINT, who TEXT NOT NULL, command TEXT NOT NULL, coder_version TEXT, model TEXT, lexicon TEXT,
            documents BIGINT NOT NULL, events BIGINT NOT NULL)
        """,
        "CREATE TABLE counters (name TEXT NOT NULL PRIMARY KEY, last BIGINT NOT NULL)",
        "CREATE TABLE corrections (number $key$, event TEXT NOT NULL, field TEXT NOT NULL, before TEXT, after TEXT, verdict TEXT NOT NULL, who TEXT NOT NULL, note TEXT, added BIGINT NOT NULL)",
        "CREATE INDEX corrections_event ON corrections (event)",
        "CREATE TABLE quarantine (source TEXT NOT NULL, position BIGINT NOT NULL, reason TEXT NOT NULL, added BIGINT NOT NULL, PRIMARY KEY (source, position)) $clustered$",
        "CREATE TABLE deletions (kind TEXT NOT NULL, id TEXT NOT NULL, reason TEXT NOT NULL, deleted BIGINT NOT NULL, PRIMARY KEY (kind, id)) $clustered$",
        "CREATE INDEX deletions_deleted ON deletions (deleted)",
        "CREATE TABLE inputs (name TEXT NOT NULL PRIMARY KEY, position BIGINT NOT NULL, updated BIGINT NOT NULL)",
    ];

    private static string[] Watching() =>
    [
        "CREATE TABLE feeds (address TEXT NOT NULL PRIMARY KEY, etag TEXT, modified TEXT, due BIGINT NOT NULL, failures BIGINT NOT NULL)",
        "CREATE TABLE hosts (authority TEXT NOT NULL PRIMARY KEY, rules TEXT NOT NULL, rules_until BIGINT NOT NULL, paused_until BIGINT NOT NULL, failures BIGINT NOT NULL)",
        """
        CREATE TABLE pages (address TEXT NOT NULL PRIMARY KEY, feed TEXT NOT NULL, title TEXT, published BIGINT NOT NULL, state BIGINT NOT NULL, due BIGINT NOT NULL,
            failures BIGINT NOT NULL) $clustered$
        """,
        "CREATE INDEX pages_waiting ON pages (feed, due) WHERE state = 0",
    ];

    private static string[] Alerting() =>
    [
        """
        CREATE TABLE alerts (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, question TEXT NOT NULL, rule TEXT NOT NULL, hook TEXT, secret TEXT, who TEXT NOT NULL, added BIGINT NOT NULL,
            known TEXT NOT NULL)
        """,
        // What was told: each subject of an alert once. due is 0 where nothing is to be sent any more.
        """
        CREATE TABLE notices (number $key$, id TEXT NOT NULL UNIQUE, alert TEXT NOT NULL, subject TEXT NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL, added BIGINT NOT NULL, due BIGINT NOT NULL,
            attempts BIGINT NOT NULL, delivered BIGINT, problem TEXT, UNIQUE (alert, subject))
        """,
        "CREATE INDEX notices_due ON notices (due) WHERE due > 0",
    ];
}
