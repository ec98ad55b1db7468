using System.Text.Json;
using NJsonSchema;
using Readout.Events;
using Readout.Exchange;
using Xunit;

namespace Readout.Tests.Exchange;

public class PloverWriterTests
{
    public static TheoryData<string> Categories => [.. Readout.Events.Ontology.Events];

    [Fact]
    public async Task What_is_written_follows_the_schema()
    {
        var schema = await JsonSchema.FromFileAsync(RepositoryFile.Path("docs/schema/plover-event.schema.json"), TestContext.Current.CancellationToken);
        foreach (var coded in new[] { SampleEvents.Full(), SampleEvents.Bare() })
            Assert.Empty(schema.Validate(PloverWriter.ToJson(coded)).Select(error => error.ToString()));
    }

    [Theory, MemberData(nameof(Categories))]
    public async Task The_schema_knows_every_event_and_mode(string category)
    {
        var schema = await JsonSchema.FromFileAsync(RepositoryFile.Path("docs/schema/plover-event.schema.json"), TestContext.Current.CancellationToken);
        var json = PloverWriter.ToJson(SampleEvents.Make(category, e => (e.Modes, e.Contexts) = (Readout.Events.Ontology.Modes(category), Readout.Events.Ontology.Contexts)));
        Assert.Empty(schema.Validate(json).Select(error => error.ToString()));
    }

    [Theory]
    [InlineData("\"status\":\"hypothetical\"", "\"status\":\"perhaps\"")]
    [InlineData("\"event\":[\"REQUEST\"]", "\"event\":[]")]
    [InlineData("\"quad_code\":3", "\"quad_code\":5")]
    [InlineData("\"code\":\"NOR\"", "\"code\":\"Norway\"")]
    [InlineData("\"document\":\"sample-1\",", "")]
    public async Task The_schema_refuses_what_is_never_written(string written, string bent)
    {
        var schema = await JsonSchema.FromFileAsync(RepositoryFile.Path("docs/schema/plover-event.schema.json"), TestContext.Current.CancellationToken);
        var json = PloverWriter.ToJson(SampleEvents.Full());
        Assert.Contains(written, json, StringComparison.Ordinal);
        Assert.NotEmpty(schema.Validate(json.Replace(written, bent, StringComparison.Ordinal)));
    }

    [Fact]
    public void Fields_say_what_was_coded()
    {
        using var json = JsonDocument.Parse(PloverWriter.ToJson(SampleEvents.Full()));
        var root = json.RootElement;
        Assert.Equal("2024-02-05", root.GetProperty("date").GetString());
        Assert.Equal(["yield", "change"], root.GetProperty("mode").EnumerateArray().Select(mode => mode.GetString()));
        Assert.Equal(["NOR"], root.GetProperty("actor").EnumerateArray().Select(actor => actor.GetProperty("code").GetString()));
        Assert.Equal("OPP", root.GetProperty("recipient")[1].GetProperty("other_sectors")[0].GetString());
        Assert.Equal("its envoy", root.GetProperty("attributed_to").GetProperty("entity_text").GetString());
        Assert.Equal((3, -1.0), (root.GetProperty("quad_code").GetInt32(), root.GetProperty("event_scale").GetDouble()));
        Assert.Equal(JsonValueKind.Null, root.GetProperty("spans").GetProperty("recipient")[1].ValueKind);
    }

    [Fact]
    public void Spans_cut_the_words_out_of_the_text()
    {
        using var json = JsonDocument.Parse(PloverWriter.ToJson(SampleEvents.Full()));
        var (root, spans) = (json.RootElement, json.RootElement.GetProperty("spans"));
        Assert.Equal("urged", Cut(spans.GetProperty("trigger")));
        Assert.Equal("Norway", Cut(spans.GetProperty("actor")[0]));
        Assert.Equal("Chile", Cut(spans.GetProperty("recipient")[0]));
        Assert.Equal("at once", Cut(spans.GetProperty("status")));
        Assert.Equal(root.GetProperty("text").GetString(), Cut(root.GetProperty("text_info")));
    }

    [Fact]
    public void Sizes_have_numbers_and_vague_ones_their_words()
    {
        using var full = JsonDocument.Parse(PloverWriter.ToJson(SampleEvents.Full()));
        var root = full.RootElement;
        Assert.Equal("{\"arrested\":3,\"dead\":null,\"money\":20000000}", root.GetProperty("size").GetRawText());
        Assert.Equal("at once", root.GetProperty("size_text").GetString());
        var money = root.GetProperty("size_info")[2];
        Assert.Equal(("NOK", "Norway", "Norway"), (money.GetProperty("currency").GetString(), money.GetProperty("text").GetString(), Cut(money)));
        using var bare = JsonDocument.Parse(PloverWriter.ToJson(SampleEvents.Bare()));
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null, 0), (bare.RootElement.GetProperty("size").ValueKind, bare.RootElement.GetProperty("size_text").ValueKind, bare.RootElement.GetProperty("size_info").GetArrayLength()));
    }

    [Fact]
    public void The_day_of_the_document_stands_in_where_the_event_has_none()
    {
        Assert.Contains("\"date\":\"2024-02-06\"", PloverWriter.ToJson(SampleEvents.Bare()), StringComparison.Ordinal);
        Assert.Contains("\"date\":null", PloverWriter.ToJson(SampleEvents.Make("AID", _ => { }, SampleEvents.Document with { Published = null })), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_event_gives_the_same_line_and_letters_stay_readable()
    {
        var json = PloverWriter.ToJson(SampleEvents.Full());
        Assert.Equal(json, PloverWriter.ToJson(SampleEvents.Full()));
        Assert.Contains("Ana Ruíz", json, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', json);
    }

    [Fact]
    public void Half_a_character_in_the_text_does_no_harm()
    {
        var document = SampleEvents.Document with { Text = SampleEvents.Document.Text.Replace("🙂", "\uD83D\u0001", StringComparison.Ordinal) };
        using var json = JsonDocument.Parse(PloverWriter.ToJson(SampleEvents.Make("AID", _ => { }, document)));
        Assert.StartsWith("\uFFFD\u0001 Norway", json.RootElement.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_id_follows_the_content()
    {
        Assert.Equal(SampleEvents.Full().Id, SampleEvents.Full().Id);
        string[] ids =
        [
            SampleEvents.Full().Id, SampleEvents.Bare().Id, SampleEvents.Make("AID", _ => { }).Id, SampleEvents.Make("AID", e => e.Status = EventStatus.Negated).Id,
            SampleEvents.Make("AID", e => e.Modes = ["x"]).Id, SampleEvents.Make("AID", _ => { }, SampleEvents.Document with { Id = "other" }).Id,
        ];
        Assert.Distinct(ids);
        Assert.All(ids, id => Assert.Matches("^[0-9a-f]{20}$", id));
    }

    private static string Cut(JsonElement span) => SampleEvents.Document.Text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()];
}
