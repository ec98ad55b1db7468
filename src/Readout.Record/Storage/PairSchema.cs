namespace Readout.Record.Storage;

/// <summary>Version 4 of the tables: pairs hold what is asked of a pair (<see cref="PairDetails"/>). Nothing here is ever edited.</summary>
internal static class PairSchema
{
    /// <summary>The statements that make version 4 of version 3.</summary>
    public static string[] Statements =>
    [
        "DROP TABLE dyads",
        """
        CREATE TABLE dyads (actor TEXT NOT NULL, recipient TEXT NOT NULL, day BIGINT NOT NULL, event BIGINT NOT NULL, category TEXT NOT NULL, quad BIGINT NOT NULL,
            score DOUBLE PRECISION NOT NULL, status TEXT NOT NULL, modes TEXT NOT NULL, confidence DOUBLE PRECISION, document BIGINT NOT NULL,
            contexts TEXT, source TEXT, country TEXT, publisher TEXT, actors TEXT, recipients TEXT, actor_sectors TEXT, recipient_sectors TEXT,
            PRIMARY KEY (actor, recipient, day, event)) $clustered$
        """,
        """
        INSERT INTO dyads (actor, recipient, day, event, category, quad, score, status, modes, confidence, document, contexts, source, country, publisher, actors, recipients, actor_sectors, recipient_sectors)
        SELECT a.code, r.code, a.day, e.number, e.category, e.quad, e.score, e.status, e.modes, e.confidence, e.document,
            CASE WHEN octet_length(e.contexts) <= 200 THEN e.contexts END, CASE WHEN octet_length(e.source) <= 200 THEN e.source END,
            CASE WHEN octet_length(coalesce(e.country, '')) <= 200 THEN coalesce(e.country, '') END, CASE WHEN octet_length(coalesce(d.publisher, '')) <= 200 THEN coalesce(d.publisher, '') END,
            CASE WHEN octet_length(p.actors) <= 200 THEN p.actors END, CASE WHEN octet_length(p.recipients) <= 200 THEN p.recipients END,
            CASE WHEN octet_length(p.actor_sectors) <= 200 THEN p.actor_sectors END, CASE WHEN octet_length(p.recipient_sectors) <= 200 THEN p.recipient_sectors END
        FROM (SELECT s.event,
                ';' || string_agg(s.code, ';' ORDER BY s.position) FILTER (WHERE s.side = 0) || ';' AS actors,
                ';' || string_agg(s.code, ';' ORDER BY s.position) FILTER (WHERE s.side = 1) || ';' AS recipients,
                ';' || string_agg(coalesce(s.sector, ''), ';' ORDER BY s.position) FILTER (WHERE s.side = 0) || ';|' || string_agg(s.other_sectors, '' ORDER BY s.position) FILTER (WHERE s.side = 0) AS actor_sectors,
                ';' || string_agg(coalesce(s.sector, ''), ';' ORDER BY s.position) FILTER (WHERE s.side = 1) || ';|' || string_agg(s.other_sectors, '' ORDER BY s.position) FILTER (WHERE s.side = 1) AS recipient_sectors
            FROM sides s GROUP BY s.event) p
        JOIN sides a ON a.event = p.event AND a.side = 0 AND a.is_first = 1 AND a.code <> '' JOIN sides r ON r.event = p.event AND r.side = 1 AND r.is_first = 1 AND r.code <> ''
        JOIN events e ON e.number = p.event JOIN documents d ON d.number = e.document ORDER BY a.code, r.code, a.day, e.number
        """,
        "CREATE INDEX dyads_day ON dyads (day, actor, recipient, quad, status, category, score)",
    ];
}
