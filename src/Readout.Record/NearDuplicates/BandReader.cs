using System.Runtime.InteropServices;
using Readout.Documents;

namespace Readout.Record.NearDuplicates;

/// <summary>The bands by which a report is found: of the whole text, of its opening (a copy may be cut), and its address. Copies share at least one.</summary>
internal sealed class BandReader(NearDuplicateThresholds thresholds)
{
    /// <summary>Bands of the whole text and values in each: copies that share 60 % of all triples have one in common in 8 of 10 cases, 75 % in 99 of 100.</summary>
    private const int WholeBands = 12, WholeRows = 4;

    /// <summary>The same for openings, which differ by a word or two or altogether.</summary>
    private const int LeadBands = 8, LeadRows = 3;

    private const int WeekBits = 15, HashBits = 48, DaysAWeek = 7;
    private static readonly int s_firstDay = new DateOnly(1900, 1, 1).DayNumber;
    private readonly WordBuffer _words = new();
    private readonly List<uint> _shingles = [];

    /// <summary>Adds a document's bands, without its week.</summary>
    public void Read(Document document, List<long> bands)
    {
        ReportBody.Read(document, _words);
        Span<uint> least = stackalloc uint[MinHash.Functions];
        if (_words.Count > 0)
        {
            Compute(_words.Words, least);
            AddBands(least, WholeBands, WholeRows, 1, bands);
            Compute(_words.Words[..Math.Min(_words.Count, thresholds.LeadWords)], least);
            AddBands(least, LeadBands, LeadRows, 2, bands);
        }
        if (AddressKey.Of(document.Url) is { } address) bands.Add(Fold(address, 3));
    }

    /// <summary>The week of a document; 0 where its day is unknown.</summary>
    public static int Week(DateOnly? day) => day is { } known ? Math.Clamp((known.DayNumber - s_firstDay) / DaysAWeek + 1, 1, (1 << WeekBits) - 2) : 0;

    /// <summary>The key of a band in a week: bands of one week lie together, and copies come within days.</summary>
    public static long Key(long band, int week) => ((long)week << HashBits) | band;

    private void Compute(ReadOnlySpan<uint> words, Span<uint> least)
    {
        Shingles.Of(words, _shingles);
        MinHash.Compute(CollectionsMarshal.AsSpan(_shingles), least);
    }

    private static void AddBands(ReadOnlySpan<uint> least, int count, int rows, ulong kind, List<long> bands)
    {
        for (var band = 0; band < count; band++)
        {
            var hash = kind << 32 | (uint)band;
            foreach (var value in least.Slice(band * rows, rows)) hash = (hash ^ value) * 0x9E3779B97F4A7C15 ^ (hash >> 29);
            bands.Add(Fold(hash, kind));
        }
    }

    private static long Fold(ulong hash, ulong kind) => (long)(((hash ^ kind) * 0xBF58476D1CE4E5B9) >> (64 - HashBits));
}
