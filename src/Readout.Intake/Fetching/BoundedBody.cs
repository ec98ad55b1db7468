using System.IO.Compression;

namespace Readout.Intake.Fetching;

/// <summary>Reads a body, packed or not, and gives up at its bounds.</summary>
internal static class BoundedBody
{
    /// <summary>Below this, any ratio is fine.</summary>
    private const int AnyRatio = 1 << 20;

    /// <summary>Reads it.</summary>
    /// <exception cref="InvalidDataException">It is longer or unpacks further than it may, is packed in an unknown way, or is broken; the message says which.</exception>
    public static async Task<byte[]> Read(Stream stream, IEnumerable<string> codings, FetchLimits limits, int? cutAfter, CancellationToken stop)
    {
        var packed = new LimitedStream(stream, limits.Bytes);
        await using var unpacked = Unpack(packed, [.. codings]);
        var (body, buffer) = (new MemoryStream(), new byte[1 << 14]);
        for (int read; (read = await ReadSome(unpacked, buffer, stop).ConfigureAwait(false)) > 0;)
        {
            if (cutAfter is { } end && body.Length + read >= end)
            {
                body.Write(buffer, 0, end - (int)body.Length);
                break;
            }
            body.Write(buffer, 0, read);
            if (body.Length > limits.Bytes) throw new InvalidDataException($"longer than {limits.Bytes} bytes");
            if (unpacked != packed && body.Length > AnyRatio && body.Length > packed.Count * limits.Ratio) throw new InvalidDataException($"unpacks to more than {limits.Ratio} times its size");
        }
        return body.ToArray();
    }

    private static async Task<int> ReadSome(Stream unpacked, byte[] buffer, CancellationToken stop)
    {
        try
        {
            return await unpacked.ReadAsync(buffer, stop).ConfigureAwait(false);
        }
        catch (InvalidOperationException problem)
        {
            // Brotli says so of what is broken.
            throw new InvalidDataException("is packed, and broken", problem);
        }
    }

    private static Stream Unpack(LimitedStream packed, string[] codings) => codings switch
    {
        [] or ["identity"] => packed,
        ["gzip" or "x-gzip"] => new GZipStream(packed, CompressionMode.Decompress),
        ["br"] => new BrotliStream(packed, CompressionMode.Decompress),
        ["deflate"] => new ZLibStream(packed, CompressionMode.Decompress),
        _ => throw new InvalidDataException($"packed as '{string.Join(", ", codings)}', which was not asked for"),
    };
}
