namespace Readout.Record.Merging;

/// <summary>A party as far as it tells events apart.</summary>
/// <param name="Code">Country or body; "" when unknown.</param>
/// <param name="Sector">Sector; "" for none.</param>
/// <param name="Name">Key of the name of a person or body; "" when nobody is named, or the name is the country's.</param>
internal readonly record struct PartyTrait(string Code, string Sector, string Name)
{
    /// <summary>Whether anybody is meant.</summary>
    public bool IsOpen => Code.Length == 0 && Name.Length == 0;
}
