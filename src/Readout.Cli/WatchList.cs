using Readout.Intake.Feeds;

namespace Readout.Cli;

/// <summary>The feeds that are watched: those that the user named, and those on the lists among them.</summary>
internal sealed class WatchList
{
    private readonly string _named;
    private readonly List<Uri> _feeds = [];

    private WatchList(string named) => _named = named;

    private int _own;

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
        list._own = list._feeds.Count;
        return list;
    }

    /// <summary>Takes up what a feed lists, if the user named it: a list that a list names may go on for ever.</summary>
    public void AddListed(string feed, IReadOnlyList<Uri> listed)
    {
        if (listed.Count > 0 && _feeds.FindIndex(known => known.AbsoluteUri == feed) < _own) Add(listed);
    }

    private void Add(IEnumerable<Uri> feeds)
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
