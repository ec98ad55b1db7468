using Readout.Lexicons;

namespace Readout.Actors;

/// <summary>Words for what somebody does, and the sector they put him in; and modifiers that change it ("former", "opposition").</summary>
internal sealed class RoleTable
{
    private readonly Dictionary<string, (string? Sector, string? Other)> _heads = new(StringComparer.OrdinalIgnoreCase), _modifiers = new(StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _groups = new(StringComparer.OrdinalIgnoreCase);

    private RoleTable()
    {
        foreach (var row in Table.Embedded("data/lexicons/en/roles.tsv").Rows)
        {
            if (row["kind"] == "group") _groups.Add(row["word"]);
            else (row["kind"] == "head" ? _heads : _modifiers)[row["word"]] = (row["sector"] is { Length: > 0 } sector ? sector : null, row["other_sector"] is { Length: > 0 } other ? other : null);
        }
    }

    /// <summary>The English table; read on first use.</summary>
    public static RoleTable English { get; } = new();

    /// <summary>The sectors of a role word or of a compound of two ("coast guard"); false for any other word.</summary>
    public bool TryHead(string lemma, out (string? Sector, string? Other) sectors) => _heads.TryGetValue(lemma, out sectors);

    /// <summary>Whether "the two ..." of that lemma are the two countries named last.</summary>
    public bool IsGroup(string lemma) => _groups.Contains(lemma);

    /// <summary>The sectors that a modifier gives; false for any other word.</summary>
    public bool TryModifier(string lemma, out (string? Sector, string? Other) sectors) => _modifiers.TryGetValue(lemma, out sectors);
}
