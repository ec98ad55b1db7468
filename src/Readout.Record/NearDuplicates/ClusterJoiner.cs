using Readout.Documents;
using Readout.Record.Merging;
using Readout.Record.Storage;

namespace Readout.Record.NearDuplicates;

/// <summary>Compares documents with those that may be the same, and joins the clusters of those that are.</summary>
internal sealed class ClusterJoiner(RecordWork work, NearDuplicateThresholds thresholds, IReadOnlyDictionary<long, Document> given, Dictionary<long, ComparedReport> stored)
{
    private const int MostAtATime = 64;
    private readonly NearDuplicateRelation _relation = new(thresholds);
    private readonly ComparedTexts _texts = new(work, thresholds, given, stored);
    private readonly Components _components = new();
    private readonly HashSet<long> _numbers = [];
    private readonly Dictionary<long, DateOnly?> _days = [];
    private bool _isChanged;

    /// <summary>Joins and writes. Whoever hangs together with one of a cluster need not be compared with the others.</summary>
    public void Join(IReadOnlyList<(long Asker, Queue<long> Others)> candidates)
    {
        if (candidates.Count == 0) return;
        Seed([.. candidates.SelectMany(pair => pair.Others.Append(pair.Asker)).Distinct()]);
        for (var atATime = 1; candidates.Count > 0; atATime = Math.Min(atATime * 4, MostAtATime))
        {
            var pairs = candidates.SelectMany(pair => Next(pair.Asker, pair.Others, atATime)).ToArray();
            _texts.Prepare(pairs.SelectMany(pair => (long[])[pair.Asker, pair.Other]));
            foreach (var (asker, other) in pairs) Compare(asker, other);
            candidates = [.. candidates.Where(pair => pair.Others.Count > 0)];
        }
        if (_isChanged) Write();
    }

    private void Seed(long[] numbers)
    {
        foreach (var (number, published, cluster) in work.QueryAmong<(long, long, long?), long>("SELECT number, published, cluster FROM documents WHERE number IN @values", numbers))
        {
            _days[number] = RecordTime.ToDay(published);
            if (cluster is not { } known) continue;
            _components.Join(number, known);
            _numbers.Add(known);
        }
    }

    // Days are known before any text is read.
    private bool AreOfOneTime(long one, long other) => _relation.AreOfOneTime(_days.GetValueOrDefault(one), _days.GetValueOrDefault(other));

    private List<(long Asker, long Other)> Next(long asker, Queue<long> others, int most)
    {
        var pairs = new List<(long, long)>(most);
        while (pairs.Count < most && others.TryDequeue(out var other))
            if (_components.Of(asker) != _components.Of(other) && AreOfOneTime(asker, other)) pairs.Add((asker, other));
        return pairs;
    }

    private void Compare(long asker, long other)
    {
        if (_components.Of(asker) == _components.Of(other) || _texts.Of(asker) is not { } one || _texts.Of(other) is not { } two || !_relation.Holds(one, two)) return;
        _components.Join(asker, other);
        _numbers.Add(asker);
        _numbers.Add(other);
        _isChanged = true;
    }

    // A number may be a document's or, for all of them at once, a cluster's.
    private void Write()
    {
        foreach (var cluster in _numbers.GroupBy(_components.Of).Where(part => part.Skip(1).Any()).OrderBy(part => part.Key))
        {
            var numbers = cluster.Order().ToArray();
            work.ExecuteAmong("UPDATE documents SET cluster = @about WHERE cluster IN @values AND cluster <> @about", numbers, cluster.Key);
            work.ExecuteAmong("UPDATE documents SET cluster = @about WHERE number IN @values AND cluster IS NULL", numbers, cluster.Key);
        }
    }
}
