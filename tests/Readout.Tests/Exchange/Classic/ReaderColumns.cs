namespace Readout.Tests.Exchange.Classic;

/// <summary>The columns that public readers of the formats expect, by name and in order.</summary>
internal static class ReaderColumns
{
    /// <summary>The R package icews.</summary>
    public static string[] Icews { get; } = "Event ID|Event Date|Source Name|Source Sectors|Source Country|Event Text|CAMEO Code|Intensity|Target Name|Target Sectors|Target Country|Story ID|Sentence Number|Publisher|City|District|Province|Country|Latitude|Longitude".Split('|');

    /// <summary>Readers of POLECAT, rpolecat among them.</summary>
    public static string[] Polecat { get; } = ("Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|Actor COW|Primary Actor Sector|Actor Sectors|Actor Title|Actor Name Raw|Wikipedia Actor ID|" +
        "Recipient Name|Recipient Country|Recipient COW|Primary Recipient Sector|Recipient Sectors|Recipient Title|Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|Province|Country|Latitude|Longitude|GeoNames ID|Raw Placename|Feature Type|" +
        "Source|Publication Date|Story People|Story Organizations|Story Locations|Language|Version").Split('|');

    /// <summary>gdeltPyR, events.</summary>
    public static string[] Gdelt { get; } = ("GLOBALEVENTID SQLDATE MonthYear Year FractionDate " + Actor(1) + Actor(2) + "IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources NumArticles AvgTone " +
        Place("Actor1") + Place("Actor2") + Place("Action") + "DATEADDED SOURCEURL").Split(' ');

    /// <summary>gdeltPyR, mentions.</summary>
    public static string[] Mentions { get; } = ("GLOBALEVENTID EventTimeDate MentionTimeDate MentionType MentionSourceName MentionIdentifier SentenceID Actor1CharOffset Actor2CharOffset ActionCharOffset InRawText Confidence MentionDocLen MentionDocTone " +
        "MentionDocTranslationInfo Extras").Split(' ');

    private static string Actor(int number) => string.Concat("Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code".Split(' ').Select(column => $"Actor{number}{column} "));

    private static string Place(string of) => string.Concat("Type FullName CountryCode ADM1Code ADM2Code Lat Long FeatureID".Split(' ').Select(column => $"{of}Geo_{column} "));
}
