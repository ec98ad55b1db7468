namespace Readout.Record.Merging;

/// <summary>What an event is filed under, so that those that may be one with it are found without looking at all others: category, days, and whom
/// or what country it names. Events that have no key in common are unrelated.</summary>
/// <param name="Own">Keys that it is filed under.</param>
/// <param name="Sought">Keys under which those stand that it is compared with.</param>
internal sealed record BlockKeys(long[] Own, long[] Sought)
{
    private const int Days = 4, MostLabels = 6;
    private const ulong Prime = 1099511628211, Seed = 14695981039346656037;
    private const char Pair = 'P', Full = 'F', Open = 'O', Target = 'T';
    private const string Word = "W";

    /// <summary>The keys of an event.</summary>
    public static BlockKeys Of(EventTraits traits, MergingTables tables)
    {
        var (own, sought) = (new List<string>(), new List<string>());
        var labels = traits.Actors.Concat(traits.Recipients).Select(Label).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(MostLabels).ToArray();
        string[] all = traits.Place is { Country.Length: > 0 } place ? [.. labels, "@" + place.Country] : labels;
        // One party may be what the other report leaves open of two.
        if (labels.Length > 1)
        {
            for (var i = 0; i < labels.Length; i++)
                for (var j = i + 1; j < labels.Length; j++) own.Add($"{Pair}{labels[i]} {labels[j]}");
            sought.AddRange(own);
            own.AddRange(all.Select(label => Full + label));
            sought.AddRange(all.Select(label => Open + label));
            AddTargets(traits, tables, own, sought);
        }
        else
        {
            var known = labels.Length > 0 ? labels : all;
            own.AddRange(known.Select(label => Open + label));
            sought.AddRange(known.SelectMany(label => new[] { Open + label, Full + label }));
            if (labels.Length > 0 && all.Length > 1)
            {
                own.Add(Full + all[1]);
                sought.Add(Open + all[1]);
            }
            AddWord(traits, tables, own, sought);
        }
        return new BlockKeys(Hashes(own, traits, [traits.Category]), Hashes(sought, traits, tables.Compared(traits.Category)));
    }

    // Two accounts may lay one deed at two doors.
    private static void AddTargets(EventTraits traits, MergingTables tables, List<string> own, List<string> sought)
    {
        if (!tables.HasOneCulprit(traits.Category)) return;
        foreach (var label in traits.Recipients.Select(Label).Distinct(StringComparer.Ordinal).Take(MostLabels))
        {
            own.Add(Target + label);
            sought.Add(Target + label);
        }
    }

    // Each side may say that the other asked, and leave open whom.
    private static void AddWord(EventTraits traits, MergingTables tables, List<string> own, List<string> sought)
    {
        if (tables.IsDeed(traits.Category) || !tables.IsContradictedBySwapping(traits.Category, traits.Modes)) return;
        own.Add(Word);
        sought.Add(Word);
    }

    private static string Label(PartyTrait party) => party.Code.Length > 0 ? party.Code : party.Name;

    // A day more on either side: reports that lie two days apart still meet.
    private static long[] Hashes(List<string> names, EventTraits traits, IReadOnlyList<string> categories)
    {
        var (first, last) = ((traits.First - 1) / Days, (traits.Last + 1) / Days);
        var hashes = new List<long>(names.Count * categories.Count * (last - first + 1));
        foreach (var category in categories)
            foreach (var name in names)
                for (var days = first; days <= last; days++) hashes.Add(Hash(name, category, days));
        return [.. hashes.Distinct()];
    }

    private static long Hash(string name, string category, int days)
    {
        var hash = (Seed ^ (uint)days) * Prime;
        foreach (var letter in name) hash = (hash ^ letter) * Prime;
        foreach (var letter in category) hash = (hash ^ letter) * Prime;
        return (long)(hash ^ (hash >> 32));
    }
}
