namespace Readout.Actors;

/// <summary>What a role word does in a noun phrase.</summary>
internal enum RoleKind
{
    /// <summary>Names somebody with a sector of its own: "soldier".</summary>
    Head,
    /// <summary>Names somebody whose sector comes from the words beside it where there are any: "leader", "spokesman".</summary>
    Generic,
    /// <summary>Gives a sector to the head: "rebel", "former".</summary>
    Modifier,
    /// <summary>Counts what follows "of": "group", "thousands".</summary>
    Measure,
    /// <summary>A country without its name: "kingdom", "side", "neighbour".</summary>
    Country,
    /// <summary>The holder of the same office elsewhere: "counterpart".</summary>
    Counterpart,
    /// <summary>Stands before a name and says nothing: "Mr".</summary>
    Courtesy,
    /// <summary>After a country's name, says that the head is not that country's: "backed".</summary>
    Backing,
    /// <summary>A people or faith found in many countries: names civilians where it stands alone, says nothing of the head's sector: "Muslim".</summary>
    People,
}

/// <summary>One row of the table of role words.</summary>
/// <param name="Id">The row's id.</param>
/// <param name="Word">The word or words, in small letters.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Sector">The sector it gives; null for none.</param>
/// <param name="OtherSector">A second sector; null for none.</param>
/// <param name="Code">Whose it is when nothing else says: the United States' for "secretary of state"; null for none.</param>
/// <param name="IsPerson">Whether it names a person, not a body or a thing.</param>
internal sealed record RoleEntry(string Id, string Word, RoleKind Kind, string? Sector, string? OtherSector, string? Code, bool IsPerson)
{
    /// <summary>The word that names the role: "minister" of "foreign minister", "secretary" of "secretary of state".</summary>
    public string Last { get; } = HeadWord(Word);

    /// <summary>The word of a role or an office that names it, in small letters: the last before "of" or "for".</summary>
    public static string HeadWord(string office)
    {
        var (of, @for) = (office.IndexOf(" of ", StringComparison.OrdinalIgnoreCase), office.IndexOf(" for ", StringComparison.OrdinalIgnoreCase));
        var end = of < 0 ? @for : @for < 0 ? of : Math.Min(of, @for);
        var head = end < 0 ? office : office[..end];
        return head[(head.LastIndexOfAny([' ', '-']) + 1)..].ToLowerInvariant();
    }
}
