using Dapper;
using Readout.Record.Merging;
using Readout.Record.Storage;

namespace Readout.Record.Watching;

/// <summary>Rows of feeds and of the pages that they announced.</summary>
internal static class WatchRows
{
    private const string PageColumns = "address, feed, title, published, state, due, failures";

    /// <summary>Writes how feeds stand.</summary>
    public static void Write(RecordWork work, WatchedFeed feed) =>
        work.Execute("""
            INSERT INTO feeds (address, etag, modified, due, failures) VALUES (@Address, @ETag, @LastModified, @due, @Failures)
            ON CONFLICT (address) DO UPDATE SET etag = excluded.etag, modified = excluded.modified, due = excluded.due, failures = excluded.failures
            """, new { feed.Address, feed.ETag, feed.LastModified, due = RecordTime.ToNumber(feed.Due), feed.Failures });

    /// <summary>Writes what is to be known of a host.</summary>
    public static void Write(RecordWork work, WatchedHost host) =>
        work.Execute("""
            INSERT INTO hosts (authority, rules, rules_until, paused_until, failures) VALUES (@Authority, @Rules, @rulesUntil, @pausedUntil, @Failures)
            ON CONFLICT (authority) DO UPDATE SET rules = excluded.rules, rules_until = excluded.rules_until, paused_until = excluded.paused_until, failures = excluded.failures
            """, new { host.Authority, host.Rules, rulesUntil = RecordTime.ToNumber(host.RulesUntil), pausedUntil = RecordTime.ToNumber(host.PausedUntil), host.Failures });

    /// <summary>What is known of all hosts, by name.</summary>
    public static IReadOnlyList<WatchedHost> Hosts(IDialect dialect)
    {
        using var connection = dialect.Connect();
        return [.. connection.Query<(string Authority, string Rules, long RulesUntil, long PausedUntil, long Failures)>("SELECT authority, rules, rules_until, paused_until, failures FROM hosts ORDER BY authority")
            .Select(row => new WatchedHost(row.Authority, row.Rules, RecordTime.ToMoment(row.RulesUntil), RecordTime.ToMoment(row.PausedUntil), (int)row.Failures))];
    }

    /// <summary>Writes a page that was announced, where it is not known already.</summary>
    public static void Announce(RecordWork work, WatchedPage page) => work.Execute($"INSERT INTO pages ({PageColumns}) VALUES (@Address, @Feed, @Title, @published, @state, @due, @Failures) ON CONFLICT (address) DO NOTHING", Values(page));

    /// <summary>Writes how far a page has come.</summary>
    public static void Move(RecordWork work, WatchedPage page) => work.Execute("UPDATE pages SET state = @state, due = @due, failures = @Failures WHERE address = @Address", Values(page));

    /// <summary>What is remembered of all feeds, by address.</summary>
    public static IReadOnlyList<WatchedFeed> Feeds(IDialect dialect)
    {
        using var connection = dialect.Connect();
        return [.. connection.Query<(string Address, string? ETag, string? Modified, long Due, long Failures)>("SELECT address, etag, modified, due, failures FROM feeds ORDER BY address")
            .Select(row => new WatchedFeed(row.Address, RecordTime.ToMoment(row.Due)) { ETag = row.ETag, LastModified = row.Modified, Failures = (int)row.Failures })];
    }

    /// <summary>Pages of some feeds that are waiting, those due first.</summary>
    public static IReadOnlyList<WatchedPage> Waiting(IDialect dialect, IReadOnlyList<string> feeds, int limit)
    {
        using var connection = dialect.Connect();
        using var work = new RecordWork(dialect, connection);
        return [.. work.QueryAmong<(string Address, string Feed, string? Title, long Published, long State, long Due, long Failures), string>(
            $"SELECT {PageColumns} FROM pages WHERE state = 0 AND feed IN @values ORDER BY due, address LIMIT {RecordTime.Digits(limit)}", feeds)
            .Select(row => new WatchedPage(row.Address, row.Feed, RecordTime.ToMoment(row.Due)) { Title = row.Title, Published = RecordTime.ToDay(row.Published), State = (PageState)row.State, Failures = (int)row.Failures })
            .OrderBy(page => page.Due).ThenBy(page => page.Address, StringComparer.Ordinal).Take(limit)];
    }

    /// <summary>Those of some addresses that are known.</summary>
    public static IReadOnlySet<string> Known(IDialect dialect, IReadOnlyList<string> addresses)
    {
        using var connection = dialect.Connect();
        using var work = new RecordWork(dialect, connection);
        return work.QueryAmong<string, string>("SELECT address FROM pages WHERE address IN @values", addresses).ToHashSet(StringComparer.Ordinal);
    }

    private static object Values(WatchedPage page) =>
        new { page.Address, page.Feed, page.Title, published = RecordTime.ToNumber(page.Published), state = (long)page.State, due = RecordTime.ToNumber(page.Due), page.Failures };
}
