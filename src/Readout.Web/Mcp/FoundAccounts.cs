using Readout.Web.Api.Answers;

namespace Readout.Web.Mcp;

/// <summary>Accounts, a comparison for each meeting or incident.</summary>
/// <param name="Comparisons">The comparisons; empty where nothing is known.</param>
public sealed record FoundAccounts(IReadOnlyList<AccountAnswer> Comparisons);
