using System.Globalization;
using System.Text.Json;
using Readout.Documents;

namespace Readout.Intake;

/// <summary>Documents as JSON lines: {"id", "published", "publisher", "title", "text", "url", "language"}, of which only text is needed.</summary>
internal sealed class JsonLinesReader(IntakeSource source, DateOnly? day)
{
    public IEnumerable<IntakeItem> Read(TextReader reader) => JsonLines.Read(reader, source.Name, Make, problem => new IntakeItem(null, problem));

    private IntakeItem Make(JsonElement json, int line)
    {
        if (JsonLines.Text(json, "text") is not { } text) return Problem(line, "has no \"text\"");
        var published = JsonLines.Text(json, "published") ?? JsonLines.Text(json, "date");
        if (!TryReadDay(published, out var parsed)) return Problem(line, $"\"published\" is '{published}'; write YYYY-MM-DD");
        var document = new Document
        {
            Id = JsonLines.Text(json, "id") ?? $"{source.Id}:{line}", Text = text, Published = parsed ?? day,
            Publisher = JsonLines.Text(json, "publisher"), Title = JsonLines.Text(json, "title"), Url = JsonLines.Text(json, "url"),
        };
        return new IntakeItem(document, document.Published is null ? new IntakeProblem(source.Name, line, "has no date; give \"published\" or --date", IsWarning: true) : null) { Language = JsonLines.Text(json, "language") is { Length: 2 } language ? language.ToLowerInvariant() : null };
    }

    /// <summary>Reads a day, or a time that begins with one.</summary>
    /// <returns>False where the text is neither; true, and null, for no text.</returns>
    public static bool TryReadDay(string? text, out DateOnly? day)
    {
        day = null;
        if (text is null) return true;
        if (!DateOnly.TryParseExact(text.AsSpan(0, Math.Min(10, text.Length)), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed)) return false;
        day = parsed;
        return true;
    }

    private IntakeItem Problem(int line, string what) => new(null, new IntakeProblem(source.Name, line, what));
}
