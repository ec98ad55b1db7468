using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;
using Readout.Web.Questions;

namespace Readout.Web.Api;

/// <summary>Where a list goes on, as callers see it: letters that mean nothing to them, of one order alone.</summary>
internal static partial class ApiCursor
{
    /// <summary>The cursor of a place in an order.</summary>
    public static string Of(string order, string place) => WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes($"{order} {place}"));

    /// <summary>The place; null where it is no cursor of that order.</summary>
    public static string? Place(string order, string cursor)
    {
        if (cursor.Length is 0 or > 200 || !Letters().IsMatch(cursor)) return null;
        try
        {
            var text = Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(cursor));
            return text.StartsWith(order + " ", StringComparison.Ordinal) && CursorText.IsOne(text[(order.Length + 1)..]) ? text[(order.Length + 1)..] : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^[A-Za-z0-9_-]+\z")]
    private static partial Regex Letters();
}
