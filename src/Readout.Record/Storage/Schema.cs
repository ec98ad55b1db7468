namespace Readout.Record.Storage;

/// <summary>The tables, version by version: what stands here is never edited, only added to. Days are numbers (20240307; 0 unknown), moments
/// milliseconds since 1970 UTC, lists ";a;b;".</summary>
/// <remarks>$key$ is the type of a row's own number; $clustered$ keeps rows in the order of the primary key where the database can.</remarks>
internal static class Schema
{
    /// <summary>The version after whose statements readings are packed and reports joined anew, which takes more than SQL.</summary>
    public const int Rejoined = 3;

    /// <summary>The version since which pairs hold what is asked of them.</summary>
    public const int Paired = 4;

    /// <summary>The newest version.</summary>
    public static int Newest => s_versions.Length;

    /// <summary>The statements that make a version of the one before it.</summary>
    public static IReadOnlyList<string> Version(int version) => s_versions[version - 1];

    private static readonly string[][] s_versions = [FirstSchema.Statements, [.. Alerting()], [.. Readings(), .. Pairs(), .. Entries(), .. Watching()], PairSchema.Statements];

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

    // For some hours tables were changed without a version of their own, so that records of versions 1 and 2 differ in what they have: version 3 brings
    // all of them to one shape, whatever is there, and makes anew what is made of other rows.
    private static string[] Readings() =>
    [
        // What was read in a document, packed (PackedReading).
        "CREATE TABLE IF NOT EXISTS readings (document $key$, sentences TEXT NOT NULL, mentions TEXT NOT NULL)",
        // Where it stood before; empty unless the record is one of the first, and gone once it is packed.
        "CREATE TABLE IF NOT EXISTS sentences (document BIGINT NOT NULL, number BIGINT NOT NULL, start_at BIGINT NOT NULL, end_at BIGINT NOT NULL, PRIMARY KEY (document, number)) $clustered$",
        """
        CREATE TABLE IF NOT EXISTS mentions (document BIGINT NOT NULL, number BIGINT NOT NULL, sentence BIGINT NOT NULL, start_at BIGINT NOT NULL, end_at BIGINT NOT NULL,
            code TEXT, sector TEXT, name TEXT, office TEXT, reason TEXT, PRIMARY KEY (document, number)) $clustered$
        """,
    ];

    private static string[] Pairs() =>
    [
        // The few that follow another: a pair's history counts each entry once without a look at all its events.
        "CREATE INDEX IF NOT EXISTS events_followers ON events (number) WHERE is_lead = 0",
        "DROP TABLE dyads",
        """
        CREATE TABLE dyads (actor TEXT NOT NULL, recipient TEXT NOT NULL, day BIGINT NOT NULL, event BIGINT NOT NULL, category TEXT NOT NULL, quad BIGINT NOT NULL,
            score DOUBLE PRECISION NOT NULL, status TEXT NOT NULL, modes TEXT NOT NULL, confidence DOUBLE PRECISION, document BIGINT NOT NULL,
            PRIMARY KEY (actor, recipient, day, event)) $clustered$
        """,
        """
        INSERT INTO dyads (actor, recipient, day, event, category, quad, score, status, modes, confidence, document)
        SELECT a.code, r.code, a.day, e.number, e.category, e.quad, e.score, e.status, e.modes, e.confidence, e.document
        FROM sides a JOIN sides r ON r.event = a.event AND r.side = 1 AND r.is_first = 1 AND r.code <> '' JOIN events e ON e.number = a.event
        WHERE a.side = 0 AND a.is_first = 1 AND a.code <> '' ORDER BY a.code, r.code, a.day, e.number
        """,
        "CREATE INDEX dyads_day ON dyads (day, actor, recipient, quad, status, category, score)",
    ];

    private static string[] Entries() =>
    [
        "DROP INDEX IF EXISTS documents_cluster",
        "UPDATE documents SET cluster = NULL WHERE cluster IS NOT NULL",
        "CREATE INDEX documents_cluster ON documents (cluster) WHERE cluster IS NOT NULL",
        "UPDATE events SET entry = number, is_lead = 1 WHERE superseded IS NULL AND (entry IS NULL OR entry <> number OR is_lead <> 1)",
        "DROP TABLE IF EXISTS evidence",
        "DROP TABLE IF EXISTS bands",
        // By what reprints are found: a block of days and a hash of words, an opening or an address.
        "CREATE TABLE bands (band BIGINT NOT NULL, document BIGINT NOT NULL, PRIMARY KEY (band, document)) $clustered$",
        "DROP TABLE entries",
        // An entry bears the number of the event that leads it; its reports are the events that name it. Entries of one report have no row.
        "CREATE TABLE entries (number $key$, reports BIGINT NOT NULL, documents BIGINT NOT NULL, updated BIGINT NOT NULL)",
        "DROP TABLE IF EXISTS traits",
        // What current events are compared by, and where each stands: 0 in its leader's entry, 1 a leader, 2 apart from the entry of the leader it chose.
        "CREATE TABLE traits (event $key$, document BIGINT NOT NULL, rank BIGINT NOT NULL, standing BIGINT NOT NULL, choice BIGINT, score DOUBLE PRECISION NOT NULL, line TEXT NOT NULL)",
        "CREATE INDEX traits_choice ON traits (choice) WHERE choice IS NOT NULL",
        "DROP TABLE IF EXISTS blocks",
        "CREATE TABLE blocks (key BIGINT NOT NULL, event BIGINT NOT NULL, PRIMARY KEY (key, event)) $clustered$",
        "DROP TABLE IF EXISTS conflicts",
        "CREATE TABLE conflicts (event BIGINT NOT NULL, other BIGINT NOT NULL, about TEXT NOT NULL, score DOUBLE PRECISION NOT NULL, PRIMARY KEY (event, other)) $clustered$",
        "CREATE INDEX conflicts_other ON conflicts (other)",
        // The surest are looked at first, of however many there are.
        "CREATE INDEX conflicts_score ON conflicts (score DESC, event, other)",
    ];

    private static string[] Watching() =>
    [
        "CREATE TABLE IF NOT EXISTS feeds (address TEXT NOT NULL PRIMARY KEY, etag TEXT, modified TEXT, due BIGINT NOT NULL, failures BIGINT NOT NULL)",
        "CREATE TABLE IF NOT EXISTS hosts (authority TEXT NOT NULL PRIMARY KEY, rules TEXT NOT NULL, rules_until BIGINT NOT NULL, paused_until BIGINT NOT NULL, failures BIGINT NOT NULL)",
        """
        CREATE TABLE IF NOT EXISTS pages (address TEXT NOT NULL PRIMARY KEY, feed TEXT NOT NULL, title TEXT, published BIGINT NOT NULL, state BIGINT NOT NULL, due BIGINT NOT NULL,
            failures BIGINT NOT NULL) $clustered$
        """,
        "CREATE INDEX IF NOT EXISTS pages_waiting ON pages (feed, due) WHERE state = 0",
    ];
}
