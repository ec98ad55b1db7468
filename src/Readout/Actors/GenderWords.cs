using Readout.Lexicons;

namespace Readout.Actors;

/// <summary>Given names and titles that tell whether somebody is "he" or "she".</summary>
internal sealed class GenderWords
{
    private readonly Dictionary<ulong, bool> _names = [];
    private readonly Dictionary<string, bool> _roles = new(StringComparer.Ordinal);

    private GenderWords(Table table)
    {
        var pieces = new List<NamePiece>();
        foreach (var row in table.Rows)
        {
            if (row["kind"] == "role") _roles[row["word"]] = row["gender"] == "she";
            else
            {
                pieces.Clear();
                NameVariants.Split(row["word"], pieces);
                _names[pieces[0].Hash] = row["gender"] == "she";
            }
        }
    }

    /// <summary>The English table; read on first use.</summary>
    public static GenderWords English { get; } = new(Table.Embedded("data/lexicons/en/gender-words.tsv"));

    /// <summary>Whether a pronoun may stand for somebody: nothing in name or title says otherwise.</summary>
    public bool Fits(Entity entity, ReadOnlySpan<char> pronoun)
    {
        var isShe = pronoun[0] is 's' or 'S' || pronoun.StartsWith("her", StringComparison.OrdinalIgnoreCase);
        if (entity.Role is { } role && _roles.TryGetValue(role, out var byRole)) return byRole == isShe;
        foreach (var part in entity.NameParts)
            if (_names.TryGetValue(part, out var byName)) return byName == isShe;
        return true;
    }
}
