using Readout.Exchange.Rows;

namespace Readout.Exchange.Formats;

/// <summary>What coded the events of an export, without reading every line: a coder's name stands at the end of its lines, and few ends differ.</summary>
internal sealed class CoderSet
{
    private const int MostEnds = 1000;
    private readonly HashSet<string> _ends = new(StringComparer.Ordinal);
    private readonly HashSet<(string Version, string Model, string Lexicon)> _coders = [];

    /// <summary>The coders in ordinal order; what is unknown is "".</summary>
    public IReadOnlyList<CoderVersion> Coders => [.. _coders.Order().Select(coder => new CoderVersion(coder.Version, coder.Model, coder.Lexicon))];

    /// <summary>Adds the coder of a row.</summary>
    public void Add(ExportRow row)
    {
        var at = row.Line.LastIndexOf(",\"coder\":", StringComparison.Ordinal);
        var end = at < 0 ? row.Line.AsSpan() : row.Line.AsSpan(at);
        if (at >= 0 && _ends.GetAlternateLookup<ReadOnlySpan<char>>().Contains(end)) return;
        if (at >= 0 && _ends.Count < MostEnds) _ends.Add(end.ToString());
        _coders.Add((row.Event.CoderVersion ?? "", row.Event.Model ?? "", row.Event.Lexicon ?? ""));
    }
}
