namespace Readout.Intake;

/// <summary>A question: which days do these words of that text mean?</summary>
/// <param name="Id">The asker's own name for it.</param>
/// <param name="Published">The text's day.</param>
/// <param name="Text">A sentence or more.</param>
/// <param name="Expression">The words, as they stand in the text.</param>
public sealed record DateQuery(string Id, DateOnly Published, string Text, string Expression)
{
    /// <summary>Reads questions as JSON lines: {"id", "published", "text", "expression"}.</summary>
    /// <param name="reader">The lines.</param>
    /// <param name="file">What problems call the file.</param>
    /// <param name="published">The day of those that carry none; null to refuse them.</param>
    /// <returns>For each line a question or what keeps it from being one.</returns>
    public static IEnumerable<(DateQuery? Query, IntakeProblem? Problem)> Read(TextReader reader, string file, DateOnly? published = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(file);
        return JsonLines.Read<(DateQuery?, IntakeProblem?)>(reader, file, (json, line) =>
        {
            if (JsonLines.Text(json, "expression") is not { Length: > 0 } expression) return (null, new IntakeProblem(file, line, "has no \"expression\""));
            var text = JsonLines.Text(json, "text") ?? expression;
            if (!text.Contains(expression, StringComparison.Ordinal)) return (null, new IntakeProblem(file, line, $"\"text\" does not hold the expression '{expression}'"));
            var day = JsonLines.Text(json, "published") ?? JsonLines.Text(json, "date");
            if (!JsonLinesReader.TryReadDay(day, out var own)) return (null, new IntakeProblem(file, line, $"\"published\" is '{day}'; write YYYY-MM-DD"));
            return (own ?? published) is { } known ? (new DateQuery(JsonLines.Text(json, "id") ?? $"{line}", known, text, expression), null) : (null, new IntakeProblem(file, line, "has no \"published\""));
        }, problem => (null, problem));
    }
}
