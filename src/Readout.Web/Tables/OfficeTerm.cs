namespace Readout.Web.Tables;

/// <summary>Somebody's time in an office.</summary>
/// <param name="Name">Who.</param>
/// <param name="Code">Country or body.</param>
/// <param name="Office">Which office ("foreign minister").</param>
/// <param name="From">First day; null when unknown.</param>
/// <param name="To">Last day; null while it lasts, or when unknown.</param>
/// <param name="Weight">How high it stands, 4 for heads of state and government to 1.</param>
public sealed record OfficeTerm(string Name, string Code, string Office, DateOnly? From, DateOnly? To, int Weight)
{
    /// <summary>Whether it was held on a day.</summary>
    public bool Holds(DateOnly day) => (From is not { } from || from <= day) && (To is not { } to || to >= day);
}
