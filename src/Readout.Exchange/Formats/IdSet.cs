using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Readout.Exchange.Formats;

/// <summary>Which ids were seen, at 8 to 24 bytes each: the first 64 bits of their hashes. Two of a million ids share them in one case of 37 million.</summary>
internal sealed class IdSet
{
    private ulong[] _slots = new ulong[1 << 12];
    private int _count;

    /// <summary>Adds an id.</summary>
    /// <returns>False where it was seen before.</returns>
    public bool Add(string id)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(id.AsSpan()), hash);
        // 0 marks an empty slot.
        var key = Math.Max(BinaryPrimitives.ReadUInt64LittleEndian(hash), 1);
        if (_count > _slots.Length / 3 * 2) Grow();
        if (!Place(_slots, key)) return false;
        _count++;
        return true;
    }

    private static bool Place(ulong[] slots, ulong key)
    {
        for (var at = (int)(key & (ulong)(slots.Length - 1)); ; at = (at + 1) & (slots.Length - 1))
        {
            if (slots[at] == key) return false;
            if (slots[at] != 0) continue;
            slots[at] = key;
            return true;
        }
    }

    private void Grow()
    {
        var larger = new ulong[_slots.Length * 2];
        foreach (var key in _slots)
            if (key != 0) Place(larger, key);
        _slots = larger;
    }
}
