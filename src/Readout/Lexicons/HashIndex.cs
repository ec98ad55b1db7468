namespace Readout.Lexicons;

/// <summary>Hashes to numbers from 0 on, in open addressing. The runtime compiles its own dictionary anew for such keys whenever a process starts,
/// and slowly at first; this one starts compiled.</summary>
internal sealed class HashIndex
{
    private const double Load = 0.6;
    private ulong[] _keys;
    private int[] _values;
    private int _count;

    /// <summary>Makes room.</summary>
    /// <param name="capacity">How many keys are to come; it grows beyond.</param>
    public HashIndex(int capacity = 64)
    {
        var size = 16;
        while (size * Load < capacity) size <<= 1;
        (_keys, _values) = (new ulong[size], new int[size]);
    }

    /// <summary>The number under a key; -1 for none.</summary>
    public int Find(ulong key) => _values[Slot(key)] - 1;

    /// <summary>The number under a key, to be set; a new key has -1.</summary>
    public int this[ulong key]
    {
        get => Find(key);
        set
        {
            var slot = Slot(key);
            if (_values[slot] == 0 && ++_count > _keys.Length * Load)
            {
                Grow();
                slot = Slot(key);
            }
            (_keys[slot], _values[slot]) = (key, value + 1);
        }
    }

    // An empty slot has the value 0: numbers are kept one higher. The keys are hashes already, their low bits need no more stirring.
    private int Slot(ulong key)
    {
        var mask = _keys.Length - 1;
        var slot = (int)(key ^ (key >> 32)) & mask;
        while (_values[slot] != 0 && _keys[slot] != key) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        var (keys, values) = (_keys, _values);
        (_keys, _values) = (new ulong[keys.Length * 2], new int[keys.Length * 2]);
        for (var i = 0; i < keys.Length; i++)
        {
            if (values[i] == 0) continue;
            var slot = Slot(keys[i]);
            (_keys[slot], _values[slot]) = (keys[i], values[i]);
        }
    }
}
