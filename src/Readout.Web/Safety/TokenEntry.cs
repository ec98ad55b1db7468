namespace Readout.Web.Safety;

/// <summary>A line of the tokens file. The token itself is not kept.</summary>
/// <param name="Role">What its bearer may do.</param>
/// <param name="Name">What he is called where corrections are logged.</param>
/// <param name="Hash">SHA-256 of the token.</param>
internal sealed record TokenEntry(Role Role, string Name, byte[] Hash);
