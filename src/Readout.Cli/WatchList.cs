using Readout.Intake.Feeds;

namespace Readout.Cli;

/// <summary>The feeds that are watched: those that the user named, and those on the lists among them.</summary>
internal sealed class WatchList
{
    private readonly string _named;
    private readonly List<Uri> _feeds = [];

    private WatchList(string named) => _named = named;

    /// <summary>Their addresses, in the order in which they were named.</summary>
    public IReadOnlyList<Uri> Feeds => _feeds;

    /// <summary>The feeds of a command line: addresses, and files with lists.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is no list of feeds.</exception>
    public static WatchList Of(IReadOnlyList<string> named)
    {
        var list = new WatchList(string.Join(' ', named));
        foreach (var name in named)
        {
            if (Uri.TryCreate(name, UriKind.Absolute, out var address) && !address.IsFile) list.Add([address]);
            else list.Add(Listed(name));
        }
        return list;
    }

    /// <summary>Adds feeds that are not on it.</summary>
    public void Add(IEnumerable<Uri> feeds)
    {
        foreach (var feed in feeds)
            if (!_feeds.Contains(feed)) _feeds.Add(feed);
    }

    /// <summary>As the user named them.</summary>
    public override string ToString() => _named;

    private static IReadOnlyList<Uri> Listed(string file)
    {
        var feed = FeedReader.Read(File.ReadAllBytes(file), null, new Uri(Path.GetFullPath(file)));
        return feed.Listed.Count > 0 ? feed.Listed : throw new InvalidDataException($"{file}: is no list of feeds (OPML); name feeds by their addresses");
    }
}
