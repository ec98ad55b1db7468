using System.Globalization;
using Readout.Web.Tables;

namespace Readout.Web.Alerts;

/// <summary>The numbers of data/alerts/alert-settings.tsv, which says what each is.</summary>
internal static class AlertSettings
{
    private static readonly Dictionary<string, double> s_values = PageTable.Open("alert-settings").Rows
        .ToDictionary(row => row["id"], row => double.Parse(row["value"], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    public static TimeSpan FirstPause { get; } = TimeSpan.FromSeconds(s_values["backoff_first"]);

    public static TimeSpan LongestPause { get; } = TimeSpan.FromSeconds(s_values["backoff_most"]);

    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(s_values["patience"]);

    public static double Deviations => s_values["deviations"];

    public static int LeastConflict => (int)s_values["least_conflict"];

    public static int LeastWeeks => (int)s_values["least_weeks"];

    public static int LookedAt => (int)s_values["looked_at"];

    public static int Weeks => (int)s_values["weeks"];
}
