using System.Text.Json.Nodes;
using Readout.Record.Reading;
using Readout.Web.Parts;
using Readout.Web.Records;

namespace Readout.Web.Pages.Events;

/// <summary>The evidence of one event: what is said of it and how that is known, its versions, what people said of it, and the entry it is a report of.</summary>
public sealed class EventView : PageView
{
    /// <summary>When and why it was deleted; null where it was not, though it may have come again.</summary>
    public Deletion? Deleted { get; private init; }

    /// <summary>All versions, the oldest first; empty where only its deletion is known.</summary>
    public IReadOnlyList<StoredEvent> Versions { get; private init; } = [];

    /// <summary>The version that is shown: the current one, or the last; as people corrected it.</summary>
    public CorrectedEvent? Corrected { get; private init; }

    /// <summary>What people said of it, the oldest first.</summary>
    public IReadOnlyList<StoredCorrection> Corrections { get; private init; } = [];

    /// <summary>The entry that it is a report of; null for what is no more.</summary>
    public StoredEntry? Entry { get; private init; }

    /// <summary>What is said of it, with reasons.</summary>
    public IReadOnlyList<EventFact> Facts { get; private init; } = [];

    /// <summary>Whether the record has it no more: a newer coding does not find it.</summary>
    public bool IsSuperseded => Corrected is { Stored.SupersededBy: not null };

    /// <inheritdoc/>
    public override int Status => Corrected is null ? 410 : 200;

    /// <inheritdoc/>
    public override string Title => Corrected?.Row is not { } row ? "An event that was deleted" : $"{Words.What(row)}: {Side(row.Actors)}{(row.Recipients.Count > 0 ? $" → {Side(row.Recipients)}" : "")}";

    /// <inheritdoc/>
    public override string? Summary => Corrected?.Row is not { } row ? $"Deleted {Words.Moment(Deleted!.Deleted)}: {Deleted.Reason}." : $"{(row.Date is { } day ? Words.Day(day) : "Of no known day")}; {StatusWords.Of(row.Status)}.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => ["field", "value", "why"];

    /// <summary>Loads it.</summary>
    public static EventView? Load(PageContext context)
    {
        context.TakesOnly();
        var id = context.Route("id");
        if (id.Contains('\0')) return null;
        var versions = context.Record.Versions(id);
        var deleted = context.Record.Deletion("event", id);
        if (versions.Count == 0) return deleted is null ? null : new EventView { Context = context, Deleted = deleted };
        var shown = versions.LastOrDefault(version => version.SupersededBy is null) ?? versions[^1];
        var corrections = context.Record.Corrections(id);
        var corrected = CorrectedEvent.Of(shown, corrections);
        return new EventView
        {
            Context = context, Versions = versions, Corrected = corrected, Corrections = corrections, Entry = shown.SupersededBy is null ? context.Record.Entry(id) : null, Deleted = shown.SupersededBy is null ? null : deleted,
            Facts = EventExplanation.Of(corrected.Line, corrected.Row, context.Record.Document(shown.DocumentKey)?.Document.Text),
        };
    }

    /// <inheritdoc/>
    public override JsonNode ToJson() => Corrected is not { } shown ? ViewJson.Deletion(Deleted!) : new JsonObject
    {
        ["event"] = JsonNode.Parse(shown.Line), ["document_key"] = shown.Stored.DocumentKey, ["entry"] = shown.Stored.Entry, ["superseded"] = IsSuperseded, ["rejected"] = shown.IsRejected,
        ["deleted"] = Deleted is { } gone ? ViewJson.Deletion(gone) : null,
        ["corrections"] = new JsonArray([.. Corrections.Select(each =>
        {
            var said = ViewJson.Correction(each).AsObject();
            said["applied"] = shown.Applied.Contains(each);
            return said;
        })]),
        ["versions"] = new JsonArray([.. Versions.Select(version => new JsonObject { ["run"] = version.Run, ["superseded_by"] = version.SupersededBy, ["added"] = version.Added, ["updated"] = version.Updated, ["line"] = JsonNode.Parse(version.Line) })]),
    };

    /// <inheritdoc/>
    public override IEnumerable<IReadOnlyList<object?>> Rows() => Facts.Select(fact => (IReadOnlyList<object?>)[fact.Name, fact.Value, fact.Why]);

    private static string Side(IReadOnlyList<Readout.Exchange.Rows.PartyRow> parties) => parties.Count == 0 ? "nobody named" : string.Join(", ", parties.Select(Words.Name));
}
