using Readout.Lexicons;

namespace Readout.Quotations;

/// <summary>What the offices of states are called in full: a ministry by what it is for, a seat or a court at home, a mission abroad.</summary>
internal sealed class StateBodies
{
    private static readonly string[] s_ministries = ["ministry", "department"];
    private static readonly string[] s_joints = [" of the ", " for the ", " of ", " for "];
    private readonly Dictionary<string, string> _portfolios, _home, _abroad;

    private StateBodies(Table table) => (_portfolios, _home, _abroad) = (Of(table, "portfolio"), Of(table, "home"), Of(table, "abroad"));

    /// <summary>The English table.</summary>
    public static StateBodies English { get; } = new(Table.Embedded("data/lexicons/en/state-bodies.tsv"));

    /// <summary>The full name of a ministry, court or seat of a country, without the country's; null for any other office, and for a ministry of which nothing says what it is for.</summary>
    /// <param name="office">The office as a text has it: "defence ministry", "Ministry of Defence".</param>
    /// <param name="code">The country's code; some call their ministries otherwise.</param>
    public string? AtHome(string office, string code)
    {
        var plain = office.ToLowerInvariant();
        if (_home.TryGetValue(plain, out var name)) return name;
        return Portfolio(plain) is { Length: > 0 } portfolio && (_portfolios.GetValueOrDefault($"{portfolio}|{code}") ?? _portfolios.GetValueOrDefault($"{portfolio}|")) is { } charge
            ? $"{(plain.StartsWith("department", StringComparison.Ordinal) || plain.EndsWith("department", StringComparison.Ordinal) ? "Department" : "Ministry")} of {charge}" : null;
    }

    /// <summary>The full name of a mission to another country or body, without theirs; null for any other office.</summary>
    public string? Abroad(string office) => _abroad.GetValueOrDefault(office.ToLowerInvariant());

    /// <summary>Whether it is an office of a state, not somebody who holds one.</summary>
    public bool IsBody(string office) => Abroad(office) is not null || AtHome(office, "") is not null || IsBareMinistry(office);

    /// <summary>Whether it is a ministry, of which the text may have said before what it is for.</summary>
    public static bool IsBareMinistry(string office) => s_ministries.Contains(office, StringComparer.OrdinalIgnoreCase);

    // "defence ministry", "ministry of defence", "ministry for the interior"
    private static string? Portfolio(string plain)
    {
        foreach (var ministry in s_ministries)
        {
            if (plain.Length > ministry.Length + 1 && plain.EndsWith(ministry, StringComparison.Ordinal) && plain[^(ministry.Length + 1)] == ' ') return plain[..^(ministry.Length + 1)];
            if (!plain.StartsWith(ministry, StringComparison.Ordinal)) continue;
            foreach (var joint in s_joints)
                if (plain.AsSpan(ministry.Length).StartsWith(joint)) return plain[(ministry.Length + joint.Length)..];
        }
        return null;
    }

    private static Dictionary<string, string> Of(Table table, string kind) => table.Rows.Where(row => row["kind"] == kind)
        .ToDictionary(row => kind == "portfolio" ? $"{row["words"]}|{row["code"]}" : row["words"], row => row["name"], StringComparer.Ordinal);
}
