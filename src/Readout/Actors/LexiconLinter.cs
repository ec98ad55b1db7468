using System.Globalization;
using System.Text.RegularExpressions;
using Readout.Lexicons;

namespace Readout.Actors;

/// <summary>Finds what is wrong in a table of actors, row by row, without stopping at the first.</summary>
public static partial class LexiconLinter
{
    private static readonly string[] s_kinds = ["", "country", "demonym", "capital", "place", "seat", "people", "organisation"];
    private static readonly HashSet<string> s_sectors = [.. Table.Embedded("data/ontology/sectors.tsv").Rows.Select(row => row["id"])];

    /// <summary>Every problem of a table, as "file:line: what"; empty for none.</summary>
    /// <param name="table">A table of names, people, peoples or roles, the shipped ones' columns or some of them.</param>
    public static IReadOnlyList<string> Check(Table table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var (problems, ids) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var column in Needed(table).Where(column => !table.Columns.Contains(column))) problems.Add($"{table.Name}:1: a column '{column}' is needed");
        if (problems.Count > 0) return problems;
        foreach (var row in table.Rows)
            foreach (var problem in Check(table, row, ids)) problems.Add($"{row.Place}: {problem}");
        return problems;
    }

    private static string[] Needed(Table table) => ActorTables.Kin(table) switch
    {
        "roles.tsv" => ["id", "word", "kind"],
        "people.tsv" => ["id", "name", "code", "office"],
        "peoples.tsv" => ["id", "name", "codes"],
        _ => ["id", "name", "code"],
    };

    private static IEnumerable<string> Check(Table table, TableRow row, HashSet<string> ids)
    {
        if (row["id"].Length == 0) yield return "has no id";
        else if (!ids.Add(row["id"])) yield return $"the id '{row["id"]}' stands twice";
        foreach (var column in Needed(table).Where(column => column is "name" or "word" && row[column].Length == 0)) yield return $"has no {column}";
        foreach (var code in row.Items("codes").Concat(row.Items("code")).Where(code => code != ActorLexicon.Nobody && !Code().IsMatch(code))) yield return $"'{code}' is no code of three capitals";
        if (ActorTables.Kin(table) is "organisations.tsv" or "people.tsv" && row["code"].Length == 0) yield return "has no code";
        foreach (var sector in row.Items("sector").Concat(row.Items("other_sector")).Where(sector => !s_sectors.Contains(sector))) yield return $"'{sector}' is no sector";
        if (ActorTables.Kin(table) == "roles.tsv" && !Enum.TryParse<RoleKind>(row["kind"], ignoreCase: true, out _))
            yield return $"kind '{row["kind"]}' is none of {string.Join(", ", Enum.GetNames<RoleKind>()).ToLowerInvariant()}";
        if (ActorTables.Kin(table) == "organisations.tsv" && !s_kinds.Contains(row.Cell("kind"))) yield return $"kind '{row.Cell("kind")}' is none of {string.Join(", ", s_kinds[1..])}";
        if (row.Cell("context") is not ("" or "country")) yield return $"context '{row.Cell("context")}' is neither empty nor country";
        foreach (var problem in Dates(row)) yield return problem;
        if (row.Cell("wikidata") is { Length: > 0 } item && !Item().IsMatch(item)) yield return $"'{item}' is no id of Wikidata's";
    }

    private static IEnumerable<string> Dates(TableRow row)
    {
        var days = new DateOnly?[2];
        foreach (var (column, i) in new[] { ("from", 0), ("to", 1) })
        {
            if (row.Cell(column) is not { Length: > 0 } text) continue;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) days[i] = day;
            else yield return $"'{text}' is no day of the form 2022-01-27";
        }
        if (days[0] >= days[1]) yield return "ends before it begins";
    }

    [GeneratedRegex("^[A-Z]{3}$")]
    private static partial Regex Code();

    [GeneratedRegex("^Q[0-9]+$")]
    private static partial Regex Item();
}
