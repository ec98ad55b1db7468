using System.Runtime.InteropServices;

namespace Readout.Language.Parsing;

/// <summary>Hash of a feature → row of an embedding table; 0 for everything unknown.</summary>
internal sealed class FeatureVocabulary
{
    private readonly ulong[] _keys;
    private readonly ushort[] _rows;
    private readonly int _mask;

    /// <summary>Gives row 1 to the first hash, 2 to the second, and so on.</summary>
    public FeatureVocabulary(IReadOnlyList<ulong> hashes)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hashes.Count, ushort.MaxValue - 1);
        var size = 16;
        while (size < hashes.Count * 2) size *= 2;
        (_keys, _rows, _mask, Hashes) = (new ulong[size], new ushort[size], size - 1, hashes);
        for (var i = 0; i < hashes.Count; i++)
        {
            var slot = Slot(hashes[i]);
            (_keys[slot], _rows[slot]) = (hashes[i], (ushort)(i + 1));
        }
    }

    /// <summary>The hashes in the order of their rows.</summary>
    public IReadOnlyList<ulong> Hashes { get; }

    /// <summary>Rows of the embedding table, the unknown's among them.</summary>
    public int RowCount => Hashes.Count + 1;

    /// <summary>The row of a hash; 0 when the vocabulary does not hold it.</summary>
    public int Find(ulong hash)
    {
        var slot = Slot(hash);
        return _rows[slot];
    }

    public static FeatureVocabulary Load(BinaryReader reader)
    {
        var hashes = new ulong[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(hashes.AsSpan()));
        return new FeatureVocabulary(hashes);
    }

    public void Save(BinaryWriter writer)
    {
        writer.Write(Hashes.Count);
        foreach (var hash in Hashes) writer.Write(hash);
    }

    private int Slot(ulong hash)
    {
        var slot = (int)(hash ^ (hash >> 32)) & _mask;
        while (_rows[slot] != 0 && _keys[slot] != hash) slot = (slot + 1) & _mask;
        return slot;
    }
}
