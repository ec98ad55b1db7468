using Readout.Exchange.Rows;

namespace Readout.Exchange.Classic;

/// <summary>One party's act towards another: what a row of ICEWS and of GDELT is.</summary>
/// <param name="Source">Who did it; null when nobody is named.</param>
/// <param name="Target">To whom; null when nobody is named.</param>
/// <param name="Code">What.</param>
internal readonly record struct Dyad(PartyRow? Source, PartyRow? Target, CameoCode Code)
{
    /// <summary>The pairs of an event, each actor with each recipient. What is done to one another stands in both directions, one after the other.</summary>
    /// <returns>The pairs; empty where no party is named.</returns>
    public static List<Dyad> Of(EventRow row, CameoCode code)
    {
        var (actors, recipients, pairs) = (Named(row.Actors), Named(row.Recipients), new List<Dyad>());
        var mirror = code.Mirror is { } other ? CameoCode.Find(other) : null;
        foreach (var actor in actors)
            foreach (var recipient in recipients)
            {
                pairs.Add(new Dyad(actor, recipient, code));
                if (mirror is not null) pairs.Add(new Dyad(recipient, actor, mirror));
            }
        if (pairs.Count > 0) return pairs;
        if (code.IsMutual && actors.Count > 1) return Among(actors, code);
        pairs.AddRange(actors.Select(actor => new Dyad(actor, null, code)));
        pairs.AddRange(recipients.Select(recipient => new Dyad(null, recipient, code)));
        return pairs;
    }

    private static List<Dyad> Among(List<PartyRow> parties, CameoCode code)
    {
        var pairs = new List<Dyad>(parties.Count * (parties.Count - 1));
        for (var i = 0; i < parties.Count; i++)
            for (var j = i + 1; j < parties.Count; j++)
            {
                pairs.Add(new Dyad(parties[i], parties[j], code));
                pairs.Add(new Dyad(parties[j], parties[i], code));
            }
        return pairs;
    }

    // A party that is implied and of no known country is nobody in these formats.
    private static List<PartyRow> Named(IReadOnlyList<PartyRow> side) =>
        [.. side.Where(party => party.Text.Length > 0 || !string.IsNullOrEmpty(party.Name) || !string.IsNullOrEmpty(party.Code))];
}
