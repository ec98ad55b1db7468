using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
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
        return _compressed.EndAt((ulong)_length << 32 | _checksum) ? 0 : throw new InvalidDataException("the gzip member's checksum is wrong");
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
        private readonly List<byte> _last = [];

        /// <summary>Takes back what was read behind length and checksum, which stand last; false where they do not stand there.</summary>
        public bool EndAt(ulong trailer)
        {
            Span<byte> bytes = stackalloc byte[TrailerLength];
            BinaryPrimitives.WriteUInt64LittleEndian(bytes, trailer);
            var last = CollectionsMarshal.AsSpan(_last);
            var at = last.IndexOf(bytes);
            // The decompressor may end before these, or some of them, were read.
            Span<byte> one = stackalloc byte[1];
            for (var i = 0; at < 0 && i < TrailerLength && !members.IsAtHeader && members.Read(one, isFirst: false) == 1; i++)
            {
                _last.Add(one[0]);
                last = CollectionsMarshal.AsSpan(_last);
                at = last.EndsWith(bytes) ? last.Length - TrailerLength : -1;
            }
            if (at >= 0) members.Unread(last.Length - at - TrailerLength);
            return at >= 0;
        }

        public void PassHeader()
        {
            Span<byte> header = stackalloc byte[10];
            members.Begin();
            for (var i = 0; i < header.Length; i++) header[i] = One(isFirst: i == 0);
            var flags = header[3];
            if ((flags & 4) != 0)
                for (var extra = One() | One() << 8; extra > 0; extra--) One();
            foreach (var text in (ReadOnlySpan<int>)[8, 16])
                if ((flags & text) != 0) while (One() != 0) continue;
            if ((flags & 2) != 0) (_, _) = (One(), One());
        }

        public override int Read(Span<byte> buffer)
        {
            var read = members.Read(buffer, isFirst: false);
            if (_last.Count > TrailerLength) _last.RemoveRange(0, _last.Count - TrailerLength);
            _last.AddRange(buffer[..read]);
            return read;
        }

        private byte One(bool isFirst = false)
        {
            Span<byte> one = stackalloc byte[1];
            return (isFirst || !members.IsAtHeader) && members.Read(one, isFirst) == 1 ? one[0] : throw new InvalidDataException("the gzip member ends too early");
        }
    }
}
