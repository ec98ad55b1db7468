using System.Runtime.InteropServices;

namespace Readout.Record.NearDuplicates;

/// <summary>Who asks for which bands, and who has them.</summary>
internal sealed class BandTable
{
    private readonly Dictionary<long, List<long>> _askers = [];
    private readonly Dictionary<(long Asker, long Number), int> _shared = [];
    private readonly HashSet<long> _asking = [];

    /// <summary>The bands asked for, in order.</summary>
    public IReadOnlyList<long> Keys => [.. _askers.Keys.Order()];

    /// <summary>Asks for the bands of a document in some blocks.</summary>
    public void Ask(long number, long[] bands, int[] blocks)
    {
        _asking.Add(number);
        foreach (var band in bands)
            foreach (var block in blocks)
            {
                ref var askers = ref CollectionsMarshal.GetValueRefOrAddDefault(_askers, BandReader.Key(band, block), out _);
                (askers ??= new(1)).Add(number);
            }
    }

    /// <summary>Tells that a document has a band. A pair that asks for each other is kept once.</summary>
    public void Find(long key, long number)
    {
        if (!_askers.TryGetValue(key, out var askers)) return;
        foreach (var asker in askers)
            if (asker > number || (asker != number && !_asking.Contains(number))) _shared[(asker, number)] = _shared.GetValueOrDefault((asker, number)) + 1;
    }

    /// <summary>For each document that asked, who shares bands with it, those that share most first.</summary>
    public IReadOnlyList<(long Asker, Queue<long> Others)> Candidates() => [.. _shared.GroupBy(pair => pair.Key.Asker).OrderBy(group => group.Key)
        .Select(group => (group.Key, new Queue<long>(group.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Number).Select(pair => pair.Key.Number))))];
}
