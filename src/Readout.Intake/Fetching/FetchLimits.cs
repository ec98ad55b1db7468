namespace Readout.Intake.Fetching;

/// <summary>What the response to a request may cost.</summary>
public sealed record FetchLimits
{
    /// <summary>The limits that ship: 8 MiB, a hundred times its size when unpacked, 5 redirects, a minute.</summary>
    public static FetchLimits Default => FetchSettings.Limits;

    /// <summary>Longest body in bytes, as it comes and unpacked; 1 or more.</summary>
    public required int Bytes { get; init; }

    /// <summary>How many times its own size a body of more than a mebibyte may unpack to; 1 or more.</summary>
    public required int Ratio { get; init; }

    /// <summary>How many redirects are followed; 0 for none.</summary>
    public required int Redirects { get; init; }

    /// <summary>Until the whole response is there, redirects included; time spent waiting for a host's turn does not count.</summary>
    public required TimeSpan Time { get; init; }
}
