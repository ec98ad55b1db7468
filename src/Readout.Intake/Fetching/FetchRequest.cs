namespace Readout.Intake.Fetching;

/// <summary>What is asked for.</summary>
/// <param name="Address">An absolute address.</param>
public sealed record FetchRequest(Uri Address)
{
    /// <summary>The tag that the server gave what came last; null to ask without condition.</summary>
    public string? ETag { get; init; }

    /// <summary>The date, in the server's own letters, of what came last; null to ask without condition.</summary>
    public string? LastModified { get; init; }

    /// <summary>Cuts the body after so many bytes instead of giving it up; null to give it up.</summary>
    public int? CutAfter { get; init; }
}
