namespace Readout.Cli;

/// <summary>Words of a document on one line of a terminal: control characters of a hostile text must not reach it, and line ends are only layout.</summary>
internal static class PlainWords
{
    public static string Of(string text) => string.Concat(text.ReplaceLineEndings(" ").Where(c => !char.IsControl(c)));
}
