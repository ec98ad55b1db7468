using System.Globalization;
using Readout.Events;

namespace Readout.Cli;

/// <summary>Says what was coded in words that need no manual.</summary>
internal static class EventWords
{
    /// <summary>"REQUEST change".</summary>
    public static string What(CodedEvent found) => string.Join(' ', [found.Event.Category, .. found.Event.Modes]);

    /// <summary>"Wang Yi (CHN GOV), France (FRA GOV)".</summary>
    public static string Side(IReadOnlyList<Participant> side) => side.Count == 0 ? "nobody named" : string.Join(", ", side.Select(Party));

    /// <summary>"Wang Yi (CHN GOV)"; "an unknown party" where neither the text nor the tables say who.</summary>
    public static string Party(Participant participant)
    {
        var name = participant.Actor.Name ?? (participant.Text.Length > 0 ? participant.Text : "an unknown party");
        var codes = string.Join(' ', new[] { participant.Actor.Code, participant.Actor.Sector }.Concat(participant.Actor.OtherSectors).OfType<string>());
        return codes.Length > 0 ? $"{name} ({codes})" : name;
    }

    /// <summary>What the event means, whether it happened, when, and on whose word.</summary>
    public static string Circumstances(CodedEvent found)
    {
        var parts = new List<string> { Ontology.Definition(found.Event.Category).ToLowerInvariant() };
        if (Status(found.Event.Status) is { } status) parts.Add(status);
        if (found.Date is { } day) parts.Add(found.Event.When?.End is { } end ? $"{Iso(day)} to {Iso(end)}" : Iso(day));
        if (found.Event.AttributedTo is { } source) parts.Add($"according to {Party(source)}");
        if (found.Event.Contexts.Count > 0) parts.Add("about " + string.Join(", ", found.Event.Contexts.Select(context => context.Replace('_', ' '))));
        if (found.Event.AlsoIn.Count > 0) parts.Add($"told {found.Event.AlsoIn.Count + 1} times");
        return string.Join("; ", parts);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Status(EventStatus status) => status switch
    {
        EventStatus.Negated => "said not to have happened",
        EventStatus.Hypothetical => "only possible, feared or conditional",
        EventStatus.Future => "still to come",
        EventStatus.Historical => "long past",
        _ => null,
    };
}
