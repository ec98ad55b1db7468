using Readout.Actors;
using Readout.Events.Patterns;

namespace Readout.Events.Confidence;

/// <summary>What is known of an event when its confidence is reckoned. A table gives the weight of each.</summary>
internal static class ConfidenceFeatures
{
    private const double Guessed = 0.7, Steep = 3, Late = 12;
    private const string Attack = "ASSAULT";
    private static readonly HashSet<string> s_spoken = ["ACCUSE", "AGREE", "CONCEDE", "CONSULT", "REJECT", "REQUEST", "SUPPORT", "THREATEN"];
    // Words that business and everyday life share with politics.
    private static readonly HashSet<string> s_dealings = ["AGREE", "CONCEDE", "CONSULT", "COOPERATE"];
    // What private people do or suffer in public: who attacked is often not known.
    private static readonly string[] s_public = [Attack, "PROTEST"];
    private static readonly HashSet<string> s_private = ["AGR", "BUS", "CVL", "EDU", "JRN", "LAB", "MED", "SOC"];

    /// <summary>Their names, as the table has them, in the order of <see cref="Read"/>.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["always", "both-sides", "only-recipient", "spoken-one-side", "topic", "guessed-party", "private-party", "not-actual", "quiet-report",
         "role-actor", "role-recipient", "actor-by-country", "dealing", "late", "leaning"];

    /// <summary>The values for an event.</summary>
    /// <param name="e">The event, its parties and status settled.</param>
    /// <param name="topics">What its document speaks of.</param>
    /// <param name="values">Receives a value for each of <see cref="Names"/>.</param>
    public static void Read(EventCandidate e, TopicReader topics, Span<double> values)
    {
        var (actors, recipients) = (Codes(e.Actors), Codes(e.Recipients));
        var isWhole = actors.Count > 1 || (actors.Count > 0 && recipients.Count > 0);
        var all = e.Actors.Concat(e.Recipients).ToList();
        values[0] = 1;
        values[1] = Flag(isWhole);
        values[2] = Flag(actors.Count == 0 && e.Category != Attack);
        values[3] = Flag(!isWhole && s_spoken.Contains(e.Category));
        values[4] = Math.Clamp(topics.Document + topics.Sentence(e.Sentence), -Steep, Steep) / Steep;
        values[5] = Flag(all.Any(one => one.Actor.Score <= Guessed));
        values[6] = Flag(!s_public.Contains(e.Category) && all.Any(one => s_private.Contains(one.Actor.Sector ?? "")));
        values[7] = Flag(e.Status != EventStatus.Actual);
        values[8] = Flag(topics.Document < 0);
        values[9] = Flag(e.Actors.Any(one => one.Actor.Kind == ActorKind.Role));
        values[10] = Flag(e.Recipients.Any(one => one.Actor.Kind == ActorKind.Role));
        values[11] = Flag(e.Actors.Any(one => one.Actor is { Sector: null, Kind: not ActorKind.Organisation, Code: not ("UNO" or "EUR" or "IGO" or "NGO") }));
        values[12] = Flag(s_dealings.Contains(e.Category));
        values[13] = Math.Min(e.Sentence, Late) / Late;
        values[14] = Flag(e.Traits.HasFlag(PatternTraits.Leaning));
    }

    private static double Flag(bool holds) => holds ? 1 : 0;

    private static HashSet<string> Codes(IReadOnlyList<Participant> side) => [.. side.Select(one => one.Actor.Code).OfType<string>()];
}
