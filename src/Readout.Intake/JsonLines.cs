using System.Text.Json;

namespace Readout.Intake;

/// <summary>Reads JSON objects, one a line; a line that is none is a problem that names file and line.</summary>
internal static class JsonLines
{
    /// <summary>Makes something of every line.</summary>
    /// <param name="reader">The lines.</param>
    /// <param name="file">What problems call the file.</param>
    /// <param name="make">Makes an item of an object and its line.</param>
    /// <param name="fail">Makes an item of a problem.</param>
    public static IEnumerable<T> Read<T>(TextReader reader, string file, Func<JsonElement, int, T> make, Func<IntakeProblem, T> fail)
    {
        var any = false;
        for (var line = 1; BoundedLine.Read(reader, DocumentReader.LongestText, out var isTooLong) is { } text; line++)
        {
            if (isTooLong) yield return fail(new IntakeProblem(file, line, $"longer than {DocumentReader.LongestText >> 20} Mi characters; split it into documents"));
            else if (!string.IsNullOrWhiteSpace(text)) yield return Parse(text, file, line, make, fail);
            else continue;
            any = true;
        }
        if (!any) yield return fail(new IntakeProblem(file, 0, "is empty"));
    }

    /// <summary>A member's text, or its number as it is written; null where there is none.</summary>
    public static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    } : null;

    private static T Parse<T>(string text, string file, int line, Func<JsonElement, int, T> make, Func<IntakeProblem, T> fail)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == JsonValueKind.Object ? make(json.RootElement, line) : fail(new IntakeProblem(file, line, "not a JSON object"));
        }
        catch (JsonException problem)
        {
            return fail(new IntakeProblem(file, line, $"broken JSON at character {problem.BytePositionInLine}; one object a line is needed"));
        }
        catch (InvalidOperationException)
        {
            return fail(new IntakeProblem(file, line, "holds a lone surrogate, which is no text"));
        }
    }
}
