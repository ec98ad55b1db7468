using System.Runtime.InteropServices;
using System.Text;

namespace Readout.Language.Network;

/// <summary>
/// Reads and writes the float weights of a trained network: "RDWT", the number of arrays, then for each the length of its
/// name, the name in UTF-8, the number of its dimensions, the dimensions and its values, all little-endian and 32 bits.
/// </summary>
internal static class WeightFile
{
    private const int LongestName = 1 << 10;
    private const int MostDimensions = 8;
    private static ReadOnlySpan<byte> Magic => "RDWT"u8;

    /// <summary>Reads all arrays, in the order of the file.</summary>
    /// <exception cref="InvalidDataException">It is no such file, it is cut short or holds a name twice.</exception>
    public static OrderedDictionary<string, FloatArray> Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        Span<byte> magic = stackalloc byte[4];
        if (stream.ReadAtLeast(magic, 4, throwOnEndOfStream: false) < 4 || !magic.SequenceEqual(Magic))
            throw new InvalidDataException("The file does not begin with RDWT: it holds no network weights.");
        var arrays = new OrderedDictionary<string, FloatArray>(StringComparer.Ordinal);
        try
        {
            for (var left = reader.ReadInt32(); left > 0; left--)
            {
                var name = Encoding.UTF8.GetString(reader.ReadBytes(Checked(reader.ReadInt32(), LongestName, "the length of a name")));
                if (!arrays.TryAdd(name, ReadArray(reader, name)))
                    throw new InvalidDataException($"The weights hold {name} twice.");
            }
        }
        catch (EndOfStreamException exception)
        {
            throw new InvalidDataException($"The weights are cut short after {arrays.Count} arrays.", exception);
        }

        return arrays;
    }

    /// <summary>Writes arrays in the order given.</summary>
    public static void Write(Stream stream, OrderedDictionary<string, FloatArray> arrays)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(arrays.Count);
        foreach (var (name, array) in arrays)
        {
            var bytes = Encoding.UTF8.GetBytes(name);
            writer.Write(bytes.Length);
            writer.Write(bytes);
            writer.Write(array.Dimensions.Length);
            writer.Write(MemoryMarshal.AsBytes<int>(array.Dimensions));
            writer.Write(MemoryMarshal.AsBytes<float>(array.Values));
        }
    }

    private static FloatArray ReadArray(BinaryReader reader, string name)
    {
        var dimensions = new int[Checked(reader.ReadInt32(), MostDimensions, $"the number of dimensions of {name}")];
        long length = 1;
        foreach (ref var dimension in dimensions.AsSpan())
        {
            dimension = Checked(reader.ReadInt32(), int.MaxValue, $"a dimension of {name}");
            length = Checked(length * dimension, Array.MaxLength, $"the size of {name}");
        }

        var values = new float[length];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return new FloatArray(dimensions, values);
    }

    private static int Checked(long value, int most, string what) => value >= 0 && value <= most
        ? (int)value
        : throw new InvalidDataException($"The weights give {value} as {what}.");
}
