using System.Runtime.InteropServices;
using Readout.Documents;

namespace Readout.Record.NearDuplicates;

/// <summary>The bands by which a report is found: of the whole text, of its opening (a copy may be cut), and its address. Copies share at least one.</summary>
internal sealed class BandReader(NearDuplicateThresholds thresholds)
{
    /// <summary>Bands of the whole text and values in each: copies that share 75 % of all triples have one in common in 99 of 100 cases.</summary>
    private const int WholeBands = 12, WholeRows = 4;

    /// <summary>The same for openings, which differ by a word or two or altogether: 75 % of triples in 98 of 100 cases.</summary>
    private const int LeadBands = 8, LeadRows = 3;

    private const int HashBits = 48, BlockBits = 15;

    /// <summary>Days that lie together: long enough that most reports need not look into the next block, short enough that copies of long ago are not met.</summary>
    private const int DaysABlock = 28;

    private static readonly int s_firstDay = new DateOnly(1900, 1, 1).DayNumber;
    private readonly WordBuffer _words = new();
    private readonly List<uint> _shingles = [];

    /// <summary>Adds a document's bands, without their block.</summary>
    public void Read(Document document, List<long> bands)
    {
        ReportBody.Read(document, _words);
        Span<uint> least = stackalloc uint[MinHash.Functions];
        if (_words.Count > 0)
        {
            Compute(_words.Words, least);
            // Few words are a copy of the same words alone.
            if (_words.Count < thresholds.LeastWords) AddBands(least, 1, MinHash.Functions, 4, bands);
            else AddBands(least, WholeBands, WholeRows, 1, bands);
        }
        if (_words.Count >= thresholds.LeastWords)
        {
            Compute(_words.Words[..Math.Min(_words.Count, thresholds.LeadWords)], least);
            AddBands(least, LeadBands, LeadRows, 2, bands);
        }
        if (AddressKey.Of(document.Url) is { } address) bands.Add(Fold(address, 3));
    }

    /// <summary>The blocks of days in which a document's copies can be, its own first; 0 alone where its day is unknown.</summary>
    public int[] Blocks(DateOnly? day)
    {
        if (day is not { } known) return [0];
        var (own, first, last) = (Block(known.DayNumber), Block(known.DayNumber - thresholds.Days), Block(known.DayNumber + thresholds.Days));
        return [own, .. Enumerable.Range(first, last - first + 1).Where(block => block != own)];
    }

    /// <summary>The key of a band in a block.</summary>
    public static long Key(long band, int block) => ((long)block << HashBits) | band;

    private static int Block(int day) => Math.Clamp(((day - s_firstDay) / DaysABlock) + 1, 1, (1 << BlockBits) - 1);

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
