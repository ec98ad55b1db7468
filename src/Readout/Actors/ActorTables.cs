using System.Security.Cryptography;
using System.Text;
using Readout.Lexicons;

namespace Readout.Actors;

/// <summary>The tables that say who is who: those that ship, and rows that a user lays over them. Never changed once made; any number of threads.</summary>
public sealed class ActorTables
{
    private const string Folder = "data/lexicons/en/";
    private static readonly Lazy<ActorTables> s_english = new(() => new ActorTables([]));

    private readonly Lazy<string> _hash;

    private ActorTables(IReadOnlyList<Table> overlays)
    {
        var peoples = Rows("peoples.tsv", overlays);
        // The largest table is read while the others are.
        var people = Task.Run(() => Rows("people.tsv", overlays));
        var roles = Task.Run(() => new RoleLexicon(Rows("roles.tsv", overlays), peoples));
        Names = new ActorLexicon([.. Rows("countries.tsv", overlays), .. Rows("organisations.tsv", overlays)], peoples, people.GetAwaiter().GetResult());
        Roles = roles.GetAwaiter().GetResult();
        _hash = new Lazy<string>(() => overlays.Count == 0 ? LexiconHash.Value : Digest(overlays));
    }

    /// <summary>The English tables that ship; read on first use.</summary>
    public static ActorTables English => s_english.Value;

    /// <summary>SHA-256 over the shipped tables and the rows laid over them; 64 lower-case hexadecimal digits. Reckoned at the first call.</summary>
    public string Hash => _hash.Value;

    internal ActorLexicon Names { get; }

    internal RoleLexicon Roles { get; }

    /// <summary>The shipped tables with rows of a user's over them. A table is told by its columns: one with "word" adds roles, with "office"
    /// people, with "codes" peoples, any other names of countries, bodies and places. A row with the id of a shipped one takes its place.</summary>
    /// <param name="overlays">The user's tables, later ones over earlier ones. Columns that a table leaves out are empty.</param>
    /// <exception cref="InvalidDataException">Rows are wrong; the message lists all of them as file:line.</exception>
    public static ActorTables With(IReadOnlyList<Table> overlays)
    {
        ArgumentNullException.ThrowIfNull(overlays);
        var problems = overlays.SelectMany(LexiconLinter.Check).ToList();
        if (problems.Count > 0) throw new InvalidDataException(string.Join('\n', problems));
        return overlays.Count == 0 ? English : new ActorTables(overlays);
    }

    /// <summary>Which shipped table a table's rows belong to, by its columns.</summary>
    internal static string Kin(Table table) => table.Columns switch
    {
        var columns when columns.Contains("word") => "roles.tsv",
        var columns when columns.Contains("office") => "people.tsv",
        var columns when columns.Contains("codes") => "peoples.tsv",
        _ => "organisations.tsv",
    };

    private static IReadOnlyList<TableRow> Rows(string name, IReadOnlyList<Table> overlays)
    {
        var shipped = Table.Embedded(Folder + name).Rows;
        if (overlays.Count == 0) return shipped;
        var rows = shipped.ToList();
        // A name of the user's may replace a country's row too.
        var isNames = name is "countries.tsv" or "organisations.tsv";
        foreach (var overlay in overlays.Where(overlay => Kin(overlay) == name || (isNames && Kin(overlay) == "organisations.tsv")))
        {
            var replaced = overlay.Rows.Select(row => row["id"]).ToHashSet(StringComparer.Ordinal);
            rows.RemoveAll(row => replaced.Contains(row["id"]));
            if (name != "countries.tsv") rows.AddRange(overlay.Rows);
        }
        return rows;
    }

    private static string Digest(IReadOnlyList<Table> overlays)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(LexiconHash.Value));
        foreach (var table in overlays)
            foreach (var row in table.Rows.Select(row => row.ToString()).Prepend(string.Join('\t', table.Columns))) hash.AppendData(Encoding.UTF8.GetBytes(row + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
