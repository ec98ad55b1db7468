namespace Readout.Record.Merging;

/// <summary>Weighs what two reports have in common apart from who did it to whom.</summary>
internal sealed class SceneComparer(MergingTables tables)
{
    private const double FewMore = 5;
    private readonly MatchWeights _weights = tables.Weights;

    /// <summary>Whether days and categories let two reports be of one event.</summary>
    public bool MayMeet(EventTraits first, EventTraits second) => Math.Max(first.First - second.Last, second.First - first.Last) <= _weights.DayMost && first.Rules.Near[second.Rules.Number] is not null;

    /// <summary>The scene of two reports; null where they cannot be of one event.</summary>
    public Scene? Compare(EventTraits first, EventTraits second)
    {
        if (Days(first, second) is not { } days || first.Rules.Near[second.Rules.Number] is not { } near) return null;
        var isDeed = first.Rules.IsDeed && second.Rules.IsDeed;
        return new Scene(near.Weight + Modes(first, second), days, Place(first, second, isDeed), Tolls(first, second), Words(first, second, isDeed), near.IsOpposite);
    }

    private double Place(EventTraits first, EventTraits second, bool isDeed)
    {
        var place = PlaceComparer.Weigh(first.Place, second.Place, _weights);
        return isDeed || place > 0 ? place : place * _weights.PlaceSaidShare;
    }

    private double Modes(EventTraits first, EventTraits second)
    {
        if (first.Rules.Number != second.Rules.Number || first.Modes.Length == 0 || second.Modes.Length == 0) return 0;
        foreach (var mode in first.Modes)
            if (Array.IndexOf(second.Modes, mode) >= 0) return _weights.ModeSame;
        return first.Rules.OtherMode;
    }

    private double? Days(EventTraits first, EventTraits second)
    {
        var gap = Math.Max(first.First - second.Last, second.First - first.Last);
        if (gap > _weights.DayMost) return null;
        if (gap > 0) return gap * (first.IsLoose || second.IsLoose ? _weights.DayLooseGap : _weights.DayGap);
        return first.IsLoose || second.IsLoose ? _weights.DayLoose : _weights.DaySame;
    }

    private double Tolls(EventTraits first, EventTraits second)
    {
        var (sum, shared) = (0.0, 0);
        foreach (var (field, count) in first.Tolls)
            foreach (var (other, found) in second.Tolls)
            {
                if (field != other) continue;
                sum += Toll(Math.Min(count, found), Math.Max(count, found));
                shared++;
            }
        return shared == 0 ? 0 : sum / shared;
    }

    private double Toll(double less, double more) => less.Equals(more) ? _weights.TollSame : more <= Math.Max(less * _weights.TollRatio, less + FewMore) ? _weights.TollNear : _weights.TollFar;

    private double Words(EventTraits first, EventTraits second, bool isDeed)
    {
        var trigger = first.Trigger != 0 && (first.Trigger & WordSketch.Hash) == (second.Trigger & WordSketch.Hash) ? _weights.TriggerSame * WordSketch.WeightOf(first.Trigger) : 0;
        var (shared, one, other) = WordSketch.Compare(first.Words, second.Words);
        if (one <= 0 || other <= 0) return trigger;
        var overlap = Math.Min(1, shared / Math.Clamp(Math.Min(one, other), _weights.WordsFloor, _weights.WordsCap) / _weights.WordsFull);
        var none = isDeed ? _weights.WordsNone : _weights.WordsNoneSaid;
        return trigger + none + ((_weights.WordsMost - none) * overlap);
    }
}
