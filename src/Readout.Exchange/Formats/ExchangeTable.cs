using System.Reflection;
using Readout.Lexicons;

namespace Readout.Exchange.Formats;

/// <summary>The tables that tell how events are written.</summary>
internal static class ExchangeTable
{
    /// <summary>Reads one.</summary>
    /// <param name="name">Its file's name below data/exchange, without the ending.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Table Open(string name)
    {
        var path = $"data/exchange/{name}.tsv";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(path) ?? throw new ArgumentException($"no table '{path}'", nameof(name));
        using var text = new StreamReader(stream);
        return Table.Read(text, path);
    }
}
