using System.Globalization;
using System.Text.Json;
using Readout.Documents;

namespace Readout.Intake;

/// <summary>Documents as JSON lines: {"id", "published", "publisher", "title", "text", "url"}, of which only text is needed.</summary>
internal sealed class JsonLinesReader(string file, DateOnly? day)
{
    public IEnumerable<IntakeItem> Read(TextReader reader)
    {
        var any = false;
        for (var line = 1; BoundedLine.Read(reader, DocumentReader.LongestText, out var isTooLong) is { } text; line++)
        {
            if (isTooLong) yield return Problem(line, $"longer than {DocumentReader.LongestText >> 20} Mi characters; split it into documents");
            else if (!string.IsNullOrWhiteSpace(text)) yield return Parse(text, line);
            else continue;
            any = true;
        }
        if (!any) yield return Problem(0, "is empty");
    }

    private IntakeItem Parse(string text, int line)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == JsonValueKind.Object ? Make(json.RootElement, line) : Problem(line, "not a JSON object");
        }
        catch (JsonException problem)
        {
            return Problem(line, $"broken JSON at character {problem.BytePositionInLine}; one object a line is needed");
        }
        catch (InvalidOperationException)
        {
            return Problem(line, "holds a lone surrogate, which is no text");
        }
    }

    private IntakeItem Make(JsonElement json, int line)
    {
        if (Text(json, "text") is not { } text) return Problem(line, "has no \"text\"");
        var published = Text(json, "published") ?? Text(json, "date");
        DateOnly parsed = default;
        if (published is not null && !DateOnly.TryParseExact(published.AsSpan(0, Math.Min(10, published.Length)), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out parsed))
            return Problem(line, $"\"published\" is '{published}'; write YYYY-MM-DD");
        var document = new Document
        {
            Id = Text(json, "id") ?? $"{Path.GetFileName(file)}:{line}", Text = text, Published = published is null ? day : parsed,
            Publisher = Text(json, "publisher"), Title = Text(json, "title"), Url = Text(json, "url"),
        };
        return new IntakeItem(document, document.Published is null ? new IntakeProblem(file, line, "has no date; give \"published\" or --date", IsWarning: true) : null);
    }

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    } : null;

    private IntakeItem Problem(int line, string what) => new(null, new IntakeProblem(file, line, what));
}
