using Readout.Events;
using Readout.Lexicons;

namespace Readout.Circumstances;

/// <summary>Which numbers an event of a category and mode can have, and what its own subject and object count.</summary>
internal sealed class SizeFields
{
    private readonly Dictionary<string, List<(string Mode, string Role, string Field)>> _rows;

    private SizeFields(Table table) => _rows = table.Rows.GroupBy(row => row["category"], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Select(row => (row["mode"], row["role"], row["field"])).ToList(), StringComparer.Ordinal);

    /// <summary>The English table.</summary>
    public static SizeFields English { get; } = new(Table.Embedded("data/lexicons/en/size-fields.tsv"));

    /// <summary>Whether events of a category can have any number.</summary>
    public bool Has(string category) => _rows.ContainsKey(category);

    /// <summary>The field that an event has in a role; null for none.</summary>
    /// <param name="one">The event.</param>
    /// <param name="role">"word", "subject", "object", "force", "army" or "money".</param>
    /// <param name="field">The field looked for; null for whichever it is.</param>
    public string? Find(EventCandidate one, string role, string? field = null)
    {
        if (!_rows.TryGetValue(one.Category, out var rows)) return null;
        foreach (var row in rows)
            if (row.Role == role && (field is null || row.Field == field) && (row.Mode.Length == 0 || one.Modes.Contains(row.Mode))) return row.Field;
        return null;
    }
}
