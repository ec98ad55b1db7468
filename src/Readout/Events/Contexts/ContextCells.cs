using System.Globalization;
using Readout.Lexicons;

namespace Readout.Events.Contexts;

/// <summary>Reads the cells that both tables of contexts have.</summary>
internal static class ContextCells
{
    /// <summary>Number of a context in the ontology.</summary>
    /// <exception cref="FormatException">The ontology has none of that name.</exception>
    public static int Context(ReadOnlySpan<char> cell) => Ontology.ContextNumber(cell) is >= 0 and var number ? number : throw new FormatException($"'{cell}' is no context");

    /// <summary>A weight up to 1.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="least">What it must be above.</param>
    /// <exception cref="FormatException">It is none.</exception>
    public static double Weight(ReadOnlySpan<char> cell, int least = 0) => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) && weight > least && weight <= 1 && weight != 0
        ? weight : throw new FormatException($"'{cell}' is no weight above {least} and up to 1");

    /// <summary>Reads every row.</summary>
    /// <exception cref="InvalidDataException">Rows are wrong; the message lists every problem as file:line.</exception>
    public static List<T> ReadAll<T>(Table table, Func<TableRow, T> read)
    {
        var (found, problems) = (new List<T>(table.Rows.Count), new List<string>());
        foreach (var row in table.Rows)
        {
            try
            {
                found.Add(read(row));
            }
            catch (FormatException problem)
            {
                problems.Add($"{row.Place}: {problem.Message}");
            }
        }
        return problems.Count == 0 ? found : throw new InvalidDataException(string.Join('\n', problems));
    }
}
