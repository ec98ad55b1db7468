namespace Readout.Record.Merging;

/// <summary>What an event is filed under, so that those that may be one with it are found without looking at all others: category, days, and whom
/// or what country it names. Events that have no key in common are unrelated.</summary>
/// <param name="Own">Keys that it is filed under.</param>
/// <param name="Sought">Keys under which those stand that it is compared with.</param>
internal sealed record BlockKeys(long[] Own, long[] Sought)
{
    private const int Days = 4, MostLabels = 6, DayShift = 44;
    private const ulong Prime = 1099511628211, Seed = 14695981039346656037;
    private const char Pair = 'P', Full = 'F', Open = 'O', Target = 'T', Word = 'W';

    /// <summary>The keys of an event.</summary>
    public static BlockKeys Of(EventTraits traits, MergingTables tables)
    {
        var (own, sought, labels) = (new List<ulong>(24), new List<ulong>(24), Labels([.. traits.Actors, .. traits.Recipients]));
        labels.Sort(StringComparer.Ordinal);
        if (labels.Count > MostLabels) labels.RemoveRange(MostLabels, labels.Count - MostLabels);
        var place = traits.Place is { Country.Length: > 0 } known ? "@" + known.Country : null;
        // One party may be what the other report leaves open of two.
        if (labels.Count > 1) AddPairs(labels, place, own, sought);
        else AddOne(labels.Count > 0 ? labels[0] : null, place, own, sought);
        if (labels.Count > 1) AddTargets(traits, tables, own, sought);
        else AddWord(traits, tables, own, sought);
        return new BlockKeys(Hashes(own, traits, [traits.Category]), Hashes(sought, traits, tables.Compared(traits.Category)));
    }

    private static void AddPairs(List<string> labels, string? place, List<ulong> own, List<ulong> sought)
    {
        for (var i = 0; i < labels.Count; i++)
            for (var j = i + 1; j < labels.Count; j++) own.Add(Hash(Hash(Named(Pair, labels[i]), " "), labels[j]));
        sought.AddRange(own);
        foreach (var label in labels) Add(Full, own, Open, sought, label);
        if (place is not null) Add(Full, own, Open, sought, place);
    }

    private static void AddOne(string? label, string? place, List<ulong> own, List<ulong> sought)
    {
        if ((label ?? place) is { } known)
        {
            Add(Open, own, Open, sought, known);
            sought.Add(Named(Full, known));
        }
        if (label is not null && place is not null) Add(Full, own, Open, sought, place);
    }

    private static void Add(char kind, List<ulong> own, char other, List<ulong> sought, string label)
    {
        own.Add(Named(kind, label));
        sought.Add(Named(other, label));
    }

    // Two accounts may lay one deed at two doors.
    private static void AddTargets(EventTraits traits, MergingTables tables, List<ulong> own, List<ulong> sought)
    {
        if (!tables.HasOneCulprit(traits.Category)) return;
        foreach (var label in Labels(traits.Recipients).Take(MostLabels)) Add(Target, own, Target, sought, label);
    }

    // Each side may say that the other asked, and leave open whom.
    private static void AddWord(EventTraits traits, MergingTables tables, List<ulong> own, List<ulong> sought)
    {
        if (!tables.IsDeed(traits.Category) && tables.IsContradictedBySwapping(traits.Category, traits.Modes)) Add(Word, own, Word, sought, "");
    }

    // A name without a code may stand for what the other report has a code for: it counts where nobody has one.
    private static List<string> Labels(ReadOnlySpan<PartyTrait> parties)
    {
        var (labels, hasCodes) = (new List<string>(parties.Length), false);
        foreach (var party in parties) hasCodes |= party.Code.Length > 0;
        foreach (var party in parties)
            if ((hasCodes ? party.Code : party.Name) is { } label && (label.Length > 0 || !hasCodes) && !labels.Contains(label)) labels.Add(label);
        return labels;
    }

    // A day more on either side: reports that lie two days apart still meet. Days come first, so that what comes in together is filed together.
    private static long[] Hashes(List<ulong> names, EventTraits traits, IReadOnlyList<string> categories)
    {
        var (first, last) = ((traits.First - 1) / Days, (traits.Last + 1) / Days);
        var hashes = new List<long>(names.Count * categories.Count * (last - first + 1));
        foreach (var name in names)
            for (var i = 0; i < categories.Count; i++)
            {
                var hash = Hash(name, categories[i]);
                for (var days = first; days <= last; days++) hashes.Add(((long)days << DayShift) | (long)(hash >> (64 - DayShift)));
            }
        hashes.Sort();
        return [.. Distinct(hashes)];
    }

    private static List<long> Distinct(List<long> sorted)
    {
        var count = 0;
        for (var i = 0; i < sorted.Count; i++)
            if (i == 0 || sorted[i] != sorted[count - 1]) sorted[count++] = sorted[i];
        sorted.RemoveRange(count, sorted.Count - count);
        return sorted;
    }

    private static ulong Named(char kind, string label) => Hash((Seed ^ kind) * Prime, label);

    private static ulong Hash(ulong hash, string text)
    {
        foreach (var letter in text) hash = (hash ^ letter) * Prime;
        return hash;
    }
}
