using Readout.Intake;
using Xunit;

namespace Readout.Tests.Articles;

/// <summary>Reports of sport, markets, companies, courts, weather and the arts, which use the words of politics and tell of no event.</summary>
public class QuietArticleTests
{
    // "Both sides agreed to drop all claims": what is left of 27 events that were found before topics were read.
    private const int Left = 1;

    [Fact]
    public void Hardly_an_event_is_found_in_thirty_quiet_articles()
    {
        var coder = new Coder();
        var found = new DocumentReader().Read(RepositoryFile.Path("tests/Readout.Tests/Articles/quiet.jsonl")).Select(item => item.Document!)
            .SelectMany(document => coder.Code(document).Events).Select(e => $"{e.Document.Id}: {e.Event.Category} '{e.Event.TriggerSpan.Of(e.Document.Text)}' [{e.Event.Pattern}] {e.Event.Confidence}").ToList();
        Assert.True(found.Count <= Left, string.Join('\n', found));
    }
}
