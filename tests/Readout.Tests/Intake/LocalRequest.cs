using System.Net.Sockets;
using System.Text;

namespace Readout.Tests.Intake;

/// <summary>A request as it came: its path, and headers by names in any case.</summary>
internal sealed record LocalRequest(string Path, Dictionary<string, string> Headers)
{
    public string? this[string header] => Headers.GetValueOrDefault(header);

    /// <summary>Reads one; null where the connection was closed without.</summary>
    public static async Task<LocalRequest?> Read(NetworkStream stream, CancellationToken stop)
    {
        var (text, one) = (new StringBuilder(), new byte[1]);
        while (!text.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one, stop) == 0) return null;
            text.Append((char)one[0]);
        }
        var lines = text.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[^1], StringComparer.OrdinalIgnoreCase);
        return new LocalRequest(lines[0].Split(' ')[1], headers);
    }
}
