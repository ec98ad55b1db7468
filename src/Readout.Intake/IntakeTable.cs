using System.Reflection;
using Readout.Lexicons;

namespace Readout.Intake;

/// <summary>The tables that ship with this project and not with the library: what is fetched has no part in how a text is coded, nor in the hash that events name.</summary>
internal static class IntakeTable
{
    /// <summary>Reads one: "data/intake/closed-networks.tsv".</summary>
    public static Table Open(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new ArgumentException($"no table '{name}' ships with the intake", nameof(name)));
        return Table.Read(reader, name);
    }
}
