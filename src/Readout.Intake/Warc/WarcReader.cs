using System.Globalization;
using Readout.Intake.Archives;

namespace Readout.Intake.Warc;

/// <summary>Reads the records of a web archive (WARC 1.x), gzipped or not, one after the other. A broken record is told and the next is read.</summary>
/// <param name="file">What problems call the file.</param>
/// <param name="isWanted">Whether a record's block is to be read, judged by its headers.</param>
internal sealed class WarcReader(string file, Func<WarcRecord, bool> isWanted)
{
    private const int LongestBlock = 16 << 20, LongestLine = 1 << 16, MostHeaders = 200;
    private const string NotARecord = "no WARC record begins here";
    private static readonly byte[] s_ends = "\r\n\r\n"u8.ToArray(), s_begins = "\nWARC/1."u8.ToArray();

    /// <summary>Reads the archive.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="isCompressed">Whether it is gzipped.</param>
    /// <returns>Records that were wanted, and problems.</returns>
    public IEnumerable<(WarcRecord? Record, IntakeProblem? Problem)> Read(Stream stream, bool isCompressed) => isCompressed ? ReadMembers(stream) : ReadRecords(new ByteInput(stream), 0);

    private IEnumerable<(WarcRecord?, IntakeProblem?)> ReadMembers(Stream stream)
    {
        var members = new GzipMembers(stream);
        while (true)
        {
            var from = members.Position;
            var isMember = members.SeekMember(out var skipped);
            if (skipped > 0) yield return (null, Problem(from, $"{skipped} bytes are no gzip member; read on behind them"));
            if (!isMember) yield break;
            foreach (var item in ReadMember(members)) yield return item;
        }
    }

    private IEnumerable<(WarcRecord?, IntakeProblem?)> ReadMember(GzipMembers members)
    {
        var start = members.Position;
        var (member, problem) = Begin(members);
        if (member is null)
        {
            yield return (null, Problem(start, problem!));
            yield break;
        }
        using (var bounded = new BoundedStream(member, () => members.Position - start))
        {
            // A record is held back until what comes behind it is known to be whole: the member's checksum stands at its end.
            (WarcRecord?, IntakeProblem?)? held = null;
            using var records = ReadRecords(new ByteInput(bounded), start).GetEnumerator();
            while (true)
            {
                var (hasMore, broken) = Next(records);
                if (broken is not null)
                {
                    members.Rewind();
                    yield return (null, Problem(start, $"{broken}; read on behind it"));
                    yield break;
                }
                if (held is { } whole) yield return whole;
                if (!hasMore) yield break;
                held = records.Current;
            }
        }
    }

    private static (bool HasMore, string? Broken) Next(IEnumerator<(WarcRecord?, IntakeProblem?)> records)
    {
        try
        {
            return (records.MoveNext(), null);
        }
        catch (InvalidDataException problem)
        {
            return (false, problem.Message);
        }
    }

    private static (GzipMember? Member, string? Problem) Begin(GzipMembers members)
    {
        try
        {
            return (new GzipMember(members), null);
        }
        catch (InvalidDataException problem)
        {
            return (null, problem.Message);
        }
    }

    private IEnumerable<(WarcRecord?, IntakeProblem?)> ReadRecords(ByteInput input, long start)
    {
        var isLost = false;
        while (true)
        {
            input.SkipLineEnds();
            var offset = start + input.Position;
            if (input.ReadLine(LongestLine) is not { } version) yield break;
            if (!version.StartsWith("WARC/", StringComparison.Ordinal))
            {
                if (!isLost) yield return (null, Problem(offset, NotARecord));
                isLost = true;
                continue;
            }
            isLost = false;
            var (record, problem) = ReadRecord(input, offset);
            if (problem is not null) yield return (null, problem);
            else if (record is not null) yield return (record, null);
        }
    }

    private (WarcRecord? Record, IntakeProblem? Problem) ReadRecord(ByteInput input, long offset)
    {
        if (ReadHeaders(input) is not { } headers) return (null, Problem(offset, "the record's headers do not end"));
        if (!long.TryParse(headers.GetValueOrDefault("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length)) return (null, Problem(offset, "the record has no Content-Length"));
        var record = new WarcRecord(offset, headers, default);
        var isRead = isWanted(record);
        if (!isRead || length > LongestBlock)
        {
            if (!input.Skip(length)) return (null, Problem(offset, "the file ends within this record"));
            return (null, isRead ? Problem(offset, $"the record is longer than {LongestBlock >> 20} MiB") : null);
        }
        var block = new byte[length + s_ends.Length];
        var read = input.Read(block);
        if (read < length) return Resume(input, offset, block.AsSpan(0, read), "the file ends within this record");
        if (!block.AsSpan((int)length, read - (int)length).SequenceEqual(s_ends)) return Resume(input, offset, block.AsSpan(0, read), "the record is not as long as it says");
        return (record with { Block = block.AsMemory(0, (int)length) }, null);
    }

    // What was read too far may hold the records that follow.
    private (WarcRecord?, IntakeProblem?) Resume(ByteInput input, long offset, Span<byte> read, string problem)
    {
        var next = read.IndexOf(s_begins);
        if (next >= 0) input.Unread(read[(next + 1)..]);
        return (null, Problem(offset, problem));
    }

    private static Dictionary<string, string>? ReadHeaders(ByteInput input)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var count = 0; count < MostHeaders; count++)
        {
            if (input.ReadLine(LongestLine) is not { } line) return null;
            if (line.Length == 0) return headers;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) headers.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
        }
        return null;
    }

    private IntakeProblem Problem(long offset, string what) => new(file, 0, what) { Offset = offset };
}
