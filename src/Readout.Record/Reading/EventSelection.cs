using Dapper;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>A question in SQL: which table leads, and what must hold. A pair of codes is led by the pairs, one code by the sides, everything else by the
/// events; the first two stand in the order of days, and hold what is counted, so that most questions read one range of one index. A single name is led by
/// the sides as well.</summary>
internal sealed class EventSelection
{
    private const int ShortWindow = 100;
    private static readonly string[] s_pairs = ["modes", "confidence", "document"];
    private readonly List<string> _conditions = [];
    private readonly IDialect _dialect;
    private string _lead = "events";
    private string _hint = "";
    private bool _needsEvents;

    private EventSelection(IDialect dialect) => _dialect = dialect;

    /// <summary>The values that the SQL names.</summary>
    public DynamicParameters Parameters { get; } = new();

    /// <summary>Whether nothing but <see cref="Column"/> was asked of events, which lead: one index holds it all.</summary>
    public bool IsOfDaysAlone => _lead == "events" && !_needsEvents;

    /// <summary>The column of the event's number.</summary>
    public string Event => _lead == "events" ? "e.number" : "p.event";

    /// <summary>A column that all leading tables have: day, category, quad, score, status; and actor and recipient where pairs lead.</summary>
    public string Column(string name) => (_lead == "events" ? "e." : "p.") + name;

    /// <summary>Whether pairs lead, with what <see cref="PairDetails"/> has.</summary>
    public bool LeadsPairs => _lead == "dyads";

    /// <summary>A column that events have, and pairs where they are often asked for it.</summary>
    public string EventColumn(string name)
    {
        if (LeadsPairs && Array.IndexOf(s_pairs, name) >= 0) return "p." + name;
        if (LeadsPairs && PairDetails.Columns.Contains(name)) return PairDetails.Of(name);
        _needsEvents = true;
        return "e." + name;
    }

    /// <summary>FROM and WHERE; to be asked for last.</summary>
    /// <param name="joined">Further tables, after a comma or as a join; "" for none.</param>
    public string From(string joined = "")
    {
        var tables = _lead == "events" ? "events e" : _needsEvents ? $"{_lead} p{_hint} CROSS JOIN events e" : $"{_lead} p{_hint}";
        var conditions = _conditions.AsEnumerable();
        if (_lead == "events") conditions = conditions.Prepend("e.superseded IS NULL");
        else if (_needsEvents) conditions = conditions.Prepend("e.number = p.event");
        return $" FROM {tables}{joined} WHERE {string.Join(" AND ", conditions.DefaultIfEmpty("1 = 1"))}";
    }

    /// <summary>Holds to events that stand for their entry.</summary>
    public void RequireLeads() =>
        Require(_lead == "events" ? $"{EventColumn("is_lead")} = 1" : $"NOT EXISTS (SELECT 1 FROM events f{_dialect.By("events_followers")} WHERE f.number = {Event} AND f.is_lead = 0)");

    /// <summary>Adds a condition.</summary>
    public void Require(string condition) => _conditions.Add(condition);

    /// <summary>Leaves events out.</summary>
    public void RequireNone(long[] events)
    {
        Require($"NOT ({Event} {_dialect.AmongOf("without")})");
        Parameters.Add("without", _dialect.Values(events));
    }

    /// <summary>Holds to events.</summary>
    public void RequireAny(long[] events)
    {
        Require($"{Event} {_dialect.AmongOf("within")}");
        Parameters.Add("within", _dialect.Values(events));
    }

    /// <summary>Adds a parameter.</summary>
    /// <returns>Its name in SQL.</returns>
    public string Parameter(object value)
    {
        var name = $"@p{RecordTime.Digits(Parameters.ParameterNames.Count())}";
        Parameters.Add(name, value);
        return name;
    }

    /// <summary>"(@p0, @p1)" of values.</summary>
    public string List<T>(IEnumerable<T> values) => $"({string.Join(", ", values.Select(value => Parameter(value!)))})";

    /// <summary>Puts a question into SQL.</summary>
    /// <param name="dialect">The database.</param>
    /// <param name="query">The question.</param>
    /// <param name="byPairs">Whether pairs must lead, since they are what is counted.</param>
    public static EventSelection Of(IDialect dialect, EventQuery query, bool byPairs = false)
    {
        var selection = new EventSelection(dialect);
        selection.Lead(query, byPairs);
        new EventConditions(selection, dialect, query).Add();
        return selection;
    }

    /// <summary>Whether the leading table itself holds to who acts.</summary>
    public bool LeadsActors { get; private set; }

    /// <summary>Whether the leading table itself holds to whom it is done.</summary>
    public bool LeadsRecipients { get; private set; }

    private void Lead(EventQuery query, bool byPairs)
    {
        var (actors, recipients) = (AreCodes(query.Actors), AreCodes(query.Recipients));
        if (byPairs || (actors && recipients && query.Actors.Count == 1 && query.Recipients.Count == 1))
        {
            _lead = "dyads";
            if (actors) Require($"p.actor IN {List(query.Actors)}");
            if (recipients) Require($"p.recipient IN {List(query.Recipients)}");
            (LeadsActors, LeadsRecipients) = (actors, recipients);
            // SQLite would visit each pair of the world and look for the days there, which is the better way for more than some months.
            if (!actors && !recipients && query.From is { } from && (query.To is not { } to || to.DayNumber - from.DayNumber <= ShortWindow)) _hint = _dialect.By("dyads_day");
        }
        else if (actors && query.Actors.Count == 1) (LeadsActors, _lead) = (true, LeadBySide(query.Actors[0], 0));
        else if (recipients && query.Recipients.Count == 1) (LeadsRecipients, _lead) = (true, LeadBySide(query.Recipients[0], 1));
        else if (query.Actors is [var actor] && NameKey.Of(actor) is { } acting) (LeadsActors, _lead) = (true, LeadByName(acting, 0));
        else if (query.Recipients is [var recipient] && NameKey.Of(recipient) is { } receiving) (LeadsRecipients, _lead) = (true, LeadByName(receiving, 1));
    }

    // A side may have the same name twice; the event counts once.
    private string LeadByName(string key, int side)
    {
        Require($"p.name_key = {Parameter(key)} AND p.side = {RecordTime.Digits(side)} AND (p.position = 0 OR NOT EXISTS (SELECT 1 FROM sides q WHERE q.event = p.event AND q.side = p.side AND q.position < p.position AND q.name_key = p.name_key))");
        return "sides";
    }

    private string LeadBySide(string code, int side)
    {
        Require($"p.code = {Parameter(code)} AND p.side = {RecordTime.Digits(side)} AND p.is_first = 1");
        return "sides";
    }

    private static bool AreCodes(IReadOnlyList<string> words) => words.Count > 0 && words.All(NameKey.IsCode);
}
