using System.Buffers.Binary;
using System.IO.Compression;
using Readout.Intake.Archives;

namespace Readout.Intake.Warc;

/// <summary>One gzip member, decompressed; its length and checksum are compared at its end.</summary>
internal sealed class GzipMember : ForwardStream
{
    private readonly Compressed _compressed;
    private readonly DeflateStream _inflated;
    private uint _checksum, _length;
    private bool _isEnded;

    /// <summary>Begins a member.</summary>
    /// <param name="members">They stand where it begins.</param>
    /// <exception cref="InvalidDataException">Its header ends too early.</exception>
    public GzipMember(GzipMembers members)
    {
        _compressed = new Compressed(members);
        _compressed.PassHeader();
        _inflated = new DeflateStream(_compressed, CompressionMode.Decompress);
    }

    /// <summary>Reads on.</summary>
    /// <exception cref="InvalidDataException">The member is broken.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (_isEnded || buffer.Length == 0) return 0;
        var read = _inflated.Read(buffer);
        _checksum = Crc32.Append(_checksum, buffer[..read]);
        _length += (uint)read;
        if (read > 0) return read;
        _isEnded = true;
        if (_compressed.Trailer is not { } trailer) throw new InvalidDataException("the gzip member ends too early");
        if (trailer != ((ulong)_length << 32 | _checksum)) throw new InvalidDataException("the gzip member's checksum is wrong");
        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _inflated.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>The member's compressed bytes, as they are asked for.</summary>
    private sealed class Compressed(GzipMembers members) : ForwardStream
    {
        private const int TrailerLength = 8;
        private readonly byte[] _last = new byte[TrailerLength];
        private long _count;

        /// <summary>Length and checksum, which stand last; null where nothing was read.</summary>
        public ulong? Trailer => _count < TrailerLength ? null : BinaryPrimitives.ReadUInt64LittleEndian(_last);

        public void PassHeader()
        {
            Span<byte> header = stackalloc byte[10];
            for (var i = 0; i < header.Length; i++) header[i] = One();
            var flags = header[3];
            if ((flags & 4) != 0)
                for (var extra = One() | One() << 8; extra > 0; extra--) One();
            foreach (var text in (ReadOnlySpan<int>)[8, 16])
                if ((flags & text) != 0) while (One() != 0) continue;
            if ((flags & 2) != 0) (_, _) = (One(), One());
        }

        public override int Read(Span<byte> buffer)
        {
            var read = members.Read(buffer);
            var kept = Math.Min(read, TrailerLength);
            _last.AsSpan(kept).CopyTo(_last);
            buffer[(read - kept)..read].CopyTo(_last.AsSpan(TrailerLength - kept));
            _count += read;
            return read;
        }

        private byte One()
        {
            Span<byte> one = stackalloc byte[1];
            return members.Read(one) == 1 ? one[0] : throw new InvalidDataException("the gzip member ends too early");
        }
    }
}
