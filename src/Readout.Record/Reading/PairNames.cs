namespace Readout.Record.Reading;

/// <summary>The two codes of each key of a column of pairs ("FRA DEU"), made out once for all questions.</summary>
internal sealed class PairNames
{
    private readonly (string Actor, string Recipient)[] _codes;
    private readonly uint[] _ranks;
    private readonly int[] _links;
    private readonly (string One, string Other)[] _ends;

    /// <summary>Makes them out.</summary>
    public PairNames(ReadOnlySpan<string> keys)
    {
        // There are few codes: each is held once.
        var (codes, known) = (new (string, string)[keys.Length], new Dictionary<string, string>(StringComparer.Ordinal));
        string Known(string code) => known.TryGetValue(code, out var first) ? first : known[code] = code;
        for (var key = 0; key < keys.Length; key++) codes[key] = keys[key].Split(' ') is [var actor, var recipient] ? (Known(actor), Known(recipient)) : ("", "");
        _codes = codes;
        _ranks = new uint[keys.Length];
        var (sorted, numbers) = (keys.ToArray(), Enumerable.Range(0, keys.Length).ToArray());
        Array.Sort(sorted, numbers, StringComparer.Ordinal);
        for (var rank = 0; rank < numbers.Length; rank++) _ranks[numbers[rank]] = (uint)rank;
        var links = _codes.Select(EndsOf).Distinct().Order(Comparer<(string One, string Other)>.Create(Compare)).ToArray();
        var places = links.Index().ToDictionary(link => link.Item, link => link.Index);
        (_ends, _links) = (links, Array.ConvertAll(_codes, pair => places[EndsOf(pair)]));
    }

    /// <summary>Who acts and to whom it is done; "" twice for no pair.</summary>
    public (string Actor, string Recipient) this[int key] => _codes[key];

    /// <summary>Pairs with their tallies, the busiest first, equals in the order of their codes.</summary>
    /// <param name="counted">Keys with their tallies.</param>
    /// <param name="limit">How many at most; null for all.</param>
    public DyadCount[] Ordered(IEnumerable<(int Key, EventTally Tally)> counted, int? limit)
    {
        var (orders, pairs, count) = (Lent<ulong>.Arrays.Rent(_codes.Length), Lent<(int Key, EventTally Tally)>.Arrays.Rent(_codes.Length), 0);
        foreach (var pair in counted)
        {
            // One number says all that they are ordered by.
            orders[count] = ((ulong)(uint.MaxValue - pair.Tally.Events) << 32) | _ranks[pair.Key];
            pairs[count++] = pair;
        }
        Array.Sort(orders, pairs, 0, count);
        var ordered = new DyadCount[Math.Min(count, Math.Max(0, limit ?? count))];
        for (var i = 0; i < ordered.Length; i++) ordered[i] = new DyadCount(_codes[pairs[i].Key].Actor, _codes[pairs[i].Key].Recipient, null, pairs[i].Tally);
        Lent<ulong>.Arrays.Return(orders);
        Lent<(int, EventTally)>.Arrays.Return(pairs);
        return ordered;
    }

    /// <summary>Both directions together, in the order of the codes, of which the lesser stands first; without those whose codes are the same.</summary>
    public IEnumerable<DyadCount> Linked(IEnumerable<(int Key, EventTally Tally)> counted)
    {
        var tallies = Lent<EventTally>.Arrays.Rent(_ends.Length);
        try
        {
            Array.Clear(tallies, 0, _ends.Length);
            foreach (var (key, tally) in counted) tallies[_links[key]] += tally;
            for (var link = 0; link < _ends.Length; link++)
                if (tallies[link].Events > 0 && _ends[link] is var (one, other) && one != other) yield return new DyadCount(one, other, null, tallies[link]);
        }
        finally
        {
            Lent<EventTally>.Arrays.Return(tallies);
        }
    }

    private static (string, string) EndsOf((string Actor, string Recipient) pair) => string.CompareOrdinal(pair.Actor, pair.Recipient) < 0 ? pair : (pair.Recipient, pair.Actor);

    private static int Compare((string One, string Other) link, (string One, string Other) next) => string.CompareOrdinal(link.One, next.One) is not 0 and var before ? before : string.CompareOrdinal(link.Other, next.Other);
}
