namespace Readout.Places;

/// <summary>The arrays of a packed gazetteer, read where they lie: nothing is copied, nothing is built. Little-endian; eight-byte arrays first.</summary>
internal sealed unsafe class GazetteerFile
{
    /// <summary>First word of the file.</summary>
    public const uint Magic = 0x315A4452;

    /// <summary>Bytes of the header: the magic word, then the numbers of places, names, regions, territories and text bytes, and two spare words.</summary>
    public const int HeaderLength = 32;

    private readonly byte* _start;
    private readonly UnmanagedMemoryStream _stream;
    private readonly int _places, _names, _regions, _territories, _text;

    /// <summary>Opens a packed gazetteer; the stream must stay where it is in memory.</summary>
    /// <exception cref="InvalidDataException">It is no gazetteer, or cut off.</exception>
    public GazetteerFile(UnmanagedMemoryStream stream)
    {
        _stream = stream;
        _start = stream.PositionPointer;
        var header = new ReadOnlySpan<uint>(_start, HeaderLength / 4);
        if (stream.Length < HeaderLength || header[0] != Magic) throw new InvalidDataException("not a packed gazetteer");
        (_places, _names, _regions, _territories, _text) = ((int)header[1], (int)header[2], (int)header[3], (int)header[4], (int)header[5]);
        if (TextStart + _text > stream.Length) throw new InvalidDataException("the packed gazetteer is cut off");
    }

    /// <summary>Number of towns; regions are numbered after them.</summary>
    public int TownCount => _places;

    /// <summary>Number of regions.</summary>
    public int RegionCount => _regions;

    /// <summary>Hashes of the names, ascending; equal ones by inhabitants of what they name, most first.</summary>
    public ReadOnlySpan<ulong> Hashes => Array<ulong>(HeaderLength, _names);

    /// <summary>For each name the place.</summary>
    public ReadOnlySpan<int> Named => Array<int>(HeaderLength + (8L * _names), _names);

    /// <summary>For each place GeoNames' number, inhabitants, and where its name stands in the text.</summary>
    public ReadOnlySpan<int> Ids => Array<int>(Ints, Count);

    public ReadOnlySpan<int> Populations => Array<int>(Ints + (4L * Count), Count);

    public ReadOnlySpan<int> NameStarts => Array<int>(Ints + (8L * Count), Count);

    /// <summary>For each place degrees north and east.</summary>
    public ReadOnlySpan<float> Latitudes => Array<float>(Ints + (12L * Count), Count);

    public ReadOnlySpan<float> Longitudes => Array<float>(Ints + (16L * Count), Count);

    /// <summary>For each place its region, counted from 1; 0 for none.</summary>
    public ReadOnlySpan<ushort> RegionOf => Array<ushort>(Shorts, Count);

    /// <summary>For each place its territory.</summary>
    public ReadOnlySpan<byte> TerritoryOf => Array<byte>(Bytes, Count);

    /// <summary>For each place its <see cref="PlaceKind"/>.</summary>
    public ReadOnlySpan<byte> Kinds => Array<byte>(Bytes + Count, Count);

    /// <summary>For each territory three letters of ISO 3166-1 and three of PLOVER.</summary>
    public ReadOnlySpan<byte> Territories => Array<byte>(Bytes + (2L * Count), _territories * 6);

    /// <summary>The names in UTF-8, each behind its length.</summary>
    public ReadOnlySpan<byte> Text => Array<byte>(TextStart, _text);

    private int Count => _places + _regions;

    private long Ints => HeaderLength + (12L * _names);

    private long Shorts => Ints + (20L * Count);

    private long Bytes => Shorts + (2L * Count);

    private long TextStart => Bytes + (2L * Count) + (6L * _territories);

    private ReadOnlySpan<T> Array<T>(long offset, int count) where T : unmanaged
    {
        GC.KeepAlive(_stream);
        return new ReadOnlySpan<T>(_start + offset, count);
    }
}
