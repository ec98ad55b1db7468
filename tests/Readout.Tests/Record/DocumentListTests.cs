using Readout.Record.Reading;
using Xunit;

namespace Readout.Tests.Record;

/// <summary>Documents as lists give them, whatever keeps them.</summary>
public class DocumentListTests
{
    public static TheoryData<string> Databases => RecordPlace.Databases;

    [Theory, MemberData(nameof(Databases))]
    public void Documents_are_found_by_publisher_day_and_words_the_latest_first(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        RecordContractTests.Add(record, WrittenReport.Of("a", "2024-03-07", "Courier", "The harbour was closed."), WrittenReport.Of("b", "2024-03-09", "Herald", "The harbour was opened."), WrittenReport.Of("c", "2024-03-08", "Courier", "Nothing of the sea."));
        Assert.Equal(["b", "c", "a"], Ids(new DocumentQuery()));
        Assert.Equal(["c", "a"], Ids(new DocumentQuery { Publishers = ["Courier"] }));
        Assert.Equal(["b", "c"], Ids(new DocumentQuery { From = new DateOnly(2024, 3, 8) }));
        Assert.Equal(["c", "a"], Ids(new DocumentQuery { To = new DateOnly(2024, 3, 8) }));
        Assert.Equal(["b", "a"], Ids(new DocumentQuery { Text = "harbour" }));
        Assert.Equal(["a"], Ids(new DocumentQuery { Text = "harbour", Publishers = ["Courier", "Nobody"] }));
        Assert.Empty(Ids(new DocumentQuery { Text = "( OR" }));

        string[] Ids(DocumentQuery query) => [.. record.Documents(query).Select(document => document.Document.Id)];
    }

    [Theory, MemberData(nameof(Databases))]
    public void A_list_of_documents_goes_on_where_it_ended(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        RecordContractTests.Add(record, [.. Enumerable.Range(0, 7).Select(i => WrittenReport.Of($"d{i}", i % 2 == 0 ? "2024-03-07" : "2024-03-08", "Courier", $"A text of {i}."))]);
        var found = new List<StoredDocument>();
        for (string? after = null; record.Documents(new DocumentQuery(), 2, after).ToArray() is { Length: > 0 } part; after = part[^1].Cursor) found.AddRange(part);
        Assert.Equal(record.Documents(new DocumentQuery()).Select(document => document.Key), found.Select(document => document.Key));
        Assert.Equal(7, found.Count);
        Assert.Throws<ArgumentException>(() => record.Documents(new DocumentQuery(), 2, "x"));
    }
}
