using System.Text.RegularExpressions;

namespace Readout.Web.Questions;

/// <summary>What the record writes of where a list goes on: a number, a dash, a number.</summary>
internal static partial class CursorText
{
    /// <summary>Whether a text is one.</summary>
    public static bool IsOne(string text) => Form().IsMatch(text);

    [GeneratedRegex(@"^-?[0-9]{1,18}(\.[0-9]{1,18})?(E[+-]?[0-9]{1,2})?-[0-9]{1,18}\z")]
    private static partial Regex Form();
}
