using System.CommandLine;
using Readout.Record;

namespace Readout.Cli;

/// <summary>--record R: the same in every command that reads or writes a record.</summary>
internal static class RecordOption
{
    public static Option<string> Create(bool isRequired = true) => new("--record", "-r")
    {
        Description = "The record: a file, made where there is none and something is written, or postgres://user:password@host/database.", HelpName = "FILE.db|postgres://…", Required = isRequired,
    };

    /// <summary>Opens a record.</summary>
    /// <exception cref="RecordException">It cannot be opened.</exception>
    /// <exception cref="InvalidDataException">The address is none.</exception>
    public static EventRecord Open(string? location, RecordAccess access) => Check(location, known => EventRecord.Open(known, access));

    /// <summary>Whether there is a record.</summary>
    /// <exception cref="RecordException">The place cannot be looked at.</exception>
    /// <exception cref="InvalidDataException">The address is none.</exception>
    public static bool Exists(string? location) => Check(location, EventRecord.Exists);

    private static T Check<T>(string? location, Func<string, T> use)
    {
        try
        {
            return use(location ?? "");
        }
        catch (ArgumentException problem)
        {
            throw new InvalidDataException($"--record: {problem.Message}", problem);
        }
    }
}
