namespace Readout.Intake.Fetching;

/// <summary>What came of a request.</summary>
public sealed record FetchResult
{
    /// <summary>What became of it.</summary>
    public required FetchOutcome Outcome { get; init; }

    /// <summary>The address that answered last, after redirects.</summary>
    public required Uri Address { get; init; }

    /// <summary>When it was there, or was known not to come (UTC).</summary>
    public required DateTime Moment { get; init; }

    /// <summary>Why there is no body, in words for the user; null where there is one.</summary>
    public string? Reason { get; init; }

    /// <summary>The HTTP status; 0 where there was no response.</summary>
    public int Status { get; init; }

    /// <summary>The body, unpacked; empty where there is none.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Content-Type to the letter; null where there was none.</summary>
    public string? ContentType { get; init; }

    /// <summary>ETag to the letter; null where there was none.</summary>
    public string? ETag { get; init; }

    /// <summary>Last-Modified to the letter; null where there was none.</summary>
    public string? LastModified { get; init; }

    /// <summary>How long the server asks to be left alone; null where it does not.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether nothing was asked, since the host is to be left alone for as long as <see cref="RetryAfter"/> says: no failure of what was to be fetched.</summary>
    public bool WasHeldBack { get; init; }

    /// <summary>Where the server sends whoever asked; null where it does not.</summary>
    internal Uri? Redirect { get; init; }
}
