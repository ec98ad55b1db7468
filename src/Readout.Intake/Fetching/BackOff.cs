namespace Readout.Intake.Fetching;

/// <summary>How long to leave alone what failed: a minute, then twice as long each time, a day at most.</summary>
public static class BackOff
{
    /// <summary>How often something is asked for before it is given up: 5 times.</summary>
    public static int Tries => FetchSettings.Tries;

    /// <summary>The pause after so many failures in a row, 1 or more.</summary>
    public static TimeSpan After(int failures)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(failures, 1);
        var seconds = FetchSettings.FirstPause.TotalSeconds * Math.Pow(2, failures - 1);
        return TimeSpan.FromSeconds(Math.Min(seconds, FetchSettings.LongestPause.TotalSeconds));
    }
}
