namespace Readout.Web.Safety;

/// <summary>The tokens that the server was started with.</summary>
/// <param name="Book">They; null where there are none.</param>
internal sealed record TokenStore(TokenBook? Book);
