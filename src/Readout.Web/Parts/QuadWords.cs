namespace Readout.Web.Parts;

/// <summary>Says in words which quarter of cooperation and conflict an event is of.</summary>
internal static class QuadWords
{
    /// <summary>"material conflict"; "unknown" for no quad class.</summary>
    public static string Of(int quad) => quad switch { 1 => "verbal cooperation", 2 => "material cooperation", 3 => "verbal conflict", 4 => "material conflict", _ => "unknown" };
}
