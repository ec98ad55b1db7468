using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Readout.Cli;

/// <summary>The arguments of every command that reads documents.</summary>
internal sealed class DocumentArguments
{
    public Argument<string[]> Files { get; } = new("files")
    {
        Description = "Plain text, a report a file; or JSON lines (.jsonl, .ndjson) of {id, published, publisher, title, text, url}, a report a line. Either may be gzipped. '-' reads standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Option<DateOnly?> Date { get; } = DateOption("Day of reports that carry none, YYYY-MM-DD.");

    /// <summary>An option that takes a day.</summary>
    public static Option<DateOnly?> DateOption(string description) => new("--date") { Description = description, HelpName = "YYYY-MM-DD", CustomParser = ReadDay };

    public void AddTo(Command command)
    {
        // A mistyped option would otherwise be taken for a file.
        Files.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (token.Value.Length > 1 && token.Value[0] == '-') result.AddError($"there is no option '{token.Value}'");
        });
        command.Add(Files);
        command.Add(Date);
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
        result.AddError($"--date: '{word}' is no day; write YYYY-MM-DD, as in 2024-03-07");
        return null;
    }
}
