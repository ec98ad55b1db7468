using Readout.Actors;
using Readout.Events;
using Readout.Language;

namespace Readout.Quotations;

/// <summary>Gives offices of states that speak the names they bear: "Peru's foreign ministry" is the Ministry of Foreign Affairs (Peru), "the Turkish embassy in Tunis" the
/// Embassy of Turkey in Tunisia.</summary>
internal sealed class BodyNamer(IReadOnlyList<ParsedSentence> sentences, DocumentMentions mentions)
{
    /// <summary>The speaker with a name, where it is an office of a state that has none; else as it is.</summary>
    public Participant Name(Participant speaker)
    {
        if (speaker.Actor is not { Name: null, Code: { } code, Office: { } office, Kind: ActorKind.Role or ActorKind.Seat } || mentions.CountryName(code) is not { } country) return speaker;
        if (StateBodies.IsBareMinistry(office)) office = Portfolio(speaker) ?? office;
        var name = StateBodies.English.Abroad(office) is { } mission ? $"{mission} of {country}{Host(office, code)}" : StateBodies.English.AtHome(office, code) is { } body ? $"{body} ({country})" : null;
        return name is null ? speaker : speaker with { Actor = speaker.Actor with { Name = name, Kind = ActorKind.Seat } };
    }

    // "The ministry in Baku", after the Armenian defence ministry: of the same charge.
    private string? Portfolio(Participant speaker)
    {
        string? last = null;
        foreach (var mention in mentions.All)
        {
            if (speaker.Span is { } span && mention.Span.Start >= span.Start) break;
            if (mention.Actors is [{ Office: { } office, Kind: ActorKind.Role or ActorKind.Seat, Code: { } code }, ..] && StateBodies.English.AtHome(office, code)?.StartsWith("Ministry", StringComparison.Ordinal) == true) last = office;
        }
        return last;
    }

    // Where the text says it, else where the report comes from.
    private string Host(string office, string code)
    {
        foreach (var mention in mentions.All)
            if (mention.Actors is [{ Office: { } other } actor, ..] && actor.Code == code && other.Equals(office, StringComparison.OrdinalIgnoreCase) && Host(mention, code) is { } host) return host;
        return mentions.Home is { } home && home != code && mentions.CountryName(home) is { } country ? $" in {country}" : "";
    }

    private string? Host(Mention mission, string code)
    {
        var s = sentences[mission.Sentence];
        for (var token = mission.First; s.HasTree && token < s.Count; token++)
        {
            if (!s.IsWithin(token, mission.Head) || s.Dependent(token, Relation.Case) is not (>= 0 and var preposition) || s.Lemmas[preposition] is not ("in" or "to")) continue;
            if (mentions.At(mission.Sentence, token) is not { Actors: [{ Code: { } host } actor, ..] } || host == code) continue;
            return actor.Kind is ActorKind.Organisation ? $" to {The(actor.Name)}" : mentions.CountryName(host) is { } country ? $" {s.Lemmas[preposition]} {country}" : null;
        }
        return null;
    }

    private static string The(string? name) => name is { } known && known.Contains(' ', StringComparison.Ordinal) ? $"the {known}" : name ?? "";
}
