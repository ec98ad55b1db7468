using System.CommandLine;

namespace Readout.Cli;

/// <summary>--threads N: how many reports are coded at once.</summary>
internal static class ThreadsOption
{
    public static Option<int> Create()
    {
        var option = new Option<int>("--threads") { Description = "How many reports to code at once; as many as there are processors unless given.", DefaultValueFactory = _ => Environment.ProcessorCount };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() < 1) result.AddError("--threads: at least 1");
        });
        return option;
    }
}
