namespace Readout.Intake.Warc;

/// <summary>The checksum of gzip.</summary>
internal static class Crc32
{
    private static readonly uint[][] s_tables = Tables();

    /// <summary>Goes on with a checksum.</summary>
    /// <param name="checksum">Of what came before; 0 at the beginning.</param>
    /// <param name="bytes">What comes next.</param>
    public static uint Append(uint checksum, ReadOnlySpan<byte> bytes)
    {
        var crc = ~checksum;
        var (a, b, c, d) = (s_tables[3], s_tables[2], s_tables[1], s_tables[0]);
        for (; bytes.Length >= 4; bytes = bytes[4..])
        {
            crc ^= BitConverter.ToUInt32(bytes);
            crc = a[crc & 0xFF] ^ b[(crc >> 8) & 0xFF] ^ c[(crc >> 16) & 0xFF] ^ d[crc >> 24];
        }
        foreach (var one in bytes) crc = d[(crc ^ one) & 0xFF] ^ (crc >> 8);
        return ~crc;
    }

    private static uint[][] Tables()
    {
        var tables = new uint[4][];
        for (var table = 0; table < 4; table++) tables[table] = new uint[256];
        for (var i = 0u; i < 256; i++)
        {
            var crc = i;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            tables[0][i] = crc;
        }
        for (var table = 1; table < 4; table++)
            for (var i = 0; i < 256; i++) tables[table][i] = (tables[table - 1][i] >> 8) ^ tables[0][tables[table - 1][i] & 0xFF];
        return tables;
    }
}
