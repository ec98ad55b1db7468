using Readout.Exchange.Rows;

namespace Readout.Record.Writing;

/// <summary>An event as it goes into the record: its PLOVER line, kept to the letter, and what is searched of it.</summary>
/// <param name="Row">What the line says.</param>
/// <param name="Line">One line of PLOVER JSON, without the line end.</param>
public sealed record ReportEvent(EventRow Row, string Line)
{
    /// <summary>Reads a line.</summary>
    /// <exception cref="FormatException">It is no PLOVER event.</exception>
    public static ReportEvent Parse(string line) => new(PloverReader.Parse(line), line);
}
