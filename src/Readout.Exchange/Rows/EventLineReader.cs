using System.Text.Json;
using Readout.Exchange.Scoring;

namespace Readout.Exchange.Rows;

/// <summary>Reads events that somebody else coded, a JSON object a line: PLOVER's layout, which is kept to the letter, or NGEC's own, which is put into it.</summary>
public static class EventLineReader
{
    /// <summary>Reads one line.</summary>
    /// <param name="line">The line, without its end.</param>
    /// <returns>The PLOVER line and what it says.</returns>
    /// <exception cref="FormatException">It is no JSON object, or no event with an id and a readable day; the message says what is wrong.</exception>
    public static (string Line, EventRow Row) Read(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        try
        {
            using var parsed = JsonDocument.Parse(line);
            var json = parsed.RootElement;
            if (json.ValueKind != JsonValueKind.Object) throw new FormatException("not a JSON object");
            if (NgecReader.IsOne(json)) return Read(NgecReader.ToLine(json));
            var row = PloverReader.Read(json);
            if (row.Date is null && json.Text("date") is { Length: > 0 } day) throw new FormatException($"\"date\" is '{day}'; write YYYY-MM-DD");
            return (line, row);
        }
        catch (JsonException problem)
        {
            throw new FormatException($"broken JSON at character {problem.BytePositionInLine}; one object a line is needed", problem);
        }
        catch (InvalidOperationException problem)
        {
            throw new FormatException("holds a lone surrogate, which is no text", problem);
        }
    }
}
