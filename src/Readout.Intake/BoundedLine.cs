using System.Text;

namespace Readout.Intake;

/// <summary>Reads lines without ever holding more than a bound of one.</summary>
internal static class BoundedLine
{
    /// <summary>The next line without its end; null at the end of the input. A line over the bound is read past, cut, and said to be too long.</summary>
    public static string? Read(TextReader reader, int most, out bool isTooLong)
    {
        isTooLong = false;
        var line = new StringBuilder();
        for (var any = false; ; any = true)
        {
            var c = reader.Read();
            if (c < 0) return any ? line.ToString() : null;
            if (c == '\n') return line is { Length: > 0 } && line[^1] == '\r' ? line.ToString(0, line.Length - 1) : line.ToString();
            if (line.Length < most) line.Append((char)c);
            else isTooLong = true;
        }
    }
}
