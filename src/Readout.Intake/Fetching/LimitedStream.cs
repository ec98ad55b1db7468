using Readout.Intake.Archives;

namespace Readout.Intake.Fetching;

/// <summary>A stream that is counted, and broken off where it is too long.</summary>
internal sealed class LimitedStream(Stream stream, long most) : ForwardStream
{
    /// <summary>Bytes read so far.</summary>
    public long Count { get; private set; }

    public override int Read(Span<byte> buffer) => Add(stream.Read(buffer));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => Add(await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));

    private int Add(int read) => (Count += read) <= most ? read : throw new InvalidDataException($"longer than {most} bytes");
}
