using System.CommandLine;
using System.Globalization;

namespace Readout.Cli;

/// <summary>--min-confidence P: how sure an event must be.</summary>
internal static class ConfidenceOption
{
    public static Option<double> Create()
    {
        var option = new Option<double>("--min-confidence")
        {
            Description = $"Leave out events less sure than this, from 0 (all) to 1; {Coder.DefaultMinConfidence.ToString(CultureInfo.InvariantCulture)} unless given.", HelpName = "P", DefaultValueFactory = _ => Coder.DefaultMinConfidence,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<double>() is < 0 or > 1 or double.NaN) result.AddError("--min-confidence: from 0 to 1");
        });
        return option;
    }
}
