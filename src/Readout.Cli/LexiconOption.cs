using System.CommandLine;
using Readout.Actors;
using Readout.Lexicons;

namespace Readout.Cli;

/// <summary>--lexicon FILE: the user's own rows over the shipped tables of actors.</summary>
internal static class LexiconOption
{
    public static Option<string[]> Create() => new("--lexicon")
    {
        Description = "Your own names, people, peoples or roles over the shipped ones: a table as 'readout lexicon check' takes it; may be given several times.", HelpName = "FILE.tsv", DefaultValueFactory = _ => [],
    };

    /// <summary>The tables with those files' rows.</summary>
    /// <exception cref="InvalidDataException">A file has mistakes; the message lists all as file:line.</exception>
    public static ActorTables Read(string[]? files) => ActorTables.With([.. (files ?? []).Select(Open)]);

    /// <summary>Reads one file.</summary>
    public static Table Open(string file)
    {
        using var reader = new StreamReader(file);
        return Table.Read(reader, file);
    }
}
