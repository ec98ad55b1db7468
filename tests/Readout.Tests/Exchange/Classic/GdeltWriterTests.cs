using System.IO.Compression;
using Readout.Exchange.Formats;
using Readout.Exchange.Rows;
using Xunit;
using static Readout.Tests.Exchange.Classic.SampleRows;

namespace Readout.Tests.Exchange.Classic;

public class GdeltWriterTests
{
    [Fact]
    public void An_event_fills_sixty_one_columns()
    {
        var row = Events(Write("gdelt2", Stored(Visit, 12))[""])[0];
        Assert.Equal(61, row.Count);
        Assert.Equal("3072 20240205 202402 2024 2024.0959", Cells(row, "GLOBALEVENTID", "FractionDate"));
        Assert.Equal("NORGOV NORWAY NOR     GOV  ", Cells(row, "Actor1Code", "Actor1Type3Code"));
        Assert.Equal("RUSMILGOV TROOPS RUS     MIL GOV ", Cells(row, "Actor2Code", "Actor2Type3Code"));
        Assert.Equal("0 042 042 04 1 1.9 5 3 4 ", Cells(row, "IsRootEvent", "AvgTone"));
        Assert.Equal("0       ", Cells(row, "Actor1Geo_Type", "Actor1Geo_FeatureID"));
        Assert.Equal("3 Austin, Texas, United States US USTX  30.26715 -97.74306 USTX", Cells(row, "ActionGeo_Type", "ActionGeo_FeatureID"));
        Assert.Equal("20240206130509 https://news.example.org/a/1", Cells(row, "DATEADDED", "SOURCEURL"));
    }

    [Fact]
    public void Bodies_and_renamed_countries_have_the_codes_of_CAMEO()
    {
        var rows = Events(Write("gdelt2", Stored(Demand, 2))[""]);
        Assert.Equal(["IGOUNO UNITED NATIONS  UNO    IGO  ", "IGOUNO UNITED NATIONS  UNO    IGO  "], rows.Select(row => Cells(row, "Actor1Code", "Actor1Type3Code")));
        Assert.Equal(["ROMMED", "NORGOV"], rows.Select(row => row["Actor2Code"]));
        Assert.Equal(["1056 105 10 3 -5", "1056 105 10 3 -5"], rows.Select(row => Cells(row, "EventCode", "GoldsteinScale")));
    }

    [Theory]
    [InlineData("FRA", null, null, "1|France|FR|FR")]
    [InlineData("FRA", "Brittany", null, "5|Brittany, France|FR|")]
    [InlineData("FRA", "Brittany", "Brest", "4|Brest, Brittany, France|FR|")]
    [InlineData("USA", null, null, "1|United States|US|US")]
    [InlineData("USA", "Ohio", null, "2|Ohio, United States|US|USOH")]
    [InlineData(null, null, null, "4|Red Sea||")]
    public void A_place_has_its_type(string? country, string? province, string? city, string expected)
    {
        var place = new PlaceRow { Resolved = city ?? province ?? "Red Sea", CountryCode = country, Province = province, City = city, Latitude = 20, Longitude = 38 };
        var row = Events(Write("gdelt2", Stored(Visit with { Place = place }, 1))[""])[0];
        Assert.Equal(expected, Cells(row, "ActionGeo_Type", "ActionGeo_ADM1Code").Replace(' ', '|').Replace(",|", ", ", StringComparison.Ordinal).Replace("United|", "United ", StringComparison.Ordinal).Replace("Red|", "Red ", StringComparison.Ordinal));
    }

    [Fact]
    public void Mentions_say_who_told_it_and_where_in_the_article()
    {
        var rows = TabbedFile.Read(Write("gdelt2", Stored(Visit, 12), Stored(Visit with { Url = null, Start = -1 }, 13))["mentions"]);
        Assert.Equal(4, rows.Count);
        Assert.Equal("3072 20240206130509 20240206000000 1 news.example.org https://news.example.org/a/1 3 111 120 116 1 88    ", string.Join(' ', rows[0]));
        Assert.Equal("3328 20240206130509 20240206000000 2 Valley Post doc-1 3 -1 -1 -1 1 88    ", string.Join(' ', rows[2]));
        Assert.All(rows, row => Assert.Equal(ReaderColumns.Mentions.Length, row.Length));
    }

    [Fact]
    public void To_a_stream_events_go_alone()
    {
        var stream = new MemoryStream();
        using (var output = new StreamOutput(stream))
        {
            using var writer = EventFormats.Find("gdelt2")!.Open(output);
            writer.Write(Stored(Visit, 1));
            writer.Finish();
            output.Commit();
        }
        Assert.Equal(2, Events(stream.ToArray()).Count);
    }

    [Fact]
    public void In_archives_the_same_files_stand_and_the_same_bytes_come_again()
    {
        var (plain, zipped, again) = (Write("gdelt2", Stored(Visit, 1)), Write("gdelt2-zip", Stored(Visit, 1)), Write("gdelt2-zip", Stored(Visit, 1)));
        foreach (var part in plain.Keys)
        {
            using var archive = new ZipArchive(new MemoryStream(zipped[part]));
            using var entry = Assert.Single(archive.Entries).Open();
            var content = new MemoryStream();
            entry.CopyTo(content);
            Assert.Equal(plain[part], content.ToArray());
            Assert.Equal(zipped[part], again[part]);
        }
    }

    [Fact]
    public void An_article_without_an_address_is_cited_by_its_name() => Assert.Equal("doc-1", Events(Write("gdelt2", Stored(Visit with { Url = null }, 1))[""])[0]["SOURCEURL"]);

    [Fact]
    public void The_first_sentence_tells_the_root_event() => Assert.Equal("1", Events(Write("gdelt2", Stored(Visit with { Sentence = 0 }, 1))[""])[0]["IsRootEvent"]);

    private static List<Dictionary<string, string>> Events(byte[] bytes) =>
        [.. TabbedFile.Read(bytes).Select(row => ReaderColumns.Gdelt.Zip(row, KeyValuePair.Create).ToDictionary(StringComparer.Ordinal))];

    private static string Cells(Dictionary<string, string> row, string first, string last) =>
        string.Join(' ', ReaderColumns.Gdelt.SkipWhile(column => column != first).TakeWhile(column => column != last).Append(last).Select(column => row[column]));
}
