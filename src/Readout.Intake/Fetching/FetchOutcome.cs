namespace Readout.Intake.Fetching;

/// <summary>What became of a request.</summary>
public enum FetchOutcome
{
    /// <summary>The body is there.</summary>
    Taken,

    /// <summary>The server says that nothing has changed since it was asked last.</summary>
    Unchanged,

    /// <summary>It will not be had: refused, gone, too large, no web page.</summary>
    Lost,

    /// <summary>It may be had at another time: the server is busy, broken or not reached.</summary>
    Later,
}
