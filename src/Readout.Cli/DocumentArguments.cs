using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Readout.Intake;

namespace Readout.Cli;

/// <summary>The arguments of every command that reads documents.</summary>
internal sealed class DocumentArguments
{
    public Argument<string[]> Files { get; } = new("files")
    {
        Description = "Plain text, a report a file; JSON lines (.jsonl, .ndjson) of {id, published, publisher, title, text, url}; tables (.csv, .tsv) with such columns; web pages (.html); web archives (.warc); .zip or .gz of any of these; folders of them. '-' reads standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Option<DateOnly?> Date { get; } = DateOption("Day of reports that carry none, YYYY-MM-DD.");

    private readonly Option<string[]> _map = new("--map")
    {
        Description = "Which columns of a table hold what, as text=body,published=date; of id, published, publisher, title, text, url, language.", HelpName = "NAME=COLUMN,…", DefaultValueFactory = _ => [],
    };

    private readonly Option<string[]> _hosts = new("--host") { Description = "Only pages of this host and those below it; may be given several times.", HelpName = "HOST", DefaultValueFactory = _ => [] };

    private readonly Option<DateOnly?> _since = DateOption("Only what was published on this day or later.", "--since");

    private readonly Option<DateOnly?> _until = DateOption("Only what was published on this day or before.", "--until");

    private readonly Option<string[]> _languages = new("--language") { Description = "Only what is in this language, as en; may be given several times.", HelpName = "CODE", DefaultValueFactory = _ => [] };

    /// <summary>An option that takes a day.</summary>
    public static Option<DateOnly?> DateOption(string description, string name = "--date") => new(name) { Description = description, HelpName = "YYYY-MM-DD", CustomParser = ReadDay };

    /// <summary>How to read and what is wanted, as the user says.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="day">The day of documents without one where the user gives none; null for none.</param>
    public IntakeOptions OptionsOf(ParseResult parsed, DateOnly? day = null) => new()
    {
        Day = parsed.GetValue(Date) ?? day, Hosts = parsed.GetValue(_hosts) ?? [], Since = parsed.GetValue(_since), Until = parsed.GetValue(_until), Languages = parsed.GetValue(_languages) ?? [],
        Columns = Pairs(parsed.GetValue(_map) ?? []).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal),
    };

    public void AddTo(Command command)
    {
        // A mistyped option would otherwise be taken for a file.
        Files.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (token.Value.Length > 1 && token.Value[0] == '-') result.AddError($"there is no option '{token.Value}'");
        });
        _map.Validators.Add(CheckMap);
        foreach (var option in (IEnumerable<Option>)[Date, _map, _hosts, _since, _until, _languages]) command.Add(option);
        command.Add(Files);
    }

    private static IEnumerable<string[]> Pairs(IEnumerable<string> words) => words.SelectMany(word => word.Split(',')).Select(pair => pair.Split('=', 2));

    private static void CheckMap(OptionResult result)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pair in Pairs(result.Tokens.Select(token => token.Value)))
        {
            if (pair.Length < 2 || pair[1].Length == 0) result.AddError($"--map: '{pair[0]}' names no column; write text=body,published=date");
            else if (!IntakeOptions.ColumnNames.Contains(pair[0], StringComparer.Ordinal)) result.AddError($"--map: '{pair[0]}' is nothing that a document has; it is one of {string.Join(", ", IntakeOptions.ColumnNames)}");
            else if (!names.Add(pair[0])) result.AddError($"--map: '{pair[0]}' is given twice");
        }
    }

    /// <summary>The files to read: standard input where none is named; none, and a word about it, where that would wait for somebody to type.</summary>
    public string[] FilesOf(ParseResult parsed, Terminal terminal)
    {
        var files = parsed.GetValue(Files) ?? [];
        if (files.Length > 0) return files;
        if (!terminal.IsInputTyped) return ["-"];
        terminal.Say("name files to read, or '-' for standard input");
        return [];
    }

    private static DateOnly? ReadDay(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        result.AddError($"{((OptionResult)result.Parent!).Option.Name}: '{word}' is no day; write YYYY-MM-DD, as in 2024-03-07");
        return null;
    }
}
