using System.CommandLine;
using System.Globalization;

namespace Readout.Cli;

/// <summary>An option that takes a moment in UTC.</summary>
internal static class MomentOption
{
    private static readonly string[] s_forms = ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFFF"];

    public static Option<DateTime?> Create(string name, string description) => new(name)
    {
        Description = description, HelpName = "YYYY-MM-DDThh:mm:ss", CustomParser = result =>
        {
            var word = result.Tokens[0].Value;
            if (DateTime.TryParseExact(word.TrimEnd('Z'), s_forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)) return moment;
            result.AddError($"{name}: '{word}' is no moment; write YYYY-MM-DDThh:mm:ss, as in 2024-03-07T12:00:00");
            return null;
        },
    };
}
