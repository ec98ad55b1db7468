using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Readout.Intake;
using Readout.Places;

namespace Readout.Cli;

/// <summary>readout where: which place words mean, and why.</summary>
internal static class WhereCommand
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(Terminal terminal)
    {
        var words = new Argument<string>("words") { Description = "A place (\"Tripoli, Lebanon\"); or JSON lines (.jsonl, '-' for standard input) of {id, published, text, mention}." };
        var format = new Option<string>("--format", "-f") { Description = "table or jsonl ({id, country_code, resolved_place, lat, lon, geonameid, score, reason} a line).", HelpName = "table|jsonl" };
        var lexicon = LexiconOption.Create();
        format.AcceptOnlyFromAmong("table", "jsonl");
        var command = new Command("where", "Says which place words mean, and why: towns, regions, countries, seas, sites.") { words, format, lexicon };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetRequiredValue(words);
            var isFile = asked == "-" || asked.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);
            var isTable = (parsed.GetValue(format) ?? (terminal.IsOutputWatched || !isFile ? "table" : "jsonl")) == "table";
            using var output = terminal.OpenText();
            var finder = new PlaceFinder(tables: LexiconOption.Read(parsed.GetValue(lexicon)));
            if (!isFile) return Answer(new MentionQuery("1", null, asked, asked), finder, isTable, output) ? ExitCode.Ok : ExitCode.NothingFound;
            using var reader = asked == "-" ? new StreamReader(terminal.Input) : new StreamReader(asked);
            return QuestionLoop.Run(MentionQuery.Read(reader, asked), question => Answer(question, finder, isTable, output), terminal);
        });
        return command;
    }

    private static bool Answer(MentionQuery query, PlaceFinder finder, bool isTable, StreamWriter output)
    {
        var found = finder.Find(query.Text, query.Mention, query.Day, out var reason);
        output.Write(isTable ? Row(query, found, reason) : $"{Line(query, found, reason)}\n");
        return found is not null;
    }

    private static string Row(MentionQuery query, ResolvedPlace? found, string? reason) => found is null ? $"{query.Mention}\n  nowhere: {reason}\n"
        : string.Create(CultureInfo.InvariantCulture, $"{query.Mention}\n  {found.Code ?? "?",-4} {found.Place?.Name ?? found.Text}{(found.Place is { } place ? $"  {place.Latitude:F2} {place.Longitude:F2}" : "")}  ({found.Score:F2}: {found.Reason})\n");

    private static string Line(MentionQuery query, ResolvedPlace? found, string? reason)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, s_options))
        {
            json.WriteStartObject();
            json.WriteString("id", query.Id);
            json.WriteString("country_code", found?.Code);
            json.WriteString("resolved_place", found?.Place?.Name);
            WriteNumber(json, "lat", found?.Place?.Latitude);
            WriteNumber(json, "lon", found?.Place?.Longitude);
            WriteNumber(json, "geonameid", found?.Place is { GeoNameId: > 0 and var id } ? id : null);
            json.WriteNumber("score", found?.Score ?? 0);
            json.WriteString("reason", found?.Reason ?? reason);
            json.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(line.ToArray());
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } known) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }
}
