namespace Readout.Intake.Fetching;

/// <summary>What is worth knowing of a host from one run to the next.</summary>
/// <param name="Authority">Scheme, name and port, as in "https://news.example".</param>
public sealed record HostMemory(string Authority)
{
    /// <summary>Its robots.txt; empty where there is none.</summary>
    public string Rules { get; init; } = "";

    /// <summary>Until when that is held to be true (UTC); the beginning of time where it is not known.</summary>
    public DateTime RulesUntil { get; init; }

    /// <summary>Until when it is left alone (UTC).</summary>
    public DateTime PausedUntil { get; init; }

    /// <summary>How often in a row it failed; 0 where it did not.</summary>
    public int Failures { get; init; }
}
