using System.Runtime.InteropServices;
using System.Text;

namespace Readout.Language.Network;

/// <summary>Reads and writes quantised weights: "RDNQ", a version, the sizes, then the arrays in a fixed order, all little-endian.</summary>
internal static class NetworkModelFile
{
    private const int Version = 1;
    private static ReadOnlySpan<byte> Magic => "RDNQ"u8;

    /// <summary>Writes a model.</summary>
    public static void Save(Stream stream, NetworkModel model)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(Version);
        WriteShape(writer, model.Shape);
        writer.Write(model.ArcScale);
        writer.Write(model.RelationScale);
        Write<sbyte>(writer, model.Tables);
        for (var layer = 0; layer < model.Shape.Layers; layer++)
        {
            WriteMatrix(writer, model.InputWeights[layer]);
            WriteMatrix(writer, model.StateWeights[2 * layer]);
            WriteMatrix(writer, model.StateWeights[2 * layer + 1]);
            Write<float>(writer, model.Biases[layer]);
        }

        WriteMatrix(writer, model.Heads);
        Write<float>(writer, model.HeadBias);
        WriteMatrix(writer, model.Arc);
        Write<float>(writer, model.ArcBias);
        Write<float>(writer, model.Root);
        WriteMatrix(writer, model.Relation);
        Write<float>(writer, model.RelationBias);
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">It is no such file, of another version, cut short or damaged.</exception>
    public static NetworkModel Load(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        Span<byte> magic = stackalloc byte[4];
        if (stream.ReadAtLeast(magic, 4, throwOnEndOfStream: false) < 4 || !magic.SequenceEqual(Magic))
            throw new InvalidDataException("The file does not begin with RDNQ: it holds no parser network.");
        try
        {
            var version = reader.ReadInt32();
            return version == Version ? ReadModel(reader) : throw new InvalidDataException($"The parser network has version {version}; this program reads {Version}.");
        }
        catch (EndOfStreamException exception)
        {
            throw new InvalidDataException("The parser network is cut short.", exception);
        }
    }

    private static NetworkModel ReadModel(BinaryReader reader)
    {
        var shape = ReadShape(reader);
        float arcScale = reader.ReadSingle(), relationScale = reader.ReadSingle();
        var tables = Read<sbyte>(reader);
        var inputs = new QuantizedMatrix[shape.Layers];
        var states = new QuantizedMatrix[2 * shape.Layers];
        var biases = new float[shape.Layers][];
        for (var layer = 0; layer < shape.Layers; layer++)
        {
            inputs[layer] = ReadMatrix(reader);
            states[2 * layer] = ReadMatrix(reader);
            states[2 * layer + 1] = ReadMatrix(reader);
            biases[layer] = Read<float>(reader);
        }

        // Initialisers run in the order in which they stand, which is that of the file.
        return new NetworkModel
        {
            Shape = shape,
            ArcScale = arcScale,
            RelationScale = relationScale,
            Tables = tables,
            InputWeights = inputs,
            StateWeights = states,
            Biases = biases,
            Heads = ReadMatrix(reader),
            HeadBias = Read<float>(reader),
            Arc = ReadMatrix(reader),
            ArcBias = Read<float>(reader),
            Root = Read<float>(reader),
            Relation = ReadMatrix(reader),
            RelationBias = Read<float>(reader),
        }.Checked();
    }

    private static void WriteShape(BinaryWriter writer, NetworkShape shape)
    {
        writer.Write(shape.Slots.Length);
        for (var slot = 0; slot < shape.Slots.Length; slot++)
        {
            writer.Write(shape.Slots[slot]);
            writer.Write(shape.SlotRows[slot]);
            writer.Write(shape.SlotSizes[slot]);
        }

        foreach (var size in (int[])[shape.Layers, shape.Hidden, shape.Arc, shape.Relation, shape.RelationCount, shape.TagCount])
            writer.Write(size);
    }

    private static NetworkShape ReadShape(BinaryReader reader)
    {
        var count = Length(reader, 1 << 8);
        var (slots, rows, sizes) = (new string[count], new int[count], new int[count]);
        for (var slot = 0; slot < count; slot++)
            (slots[slot], rows[slot], sizes[slot]) = (reader.ReadString(), Length(reader, 1 << 24), Length(reader, 1 << 12));
        return new NetworkShape
        {
            Slots = slots,
            SlotRows = rows,
            SlotSizes = sizes,
            Layers = Length(reader, 1 << 4),
            Hidden = Length(reader, 1 << 12),
            Arc = Length(reader, 1 << 12),
            Relation = Length(reader, 1 << 12),
            RelationCount = Length(reader, 1 << 8),
            TagCount = Length(reader, 1 << 8),
        };
    }

    private static void WriteMatrix(BinaryWriter writer, QuantizedMatrix matrix)
    {
        writer.Write(matrix.Outputs);
        writer.Write(matrix.Inputs);
        Write<sbyte>(writer, matrix.Rows);
        Write<float>(writer, matrix.Scales);
    }

    private static QuantizedMatrix ReadMatrix(BinaryReader reader)
    {
        var (outputs, inputs) = (Length(reader, 1 << 20), Length(reader, 1 << 16));
        return new QuantizedMatrix(outputs, inputs, Read<sbyte>(reader), Read<float>(reader));
    }

    private static void Write<T>(BinaryWriter writer, T[] values) where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes<T>(values));
    }

    private static T[] Read<T>(BinaryReader reader) where T : unmanaged
    {
        var values = new T[Length(reader, 1 << 28)];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    private static int Length(BinaryReader reader, int most)
    {
        var length = reader.ReadInt32();
        return length >= 0 && length <= most ? length : throw new InvalidDataException($"The parser network is damaged: a size of {length}.");
    }
}
