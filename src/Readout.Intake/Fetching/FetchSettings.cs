using System.Globalization;

namespace Readout.Intake.Fetching;

/// <summary>The numbers of data/intake/fetch-settings.tsv, read on first use.</summary>
internal static class FetchSettings
{
    private static readonly Dictionary<string, double> s_values = IntakeTable.Open("data/intake/fetch-settings.tsv").Rows
        .ToDictionary(row => row["id"], row => double.Parse(row["value"], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    public static TimeSpan FirstPause { get; } = Seconds("backoff_first");

    public static TimeSpan LongestPause { get; } = Seconds("backoff_most");

    public static TimeSpan Connect { get; } = Seconds("connect");

    public static int FeedItems { get; } = Number("feed_items");

    public static int HeaderKibibytes { get; } = Number("header_kibibytes");

    public static int Hosts { get; } = Number("hosts");

    public static TimeSpan LongestWait { get; } = Seconds("longest_wait");

    public static TimeSpan Pace { get; } = Seconds("pace");

    public static int RobotsBytes { get; } = Number("robots_bytes");

    public static TimeSpan RobotsAge { get; } = TimeSpan.FromHours(s_values["robots_hours"]);

    public static int Tries { get; } = Number("tries");

    /// <summary>What a response may cost unless told otherwise.</summary>
    public static FetchLimits Limits { get; } = new() { Bytes = Number("bytes"), Ratio = Number("ratio"), Redirects = Number("redirects"), Time = Seconds("time") };

    private static int Number(string id) => (int)s_values[id];

    private static TimeSpan Seconds(string id) => TimeSpan.FromSeconds(s_values[id]);
}
