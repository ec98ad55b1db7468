using System.Text;

namespace Readout.Intake.Warc;

/// <summary>Reads lines and blocks from a stream of bytes, and takes bytes back.</summary>
internal sealed class ByteInput(Stream stream)
{
    private byte[] _buffer = new byte[1 << 16];
    private int _at, _end;

    /// <summary>How many bytes were read and not taken back.</summary>
    public long Position { get; private set; }

    /// <summary>The next line without its end, at most so many bytes of it; null at the end of the stream.</summary>
    public string? ReadLine(int most)
    {
        if (!Have()) return null;
        var line = new StringBuilder();
        while (Have())
        {
            var rest = _buffer.AsSpan(_at, _end - _at);
            var end = rest.IndexOf((byte)'\n');
            var part = end < 0 ? rest : rest[..end];
            line.Append(Encoding.UTF8.GetString(part[..Math.Min(part.Length, Math.Max(0, most - line.Length))]));
            Move(part.Length + (end < 0 ? 0 : 1));
            if (end >= 0) break;
        }
        return line.Length > 0 && line[^1] == '\r' ? line.ToString(0, line.Length - 1) : line.ToString();
    }

    /// <summary>Reads until the buffer is full or the stream ends; how much was read.</summary>
    public int Read(Span<byte> bytes)
    {
        var read = 0;
        while (read < bytes.Length && Have())
        {
            var count = Math.Min(bytes.Length - read, _end - _at);
            _buffer.AsSpan(_at, count).CopyTo(bytes[read..]);
            Move(count);
            read += count;
        }
        return read;
    }

    /// <summary>Passes over bytes; false where the stream ends before.</summary>
    public bool Skip(long count)
    {
        while (count > 0 && Have())
        {
            var step = (int)Math.Min(count, _end - _at);
            Move(step);
            count -= step;
        }
        return count == 0;
    }

    /// <summary>Takes back bytes that were read, to be read again.</summary>
    public void Unread(ReadOnlySpan<byte> bytes)
    {
        var rest = _end - _at;
        var buffer = bytes.Length + rest > _buffer.Length ? new byte[bytes.Length + rest] : _buffer;
        _buffer.AsSpan(_at, rest).CopyTo(buffer.AsSpan(bytes.Length));
        bytes.CopyTo(buffer);
        (_buffer, _at, _end) = (buffer, 0, bytes.Length + rest);
        Position -= bytes.Length;
    }

    /// <summary>Passes over line ends.</summary>
    public void SkipLineEnds()
    {
        while (Have() && _buffer[_at] is (byte)'\r' or (byte)'\n') Move(1);
    }

    private bool Have()
    {
        if (_at < _end) return true;
        (_at, _end) = (0, stream.Read(_buffer, 0, _buffer.Length));
        return _end > 0;
    }

    private void Move(int count)
    {
        _at += count;
        Position += count;
    }
}
