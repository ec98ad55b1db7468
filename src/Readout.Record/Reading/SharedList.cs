namespace Readout.Record.Reading;

/// <summary>A list that is only added to, whose forks stand in the same memory for as long as one alone grows: a list of millions that a few come to is not copied. Reading is for any
/// number of threads, adding for one at a time. What it holds lies in the collector's pinned heap: large arrays that stay would let as much garbage as they hold gather beside them before it is collected.</summary>
/// <param name="capacity">How many it is about to have.</param>
internal sealed class SharedList<T>(int capacity)
    where T : unmanaged
{
    private Memory _memory = new() { Items = GC.AllocateArray<T>(capacity, pinned: true) };

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>All of them, as they are now.</summary>
    public ReadOnlySpan<T> Span => _memory.Items.AsSpan(0, Count);

    /// <summary>The same, to be kept.</summary>
    public ReadOnlyMemory<T> Kept => _memory.Items.AsMemory(0, Count);

    /// <summary>Adds one.</summary>
    public void Add(T item)
    {
        // Behind the last stands what another fork added, or nothing is left.
        if (_memory.Used != Count || Count == _memory.Items.Length) Move(Math.Max(16, Count + (Count / 8)));
        _memory.Items[Count++] = item;
        _memory.Used = Count;
    }

    /// <summary>Another that begins with all of these.</summary>
    public SharedList<T> Fork() => new(0) { _memory = _memory, Count = Count };

    /// <summary>Gives back what only filling needs, but for a little that may come.</summary>
    public void Trim()
    {
        if (_memory.Items.Length > Room(Count)) Move(Room(Count));
    }

    /// <summary>Room for a number of items and the few that may come to them.</summary>
    public static int Room(int count) => count + (count / 64);

    private void Move(int capacity)
    {
        var items = GC.AllocateArray<T>(Math.Max(capacity, Count), pinned: true);
        Span.CopyTo(items);
        _memory = new() { Items = items, Used = Count };
    }

    private sealed class Memory
    {
        public required T[] Items { get; init; }

        public int Used { get; set; }
    }
}
