using System.IO.Compression;

namespace Readout.Intake.Archives;

/// <summary>What is in a .gz, all its members one after the other.</summary>
internal static class GzipContents
{
    /// <summary>Opens it; the stream is closed with what is returned.</summary>
    public static BoundedStream Open(Stream stream)
    {
        var packed = new CountedStream(stream);
        return new BoundedStream(new GZipStream(packed, CompressionMode.Decompress), () => packed.Count);
    }
}
