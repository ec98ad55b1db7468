using System.Buffers;

namespace Readout.Intake.Warc;

/// <summary>Divides a stream into its gzip members, so that one that is broken costs no other, and each is known by its place.
/// A member is given out in pieces that end where another member may begin; if its decompressor asks for more there, none began.</summary>
internal sealed class GzipMembers(Stream stream)
{
    private const int HeaderLength = 10, BufferLength = 1 << 17;
    private static readonly byte[] s_magic = [0x1F, 0x8B];
    private const int MostKept = 32 << 20;
    private readonly ArrayBufferWriter<byte> _crossed = new();
    private byte[] _buffer = new byte[BufferLength];
    private int _at, _end;
    private bool _isEnded, _isCrossed;

    /// <summary>Where in the stream the next byte to be given stands.</summary>
    public long Position { get; private set; }

    /// <summary>Goes to the next place where a member may begin.</summary>
    /// <param name="skipped">How many bytes were passed over on the way.</param>
    /// <returns>False at the end of the stream.</returns>
    public bool SeekMember(out long skipped)
    {
        var start = Position;
        while (true)
        {
            var found = FindHeader(0, BufferLength);
            Move(found);
            skipped = Position - start;
            if (_end - _at >= HeaderLength && IsHeader(_buffer.AsSpan(_at))) return true;
            if (found > 0) continue;
            if (_end == _at) return false;
            // What is too short for a member is passed over.
            if (_isEnded && _end - _at < HeaderLength) Move(_end - _at);
        }
    }

    /// <summary>Whether another member may begin here.</summary>
    public bool IsAtHeader => FindHeader(0, 1) == 0 && _end - _at >= HeaderLength && IsHeader(_buffer.AsSpan(_at));

    /// <summary>Begins a member: what is read is its own up to where another may begin.</summary>
    public void Begin()
    {
        _isCrossed = false;
        _crossed.ResetWrittenCount();
    }

    /// <summary>Gives bytes up to where another member may begin, at least one; 0 at the end of the stream.</summary>
    /// <param name="bytes">Filled as far as there are any.</param>
    /// <param name="isFirst">Whether they are the first of the member, which begin where one may begin.</param>
    public int Read(Span<byte> bytes, bool isFirst)
    {
        if (_end == _at) Fill();
        var next = FindHeader(1, bytes.Length);
        if (!isFirst && !_isCrossed) _isCrossed = IsAtHeader;
        var count = Math.Min(bytes.Length, Math.Max(next, Math.Min(1, _end - _at)));
        var given = _buffer.AsSpan(_at, count);
        given.CopyTo(bytes);
        if (_isCrossed && _crossed.WrittenCount < MostKept) _crossed.Write(given);
        Move(count);
        return count;
    }

    /// <summary>Takes back the last bytes that were given.</summary>
    public void Unread(int count) => Move(-count);

    /// <summary>Goes back to where another member might have begun within the one that proved broken.</summary>
    public void Rewind()
    {
        if (_crossed.WrittenCount is 0 or >= MostKept) return;
        var rest = _buffer.AsSpan(_at, _end - _at);
        var buffer = new byte[Math.Max(BufferLength, _crossed.WrittenCount + rest.Length)];
        _crossed.WrittenSpan.CopyTo(buffer);
        rest.CopyTo(buffer.AsSpan(_crossed.WrittenCount));
        (_buffer, _at, _end) = (buffer, 0, _crossed.WrittenCount + rest.Length);
        Position -= _crossed.WrittenCount;
    }

    private void Move(int count)
    {
        _at += count;
        Position += count;
    }

    // How many bytes stand before the first header that begins so many bytes on, or further; of a header that may go on behind the buffer the bytes are not counted.
    private int FindHeader(int from, int most)
    {
        if (_end - _at < HeaderLength + 1) Fill();
        var bytes = _buffer.AsSpan(_at, Math.Min(_end - _at, (int)Math.Min(BufferLength, (long)most + HeaderLength)));
        var isLast = _isEnded && bytes.Length == _end - _at;
        for (var at = from; at < bytes.Length; at++)
        {
            var found = bytes[at..].IndexOf(s_magic);
            if (found < 0) return bytes[^1] == s_magic[0] && !isLast ? bytes.Length - 1 : bytes.Length;
            at += found;
            if (bytes.Length - at < HeaderLength) return isLast ? bytes.Length : at;
            if (IsHeader(bytes[at..])) return at;
        }
        return bytes.Length;
    }

    // 1F 8B, deflate, no unknown flags, a level and a system that somebody writes.
    private static bool IsHeader(ReadOnlySpan<byte> bytes) => bytes[0] == 0x1F && bytes[1] == 0x8B && bytes[2] == 8 && bytes[3] < 32 && bytes[8] is 0 or 2 or 4 && bytes[9] is < 14 or 255;

    private void Fill()
    {
        _buffer.AsSpan(_at, _end - _at).CopyTo(_buffer);
        (_at, _end) = (0, _end - _at);
        while (!_isEnded && _end < _buffer.Length)
        {
            var read = stream.Read(_buffer, _end, _buffer.Length - _end);
            _isEnded = read == 0;
            _end += read;
        }
    }
}
