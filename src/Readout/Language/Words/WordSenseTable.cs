using System.Buffers.Binary;

namespace Readout.Language.Words;

/// <summary>Word → <see cref="WordSenses"/>, as an open-addressed table of fingerprints: no strings, read in one go.</summary>
internal sealed class WordSenseTable
{
    private readonly uint[] _fingerprints;
    private readonly ushort[] _senses;
    private readonly int _mask;

    private WordSenseTable(uint[] fingerprints, ushort[] senses) =>
        (_fingerprints, _senses, _mask) = (fingerprints, senses, fingerprints.Length - 1);

    /// <summary>Builds a table; later entries of one word replace earlier ones.</summary>
    public static WordSenseTable Build(IReadOnlyDictionary<string, WordSenses> words)
    {
        var size = 1024;
        while (size * 7 < words.Count * 10) size *= 2;
        var table = new WordSenseTable(new uint[size], new ushort[size]);
        foreach (var (word, senses) in words.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var slot = table.Slot(WordHash.Lower(word), out var fingerprint);
            (table._fingerprints[slot], table._senses[slot]) = (fingerprint, senses.Bits);
        }
        return table;
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    public static WordSenseTable Load(ReadOnlySpan<byte> bytes)
    {
        var size = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        if (size <= 0 || (size & (size - 1)) != 0 || bytes.Length != 4 + (size * 6))
            throw new InvalidDataException($"word table: {bytes.Length} bytes do not hold {size} slots");
        var (fingerprints, senses) = (new uint[size], new ushort[size]);
        for (var i = 0; i < size; i++)
        {
            fingerprints[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(4 + (i * 4))..]);
            senses[i] = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(4 + (size * 4) + (i * 2))..]);
        }
        return new WordSenseTable(fingerprints, senses);
    }

    /// <summary>Writes the table: slot count, fingerprints, senses, little-endian.</summary>
    public void Save(BinaryWriter writer)
    {
        writer.Write(_fingerprints.Length);
        foreach (var fingerprint in _fingerprints) writer.Write(fingerprint);
        foreach (var senses in _senses) writer.Write(senses);
    }

    /// <summary>The senses of a word in any case; no bits set for a word that the table does not hold.</summary>
    public WordSenses Find(ReadOnlySpan<char> word) => new(_senses[Slot(WordHash.Lower(word), out _)]);

    private int Slot(ulong hash, out uint fingerprint)
    {
        fingerprint = (uint)(hash >> 32) | 1;
        var slot = (int)hash & _mask;
        while (_fingerprints[slot] != 0 && _fingerprints[slot] != fingerprint) slot = (slot + 1) & _mask;
        return slot;
    }
}
