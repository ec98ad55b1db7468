using System.CommandLine;
using Readout.Record.Reading;

namespace Readout.Cli;

/// <summary>--corrections: what becomes of what people corrected.</summary>
internal static class CorrectionsOption
{
    public static Option<CorrectionUse> Create() => new("--corrections")
    {
        Description = "apply: events as people corrected them, without what they rejected (the default); ignore: as the coder said; only: corrected ones alone.", HelpName = "apply|ignore|only",
    };
}
