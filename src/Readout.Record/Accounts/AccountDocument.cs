using Readout.Documents;

namespace Readout.Record.Accounts;

/// <summary>A document whose account is compared.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Document">The document as it came in.</param>
/// <param name="Voice">Whose account it is: an index of <see cref="AccountComparison.Voices"/>.</param>
public sealed record AccountDocument(string Key, Document Document, int Voice);
