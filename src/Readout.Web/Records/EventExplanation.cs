using System.Globalization;
using System.Text.Json;
using Readout.Exchange.Rows;
using Readout.Record.Reading;
using Readout.Text;
using Readout.Web.Parts;

namespace Readout.Web.Records;

/// <summary>All that is said of an event with the reason for each, read off its line; what a line of another coder does not tell is left out.</summary>
internal static class EventExplanation
{
    /// <summary>What the coder said, or what it says as people corrected it.</summary>
    /// <param name="line">The PLOVER line.</param>
    /// <param name="row">What it says.</param>
    /// <param name="text">The document's text, for words that stand outside the sentence; null for the sentence alone.</param>
    public static IReadOnlyList<EventFact> Of(string line, EventRow row, string? text = null)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        string? Quoted(JsonElement? span) => SpanReader.Of(span) is { } found ? Cut(row, text, found) : null;
        return
        [
            new("Event", Words.What(row), string.Join(", ", new[] { row.Trigger is { } trigger ? $"by the words “{trigger}”" : null, row.Pattern is { } pattern ? $"pattern {pattern}" : null }.OfType<string>())),
            .. Rewritten(root),
            .. Parties("Actor", root, "actor", row.Actors, "nobody named"),
            .. Parties("Recipient", root, "recipient", row.Recipients, "nobody named"),
            new("Whether it happened", $"{row.Status}: {StatusWords.Of(row.Status)}", Quoted(Member(Member(root, "spans"), "status")) is { } cue ? $"by the word “{cue}”" : "a plain statement, no word says otherwise"),
            .. Sources(root, row),
            new("When", Day(row), Reasoned(Member(root, "date_info"), Quoted)),
            new("Where", row.Place is { } place ? Place(place) : "no place is given for it", Reasoned(Member(root, "event_loc"), Quoted)),
            .. row.Size.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new EventFact("How many", string.Create(CultureInfo.InvariantCulture, $"{pair.Value:N0} {pair.Key.Replace('_', ' ')}"), Counted(root, pair.Key))),
            .. row.SizeText is { } size ? new[] { new EventFact("How many, in words", size) } : [],
            new("Context", row.Contexts.Count == 0 ? "none" : string.Join(", ", row.Contexts)),
            new("Score", $"{Words.Score(row.Scale)} of −10 (conflict) to +10 (cooperation)", $"quad class {row.QuadCode}: {QuadWords.Of(row.QuadCode)}"),
            new("Confidence", Words.Share(row.Confidence), "how sure the coder is"),
            .. row.Link is { } link ? new[] { new EventFact("Told otherwise", $"another account of it stands in the document ({link})") } : [],
            .. row.CoderVersion is { } version ? new[] { new EventFact("Coded by", $"version {version}", $"model {row.Model}, tables {row.Lexicon}") } : [],
        ];
    }

    private static IEnumerable<EventFact> Rewritten(JsonElement root)
    {
        var rules = Member(root, "rewritings") is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().Select(rule => rule.ToString()).ToArray() : [];
        return rules.Length == 0 ? [] : [new EventFact("Rewritten", string.Join(", ", rules), "rules that changed what the pattern said, in order")];
    }

    private static IEnumerable<EventFact> Parties(string name, JsonElement root, string member, IReadOnlyList<PartyRow> parties, string none)
    {
        if (parties.Count == 0) return [new EventFact(name, none)];
        var items = Member(root, member) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().ToArray() : [];
        return parties.Select((party, i) => new EventFact(name, Party(party), i < items.Length ? Reason(party, items[i]) : null));
    }

    private static IEnumerable<EventFact> Sources(JsonElement root, EventRow row)
    {
        if (row.AttributedTo is not { } source) return [new EventFact("On whose word", $"the document's own{(row.Publisher is { } publisher ? $", {publisher}" : "")}", row.Stance)];
        var chain = row.AttributionChain.Count > 1 ? $"; handed on by {string.Join(", then ", row.AttributionChain.Select(Words.Name))}" : "";
        return [new EventFact("On whose word", $"{StatusWords.Stance(row.Stance)} {Party(source)}{chain}", Reason(source, Member(root, "attributed_to")))];
    }

    private static string Party(PartyRow party)
    {
        var codes = Words.Codes(party);
        return $"{Words.Name(party)}{(party.Office is { } office ? $", {office}" : "")}{(codes.Length > 0 ? $" ({codes})" : "")}";
    }

    private static string? Reason(PartyRow party, JsonElement? item) => Text(item, "reason") is not { Length: > 0 } reason ? null : party.Text.Length > 0 ? $"“{party.Text}”: {reason}" : $"implied: {reason}";

    private static string? Reasoned(JsonElement? info, Func<JsonElement?, string?> quote) =>
        Text(info, "reason") is not { Length: > 0 } reason ? null : quote(info) is { } words ? $"“{words}”: {reason}" : reason;

    private static string Day(EventRow row) => row.Date is not { } first ? "no day is known"
        : $"{Words.Day(first)}{(row.EndDate is { } last && last != first ? $" to {Words.Day(last)}" : "")}{(row.DatePrecision is { } precision and not "day" ? $" (known to the {precision})" : "")}";

    private static string Place(PlaceRow place) => string.Join(", ", new[] { place.Resolved ?? place.Extracted, place.Province, place.Country }.OfType<string>().Distinct(StringComparer.Ordinal));

    private static string? Counted(JsonElement root, string field) => Member(root, "size_info") is { ValueKind: JsonValueKind.Array } list
        && list.EnumerateArray().Select(item => (Field: Text(item, "field"), Words: Text(item, "text"))).FirstOrDefault(item => item.Field == field).Words is { } words ? $"“{words}”" : null;

    private static string? Cut(EventRow row, string? text, TextSpan span)
    {
        var (within, from, to) = text is not null ? (text, span.Start, span.End) : (row.Text ?? "", span.Start - row.Start, span.End - row.Start);
        return from >= 0 && to <= within.Length && from < to ? within[from..to] : null;
    }

    private static JsonElement? Member(JsonElement? item, string name) => item is { ValueKind: JsonValueKind.Object } found && found.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static string? Text(JsonElement? item, string name) => Member(item, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;
}
