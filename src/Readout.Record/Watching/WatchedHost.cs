namespace Readout.Record.Watching;

/// <summary>What is remembered of a host whose pages are fetched.</summary>
/// <param name="Authority">Scheme, name and port, as in "https://news.example".</param>
/// <param name="Rules">Its robots.txt; empty where there is none.</param>
/// <param name="RulesUntil">Until when that is held to be true (UTC).</param>
/// <param name="PausedUntil">Until when it is left alone (UTC).</param>
/// <param name="Failures">How often in a row it failed; 0 where it did not.</param>
public sealed record WatchedHost(string Authority, string Rules, DateTime RulesUntil, DateTime PausedUntil, int Failures);
