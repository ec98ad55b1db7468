using Spectre.Console;

namespace Readout.Cli;

/// <summary>A console of Spectre's that writes where the command writes, with colours only where somebody may see them.</summary>
internal static class PlainConsole
{
    public static IAnsiConsole Create(TextWriter text, Terminal terminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(text), Interactive = InteractionSupport.No,
            Ansi = terminal.UsesColor ? AnsiSupport.Detect : AnsiSupport.No, ColorSystem = terminal.UsesColor ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        console.Profile.Width = terminal.Width;
        return console;
    }
}
