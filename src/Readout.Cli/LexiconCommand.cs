using System.CommandLine;
using Readout.Actors;
using Readout.Exchange;
using Readout.Lexicons;

namespace Readout.Cli;

/// <summary>readout lexicon: look into the tables of actors, check one's own, bring others' along.</summary>
internal static class LexiconCommand
{
    private const string Folder = "data/lexicons/en/";
    private static readonly string[] s_counted = ["kind", "sector", "source"];
    private static readonly string[] s_tables = ["countries.tsv", "organisations.tsv", "people.tsv", "peoples.tsv", "roles.tsv"];

    public static Command Create(Terminal terminal) => new("lexicon", "Looks into the tables of actors, checks your own, imports other coders'.")
    {
        Check(terminal), Find(terminal), Stats(terminal), Import(terminal),
    };

    private static Command Check(Terminal terminal)
    {
        var files = new Argument<string[]>("files") { Description = "Tables for --lexicon; the shipped ones where none is named.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("check", "Lists every mistake of a table as file:line.") { files };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetValue(files) ?? [];
            var tables = asked.Length > 0 ? asked.Select(LexiconOption.Open) : s_tables.Select(name => Table.Embedded(Folder + name));
            using var output = terminal.OpenText();
            var (mistakes, rows) = (0, 0);
            foreach (var table in tables)
            {
                rows += table.Rows.Count;
                foreach (var problem in LexiconLinter.Check(table))
                {
                    output.Write($"{problem}\n");
                    mistakes++;
                }
            }
            terminal.Say($"{rows} rows, {mistakes} mistakes");
            return mistakes == 0 ? ExitCode.Ok : ExitCode.Failure;
        });
        return command;
    }

    private static Command Find(Terminal terminal)
    {
        var name = new Argument<string>("name") { Description = "A name, role or spelling; rows whose names hold all its words are listed." };
        var command = new Command("find", "Lists the rows of the shipped tables that have a name.") { name };
        command.SetAction(parsed =>
        {
            var words = parsed.GetRequiredValue(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            using var output = terminal.OpenText();
            var found = 0;
            foreach (var table in s_tables.Select(file => Table.Embedded(Folder + file)))
            {
                var matches = table.Rows.Where(row => words.All(word => Names(row).Contains(word, StringComparison.OrdinalIgnoreCase))).ToList();
                if (matches.Count > 0) output.Write($"{table.Name}\n  {string.Join(" | ", table.Columns)}\n");
                foreach (var row in matches) output.Write($"  {row.ToString().Replace("\t", " | ", StringComparison.Ordinal)}\n");
                found += matches.Count;
            }
            return found > 0 ? ExitCode.Ok : ExitCode.NothingFound;
        });
        return command;
    }

    private static Command Stats(Terminal terminal)
    {
        var command = new Command("stats", "Counts the rows of the shipped tables by kind, country and source.");
        command.SetAction(_ =>
        {
            using var output = terminal.OpenText();
            foreach (var table in s_tables.Select(file => Table.Embedded(Folder + file)))
            {
                var codes = table.Rows.SelectMany(row => row.Cell("code").Length > 0 ? [row.Cell("code")] : row.Cell("codes").Split(';', StringSplitOptions.RemoveEmptyEntries)).Distinct().Count();
                output.Write($"{table.Name}: {table.Rows.Count} rows, {codes} codes\n");
                foreach (var column in s_counted.Where(table.Columns.Contains))
                    output.Write($"  {column}: {string.Join(", ", table.Rows.GroupBy(row => row[column]).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{(group.Key.Length == 0 ? "none" : group.Key)} {group.Count()}"))}\n");
            }
            return ExitCode.Ok;
        });
        return command;
    }

    private static Command Import(Terminal terminal)
    {
        var petrarch = new Option<string>("--petrarch") { Description = "A PETRARCH or TABARI file of actors or agents.", HelpName = "FILE", Required = true };
        var command = new Command("import", "Turns another coder's actors into a table for --lexicon, on standard output.") { petrarch };
        command.SetAction(parsed =>
        {
            var file = parsed.GetRequiredValue(petrarch);
            using var reader = new StreamReader(file);
            using var output = terminal.OpenText();
            var import = PetrarchReader.Read(reader, file);
            import.Write(output);
            foreach (var problem in import.Problems) terminal.Say(problem);
            return import.Problems.Count == 0 ? ExitCode.Ok : import.Rows.Count > 0 ? ExitCode.Partial : ExitCode.Failure;
        });
        return command;
    }

    private static string Names(TableRow row) => string.Join(' ', row.Cell("name"), row.Cell("word"), row.Cell("entity"), row.Cell("aliases"), row.Cell("variants"));
}
