namespace Readout.Intake;

/// <summary>A question: whom do these words of that text mean?</summary>
/// <param name="Id">The asker's own name for it.</param>
/// <param name="Day">The text's day; null when unknown.</param>
/// <param name="Text">A sentence or two.</param>
/// <param name="Mention">The words, as they stand in the text.</param>
public sealed record MentionQuery(string Id, DateOnly? Day, string Text, string Mention)
{
    /// <summary>Reads questions as JSON lines: {"id", "date", "text", "mention"}.</summary>
    /// <param name="reader">The lines.</param>
    /// <param name="file">What problems call the file.</param>
    /// <param name="day">The day of those that carry none; null to leave them without.</param>
    /// <returns>For each line a question or what keeps it from being one.</returns>
    public static IEnumerable<(MentionQuery? Query, IntakeProblem? Problem)> Read(TextReader reader, string file, DateOnly? day = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(file);
        return JsonLines.Read<(MentionQuery?, IntakeProblem?)>(reader, file, (json, line) =>
        {
            if (JsonLines.Text(json, "mention") is not { Length: > 0 } mention) return (null, new IntakeProblem(file, line, "has no \"mention\""));
            var text = JsonLines.Text(json, "text") ?? mention;
            if (!text.Contains(mention, StringComparison.Ordinal)) return (null, new IntakeProblem(file, line, $"\"text\" does not hold the mention '{mention}'"));
            var published = JsonLines.Text(json, "date") ?? JsonLines.Text(json, "published");
            return JsonLinesReader.TryReadDay(published, out var own) ? (new MentionQuery(JsonLines.Text(json, "id") ?? $"{line}", own ?? day, text, mention), null)
                : (null, new IntakeProblem(file, line, $"\"date\" is '{published}'; write YYYY-MM-DD"));
        }, problem => (null, problem));
    }
}
