using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Readout.Actors;
using Readout.Intake;

namespace Readout.Cli;

/// <summary>readout who: whom words mean, at a day, and why.</summary>
internal static class WhoCommand
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(Terminal terminal)
    {
        var words = new Argument<string>("words") { Description = "A mention (\"Turkish FM Fidan\"); or JSON lines (.jsonl, '-' for standard input) of {id, date, text, mention}." };
        var date = DocumentArguments.DateOption("Day of what carries none, YYYY-MM-DD: office holders are those of that day.");
        var format = new Option<string>("--format", "-f") { Description = "table or jsonl ({id, code, sector, name, office, score, reason} a line).", HelpName = "table|jsonl" };
        var lexicon = LexiconOption.Create();
        format.AcceptOnlyFromAmong("table", "jsonl");
        var command = new Command("who", "Says whom words mean, and why: names, titles, nationalities, capitals, pronouns.") { words, date, format, lexicon };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetRequiredValue(words);
            var isFile = asked == "-" || asked.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);
            var isTable = (parsed.GetValue(format) ?? (terminal.IsOutputWatched || !isFile ? "table" : "jsonl")) == "table";
            using var output = terminal.OpenText();
            var finder = new ActorFinder(tables: LexiconOption.Read(parsed.GetValue(lexicon)));
            if (!isFile) return Answer(new MentionQuery("1", parsed.GetValue(date), asked, asked), finder, isTable, output) ? ExitCode.Ok : ExitCode.NothingFound;
            using var reader = asked == "-" ? new StreamReader(terminal.Input) : new StreamReader(asked);
            return QuestionLoop.Run(MentionQuery.Read(reader, asked, parsed.GetValue(date)), question => Answer(question, finder, isTable, output), terminal);
        });
        return command;
    }

    private static bool Answer(MentionQuery query, ActorFinder finder, bool isTable, StreamWriter output)
    {
        var mention = finder.Find(query.Text, query.Mention, query.Day);
        if (isTable) WriteTable(query, mention, finder, output);
        else WriteLine(query, mention, finder, output);
        return mention is { Actors.Count: > 0 };
    }

    private static void WriteTable(MentionQuery query, Mention? mention, ActorFinder finder, StreamWriter output)
    {
        output.Write($"{query.Mention}{(query.Day is { } day ? $", {day:yyyy-MM-dd}" : ", no date")}\n");
        foreach (var actor in mention?.Actors ?? []) output.Write($"  {Row(actor)}\n");
        if (mention is not { Actors.Count: > 0 }) output.Write($"  nobody: {mention?.UnresolvedReason ?? "the words name and describe nobody"}\n");
        var others = Others(query, mention, finder);
        if (others.Count > 0) output.Write("  of the same name:\n");
        foreach (var other in others) output.Write($"    {Row(other)}\n");
    }

    // Everybody else of that name: who else may be meant.
    private static List<ActorReference> Others(MentionQuery query, Mention? mention, ActorFinder finder) =>
        mention is null ? [] : [.. finder.Namesakes(query.Mention, query.Day).Where(other => mention.Actors.All(actor => actor.Name != other.Name))];

    private static string Row(ActorReference actor) => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{actor.Code ?? "?",-4} {actor.Sector ?? "-",-4} {string.Join(", ", new[] { actor.Name, actor.Office }.OfType<string>())}  ({actor.Score:F2}: {actor.Reason})");

    private static void WriteLine(MentionQuery query, Mention? mention, ActorFinder finder, StreamWriter output)
    {
        var actors = mention?.Actors ?? [];
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, s_options))
        {
            json.WriteStartObject();
            json.WriteString("id", query.Id);
            foreach (var (name, value) in new (string, Func<ActorReference, string?>)[] { ("code", a => a.Code), ("sector", a => a.Sector), ("name", a => a.Name), ("office", a => a.Office) })
                json.WriteString(name, Joined(actors, value));
            json.WriteNumber("score", actors.Count == 0 ? 0 : Math.Round(actors.Min(actor => actor.Score), 3));
            json.WriteString("reason", actors.Count == 0 ? mention?.UnresolvedReason ?? "the words name and describe nobody" : string.Join("; ", actors.Select(actor => actor.Reason).Distinct()));
            if (Others(query, mention, finder) is { Count: > 0 } others) WriteOthers(json, others);
            json.WriteEndObject();
        }
        output.Write($"{System.Text.Encoding.UTF8.GetString(line.ToArray())}\n");
    }

    private static void WriteOthers(Utf8JsonWriter json, List<ActorReference> others)
    {
        json.WriteStartArray("others");
        foreach (var other in others)
        {
            json.WriteStartObject();
            foreach (var (name, value) in new[] { ("code", other.Code), ("sector", other.Sector), ("name", other.Name), ("office", other.Office), ("reason", other.Reason) }) json.WriteString(name, value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // Several parties ("the two ministers") are joined by a semicolon.
    private static string? Joined(IReadOnlyList<ActorReference> actors, Func<ActorReference, string?> value)
    {
        var values = actors.Select(value).OfType<string>().Distinct().ToList();
        return values.Count == 0 ? null : string.Join(';', values);
    }
}
