using System.Globalization;

namespace Readout.Intake.Fetching;

/// <summary>What a host's robots.txt (RFC 9309) asks of one crawler.</summary>
public sealed class RobotsFile
{
    private readonly List<RobotsRule> _rules;

    private RobotsFile(List<RobotsRule> rules, TimeSpan? delay) => (_rules, CrawlDelay) = (rules, delay);

    /// <summary>Allows everything: there is no such file.</summary>
    public static RobotsFile Open { get; } = new([], null);

    /// <summary>How long to wait between two requests, by the customary Crawl-delay; null where nothing is asked.</summary>
    public TimeSpan? CrawlDelay { get; }

    /// <summary>Reads a file. Lines that are none of its grammar are passed over.</summary>
    /// <param name="text">The file.</param>
    /// <param name="product">The crawler's product token, in any case: its groups hold, or where there is none those of "*".</param>
    public static RobotsFile Parse(string text, string product)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(product);
        var groups = Groups(text);
        var own = groups.FindAll(group => group.Agents.Exists(agent => Token(agent).Equals(product, StringComparison.OrdinalIgnoreCase)));
        var chosen = own.Count > 0 ? own : groups.FindAll(group => group.Agents.Exists(agent => agent.StartsWith('*')));
        var delays = chosen.Select(group => group.Delay).OfType<TimeSpan>().ToArray();
        return new RobotsFile([.. chosen.SelectMany(group => group.Rules)], delays.Length > 0 ? delays.Max() : null);
    }

    /// <summary>Whether an address may be fetched: by the longest rule that fits it, by the friendlier one of two as long, and where none fits.</summary>
    public bool Allows(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var path = RobotsRule.Normalize(address.GetComponents(UriComponents.PathAndQuery, UriFormat.UriEscaped));
        if (path == "/robots.txt") return true;
        var best = _rules.Where(rule => rule.Fits(path)).OrderByDescending(rule => rule.Length).ThenByDescending(rule => rule.IsAllowed).FirstOrDefault();
        return best?.IsAllowed ?? true;
    }

    private static List<Group> Groups(string text)
    {
        var (groups, isNaming) = (new List<Group>(), false);
        foreach (var line in text.TrimStart('\uFEFF').AsSpan().EnumerateLines())
        {
            var content = line.IndexOf('#') is >= 0 and var comment ? line[..comment] : line;
            if (content.IndexOf(':') is not (> 0 and var colon)) continue;
            var (key, value) = (content[..colon].Trim().ToString().ToLowerInvariant(), content[(colon + 1)..].Trim().ToString());
            if (key == "user-agent")
            {
                if (!isNaming) groups.Add(new Group([], []));
                groups[^1].Agents.Add(value);
            }
            else if (groups.Count > 0 && key is "allow" or "disallow" && value is ['/' or '*', ..]) groups[^1].Rules.Add(new RobotsRule(value, key == "allow"));
            else if (key == "crawl-delay" && groups.Count > 0) groups[^1].Delay ??= Delay(value);
            // What is none of a group's lines, a sitemap say, does not part the names of a group.
            isNaming = key == "user-agent" || (isNaming && key is not ("allow" or "disallow" or "crawl-delay"));
        }
        return groups;
    }

    private static TimeSpan? Delay(string value) => double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
        ? TimeSpan.FromSeconds(Math.Min(seconds, FetchSettings.LongestPause.TotalSeconds)) : null;

    // "Readout/1.0" names the product Readout.
    private static string Token(string agent) => string.Concat(agent.TakeWhile(c => char.IsAsciiLetter(c) || c is '-' or '_'));

    private sealed record Group(List<string> Agents, List<RobotsRule> Rules)
    {
        public TimeSpan? Delay { get; set; }
    }
}
