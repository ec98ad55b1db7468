using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Readout.Circumstances;
using Readout.Events;
using Readout.Intake;

namespace Readout.Cli;

/// <summary>readout when: which days words mean, read on a day, and why.</summary>
internal static class WhenCommand
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(Terminal terminal)
    {
        var words = new Argument<string>("words") { Description = "An expression (\"the last week of March\"); or JSON lines (.jsonl, '-' for standard input) of {id, published, text, expression}." };
        var date = DocumentArguments.DateOption("Day of what carries none, YYYY-MM-DD: weekdays and \"ago\" count from it.");
        var format = new Option<string>("--format", "-f") { Description = "table or jsonl ({id, date, enddate, precision, reason} a line).", HelpName = "table|jsonl" };
        format.AcceptOnlyFromAmong("table", "jsonl");
        var command = new Command("when", "Says which days words mean, and why: weekdays, \"three weeks ago\", \"since May\". Days are the dateline's, no time zone is reckoned.") { words, date, format };
        command.SetAction(parsed =>
        {
            var (asked, published) = (parsed.GetRequiredValue(words), parsed.GetValue(date));
            var isFile = asked == "-" || asked.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);
            var isTable = (parsed.GetValue(format) ?? (terminal.IsOutputWatched || !isFile ? "table" : "jsonl")) == "table";
            using var output = terminal.OpenText();
            if (isFile)
            {
                using var reader = asked == "-" ? new StreamReader(terminal.Input) : new StreamReader(asked);
                var resolver = new DateResolver();
                return QuestionLoop.Run(DateQuery.Read(reader, asked, published), question => Answer(question, resolver, isTable, output), terminal);
            }
            if (published is { } day) return Answer(new DateQuery("1", day, asked, asked), new DateResolver(), isTable, output) ? ExitCode.Ok : ExitCode.NothingFound;
            terminal.Say("--date is needed: the day that the words were written on, YYYY-MM-DD");
            return ExitCode.Usage;
        });
        return command;
    }

    private static bool Answer(DateQuery query, DateResolver resolver, bool isTable, StreamWriter output)
    {
        var found = resolver.Resolve(query.Text, query.Expression, query.Published);
        if (isTable) output.Write($"{query.Expression}, {Iso(query.Published)}: {(found.Date is null ? "no day" : Days(found))} ({found.Reason})\n");
        else WriteLine(query, found, output);
        return found.Date is not null;
    }

    private static string Days(DateExpression found) =>
        $"{Iso(found.Date)}{(found.EndDate is { } end ? $" to {Iso(end)}" : found.IsOpen ? " on" : "")}, {found.Precision.Name()}";

    private static void WriteLine(DateQuery query, DateExpression found, StreamWriter output)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, s_options))
        {
            json.WriteStartObject();
            json.WriteString("id", query.Id);
            json.WriteString("date", Iso(found.Date));
            json.WriteString("enddate", Iso(found.EndDate));
            json.WriteString("precision", found.Date is null ? null : found.Precision.Name());
            json.WriteString("reason", found.Reason);
            json.WriteEndObject();
        }
        output.Write($"{System.Text.Encoding.UTF8.GetString(line.ToArray())}\n");
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
