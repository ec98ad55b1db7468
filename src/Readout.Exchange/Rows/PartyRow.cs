using Readout.Events;

namespace Readout.Exchange.Rows;

/// <summary>One party of an event: actor, recipient or source.</summary>
public sealed record PartyRow
{
    /// <summary>Country or body ("FRA", "UNO"); null when unknown.</summary>
    public string? Code { get; init; }

    /// <summary>PLOVER sector ("GOV"); null for none.</summary>
    public string? Sector { get; init; }

    /// <summary>Further sectors; empty for none.</summary>
    public IReadOnlyList<string> OtherSectors { get; init; } = [];

    /// <summary>Canonical name; null for none.</summary>
    public string? Name { get; init; }

    /// <summary>The words in the text; empty when implied.</summary>
    public string Text { get; init; } = "";

    /// <summary>Office or role; null for none.</summary>
    public string? Office { get; init; }

    /// <summary>Wikidata's id; null when unknown.</summary>
    public string? Wikidata { get; init; }

    /// <summary>The row of a participant.</summary>
    public static PartyRow From(Participant participant)
    {
        ArgumentNullException.ThrowIfNull(participant);
        var actor = participant.Actor;
        return new PartyRow { Code = actor.Code, Sector = actor.Sector, OtherSectors = actor.OtherSectors, Name = actor.Name, Text = participant.Text, Office = actor.Office, Wikidata = actor.Wikidata };
    }
}
