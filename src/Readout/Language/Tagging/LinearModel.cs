using System.Runtime.InteropServices;

namespace Readout.Language.Tagging;

/// <summary>A sparse linear classifier over hashed features: each feature has a few classes and their weights.</summary>
internal sealed class LinearModel
{
    private readonly uint[] _fingerprints;
    private readonly int[] _rows;
    private readonly byte[] _classes;
    private readonly short[] _weights;
    private readonly int _mask;

    private LinearModel(uint[] fingerprints, int[] rows, byte[] classes, short[] weights, int classCount) =>
        (_fingerprints, _rows, _classes, _weights, ClassCount, _mask) = (fingerprints, rows, classes, weights, classCount, fingerprints.Length - 1);

    /// <summary>Number of classes; scores have one entry for each.</summary>
    public int ClassCount { get; }

    /// <summary>Builds a model; each feature's list holds classes and weights other than 0.</summary>
    public static LinearModel Build(IReadOnlyList<(ulong Feature, (byte Class, short Weight)[] Votes)> features, int classCount)
    {
        var size = 1024;
        while (size * 3 < features.Count * 4) size *= 2;
        var model = new LinearModel(new uint[size], new int[size + 1], new byte[features.Sum(f => f.Votes.Length)], new short[features.Sum(f => f.Votes.Length)], classCount);
        var votes = new (byte Class, short Weight)[size][];
        foreach (var (feature, list) in features)
        {
            var slot = model.Slot(feature, out var fingerprint);
            (model._fingerprints[slot], votes[slot]) = (fingerprint, list);
        }
        for (int slot = 0, next = 0; slot < size; slot++)
        {
            model._rows[slot] = next;
            foreach (var (kind, weight) in votes[slot] ?? [])
            {
                (model._classes[next], model._weights[next]) = (kind, weight);
                next++;
            }
            model._rows[slot + 1] = next;
        }
        return model;
    }

    /// <summary>Adds every feature's votes to the scores.</summary>
    public void AddScores(ReadOnlySpan<ulong> features, Span<int> scores)
    {
        foreach (var feature in features)
        {
            var slot = Slot(feature, out var fingerprint);
            if (_fingerprints[slot] != fingerprint) continue;
            for (var at = _rows[slot]; at < _rows[slot + 1]; at++) scores[_classes[at]] += _weights[at];
        }
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    public static LinearModel Load(BinaryReader reader)
    {
        var (classCount, size, votes) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        var (fingerprints, lengths, rows) = (new uint[size], new byte[size], new int[size + 1]);
        var (classes, weights) = (new byte[votes], new short[votes]);
        Fill(reader, MemoryMarshal.AsBytes(fingerprints.AsSpan()));
        Fill(reader, lengths);
        Fill(reader, classes);
        Fill(reader, MemoryMarshal.AsBytes(weights.AsSpan()));
        for (var slot = 0; slot < size; slot++) rows[slot + 1] = rows[slot] + lengths[slot];
        return new LinearModel(fingerprints, rows, classes, weights, classCount);
    }

    /// <summary>Writes the model, little-endian.</summary>
    public void Save(BinaryWriter writer)
    {
        writer.Write(ClassCount);
        writer.Write(_fingerprints.Length);
        writer.Write(_classes.Length);
        writer.Write(MemoryMarshal.AsBytes(_fingerprints.AsSpan()));
        for (var slot = 0; slot < _fingerprints.Length; slot++) writer.Write(checked((byte)(_rows[slot + 1] - _rows[slot])));
        writer.Write(_classes);
        writer.Write(MemoryMarshal.AsBytes(_weights.AsSpan()));
    }

    private static void Fill(BinaryReader reader, Span<byte> into) => reader.BaseStream.ReadExactly(into);

    private int Slot(ulong feature, out uint fingerprint)
    {
        fingerprint = (uint)(feature >> 32) | 1;
        var slot = (int)feature & _mask;
        while (_fingerprints[slot] != 0 && _fingerprints[slot] != fingerprint) slot = (slot + 1) & _mask;
        return slot;
    }
}
