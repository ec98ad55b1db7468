namespace Readout.Web.Parts;

/// <summary>The version of this program.</summary>
internal static class CoderName
{
    /// <summary>"0.1.0".</summary>
    public static string Version { get; } = typeof(Coder).Assembly.GetName().Version?.ToString(3) ?? "";
}
