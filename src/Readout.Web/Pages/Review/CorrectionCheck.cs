using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Readout.Events;
using Readout.Exchange.Rows;
using Readout.Lexicons;
using Readout.Record.Reading;
using Readout.Record.Writing;

namespace Readout.Web.Pages.Review;

/// <summary>Turns a form that was filled in into corrections of an event, member by member, or says what is wrong beside which field.</summary>
/// <param name="stored">The event.</param>
/// <param name="said">What people said of it before.</param>
/// <param name="isCode">Whether the record knows a code that the tables do not.</param>
internal sealed class CorrectionCheck(StoredEvent stored, IReadOnlyList<StoredCorrection> said, Func<string, bool> isCode)
{
    private const int LongestNote = 2000, MostParties = 20;

    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] s_stances = ["", "asserted", "claimed", "denied", "doubted"];

    private static readonly HashSet<string> s_countries = [.. Table.Embedded("data/lexicons/en/countries.tsv").Rows.Select(row => row["code"])];

    private readonly CorrectedEvent _current = CorrectedEvent.Of(stored, said);
    private readonly List<(string Field, JsonNode? After)> _changes = [];
    private readonly Dictionary<string, string> _problems = new(StringComparer.Ordinal);

    /// <summary>What is wrong, by field; "" for the form as a whole.</summary>
    public IReadOnlyDictionary<string, string> Problems => _problems;

    /// <summary>The corrections that a form asks for; empty where it changes nothing or something is wrong.</summary>
    /// <param name="given">The form.</param>
    /// <param name="who">Who filled it in.</param>
    public IReadOnlyList<Correction> Changes(CorrectionForm given, string who)
    {
        var was = CorrectionForm.Of(_current.Row);
        Categorize(was, given);
        if (given.Actors != was.Actors) Try("actor", () => Parties(given.Actors, "actor", _current.Row.Actors));
        if (given.Recipients != was.Recipients) Try("recipient", () => Parties(given.Recipients, "recipient", _current.Row.Recipients));
        if (given.Status != was.Status) Try("status", () => OneOf(given.Status, [.. Enum.GetValues<EventStatus>().Select(status => status.Name())]));
        if (given.Source != was.Source) Try("attributed_to", () => given.Source.Length == 0 ? null : PartyText.Read(given.Source, [], isCode));
        if (given.Stance != was.Stance) Try("stance", () => given.Stance.Length == 0 ? null : OneOf(given.Stance, s_stances));
        Date(was, given);
        if ((given.Place, given.Country) != (was.Place, was.Country)) Try("event_loc", () => Place(given));
        if (given.Note.Length > LongestNote || given.Note.Contains('\0')) _problems["note"] = $"longer than {LongestNote} characters, or no text";
        if (_problems.Count == 0 && _changes.Count == 0) _problems[""] = "Nothing was changed. Where the event is right, accept it.";
        return _problems.Count > 0 ? [] : Checked(given, who);
    }

    private Correction[] Checked(CorrectionForm given, string who)
    {
        var line = JsonNode.Parse(_current.Line)!.AsObject();
        Correction[] all = [.. _changes.Select(change => new Correction(stored.Id, "corrected", change.Field, Json(line[change.Field]), Json(change.After), who, given.Note.Length > 0 ? given.Note : null))];
        // What the record would pass over must not stand in its log as a correction.
        if (_current.With(all) is not null) return all;
        _problems[""] = "This would leave no PLOVER event.";
        return [];
    }

    private void Categorize(CorrectionForm was, CorrectionForm given)
    {
        if (given.Event != was.Event) Try("event", () => OneOf(given.Event, [.. Ontology.Events]));
        if (_problems.ContainsKey("event")) return;
        if (!given.Modes.ToHashSet().SetEquals(was.Modes))
            Try("mode", () => new JsonArray([.. given.Modes.Select(mode => (JsonNode)(mode.StartsWith(given.Event + "-", StringComparison.Ordinal) && Ontology.IsMode(given.Event, mode[(given.Event.Length + 1)..])
                ? mode[(given.Event.Length + 1)..] : throw new FormatException($"{mode} is no mode of {given.Event}")))]));
        if (!given.Contexts.ToHashSet().SetEquals(was.Contexts)) Try("context", () => new JsonArray([.. given.Contexts.Select(context => (JsonNode)OneOf(context, [.. Ontology.Contexts])!)]));
        if (Ontology.NeedsRecipient(given.Event) && given.Recipients.Length == 0) _problems["recipient"] = $"{given.Event} is none without a recipient";
    }

    private JsonArray Parties(string lines, string field, IReadOnlyList<PartyRow> rows)
    {
        var known = JsonNode.Parse(_current.Line)![field] is JsonArray parties ? rows.Zip(parties.OfType<JsonNode>()).ToArray() : [];
        var all = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (all.Length > MostParties) throw new FormatException($"more than {MostParties} parties");
        return new JsonArray([.. all.Select(line => (JsonNode)PartyText.Read(line, known, isCode))]);
    }

    private void Date(CorrectionForm was, CorrectionForm given)
    {
        if (given.Date != was.Date) Try("date", () => Day(given.Date));
        if (given.EndDate == was.EndDate) return;
        Try("enddate", () => given.EndDate.Length > 0 && (given.Date.Length == 0 || string.CompareOrdinal(given.EndDate, given.Date) < 0) ? throw new FormatException("the last day is before the first") : Day(given.EndDate));
    }

    private static JsonObject? Place(CorrectionForm given)
    {
        if (given.Place.Length + given.Country.Length == 0) return null;
        if (given.Country.Length > 0 && !s_countries.Contains(given.Country)) throw new FormatException($"'{given.Country}' is no three-letter code of a country");
        if (given.Place.Length > 200 || given.Place.Any(char.IsControl)) throw new FormatException("the name is longer than 200 characters, or no text");
        var place = new JsonObject();
        foreach (var name in (string[])["extracted_place", "resolved_place", "geonameid", "lat", "lon", "city", "district", "province", "country", "country_code", "feature_class", "feature_code", "resolution", "score", "reason", "start", "end"]) place[name] = null;
        (place["resolved_place"], place["country_code"], place["reason"]) = (given.Place.Length > 0 ? given.Place : null, given.Country.Length > 0 ? given.Country : null, "corrected");
        return place;
    }

    private static JsonNode? Day(string day) => day.Length == 0 ? null
        : DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? (JsonNode)day : throw new FormatException($"'{day}' is no day; write YYYY-MM-DD");

    private static JsonNode? OneOf(string word, string[] words) => words.Contains(word) ? (JsonNode)word : throw new FormatException($"'{word}' is none of {string.Join(", ", words)}");

    private void Try(string field, Func<JsonNode?> read)
    {
        try
        {
            _changes.Add((field, read()));
        }
        catch (FormatException problem)
        {
            _problems[field] = problem.Message;
        }
    }

    private static string? Json(JsonNode? node) => node?.ToJsonString(s_json);
}
