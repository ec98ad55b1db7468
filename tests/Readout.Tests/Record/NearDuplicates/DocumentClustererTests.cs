using CsCheck;
using Readout.Documents;
using Readout.Record;
using Readout.Record.Writing;
using Xunit;

namespace Readout.Tests.Record.NearDuplicates;

/// <summary>Clusters in the record: what they are depends on the documents alone.</summary>
public class DocumentClustererTests
{
    public static TheoryData<string> Databases => RecordPlace.Databases;

    private static readonly Document[] s_documents = Made();

    [Theory, MemberData(nameof(Databases))]
    public void Reprints_are_one_cluster_with_one_origin(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        Write(record, s_documents.Chunk(4));
        var clusters = Clusters(record);
        Assert.Equal(["a0 a1 a2 a3 a4", "b0 b1 b2 b3 b4", "c0 c1 c2 c3 c4"], clusters);
        var cluster = record.Reprints(record.DocumentKeys("a3")[0]);
        Assert.Equal(["a0", "a1", "a2", "a3", "a4"], cluster.Select(document => document.Document.Id).Order(StringComparer.Ordinal));
        Assert.Equal(new DateOnly(2024, 3, 7), cluster[0].Document.Published);
        Assert.Empty(record.Reprints(record.DocumentKeys("d0")[0]));
        Assert.Empty(record.Reprints("no key"));
    }

    [Theory, MemberData(nameof(Databases))]
    public void A_cluster_whose_bridge_leaves_falls_apart(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        var story = new MadeUpStory(3);
        var paragraphs = Enumerable.Range(0, 3).SelectMany(n => story.Paragraphs(out var subject)).ToList();
        var (first, last) = (paragraphs.Take(8).ToList(), paragraphs.TakeLast(8).ToList());
        Write(record, [[story.Document("first", first), story.Document("last", last, 8)], [story.Document("both", [.. first, .. last], 9), story.Document("copy", first, 9)]]);
        Assert.Equal(["both copy first last"], Clusters(record));
        using var writer = record.Write(WrittenReport.Run);
        writer.Delete(record.DocumentKeys("both")[0], "withdrawn");
        Assert.Equal(["copy first"], Clusters(record));
        writer.Delete(record.DocumentKeys("first")[0], "withdrawn");
        Assert.Empty(Clusters(record));
    }

    [Fact]
    public void Neither_order_nor_batches_nor_repetition_matter()
    {
        using var folder = new TemporaryFolder();
        var (number, expected) = (0, Clusters(Filled(folder, number: 0, [s_documents])));
        Gen.Select(Gen.Shuffle(s_documents), Gen.Int[1, 7], Gen.Int[0, s_documents.Length - 1]).Sample((order, size, again) =>
        {
            var batches = order.Chunk(size).Append([order[again]]).ToArray();
            return Clusters(Filled(folder, Interlocked.Increment(ref number), batches)).SequenceEqual(expected);
        }, iter: 15, threads: 1);
    }

    [Fact]
    public void Taking_out_is_as_if_it_had_never_come()
    {
        using var folder = new TemporaryFolder();
        var number = 0;
        Gen.Select(Gen.Shuffle(s_documents), Gen.Int[1, 8]).Sample((order, gone) =>
        {
            var record = Filled(folder, Interlocked.Increment(ref number), order.Chunk(5));
            using (var writer = record.Write(WrittenReport.Run))
                foreach (var document in order.Take(gone)) writer.Delete(DocumentKey.Of(document), "withdrawn");
            return Clusters(record).SequenceEqual(Clusters(Filled(folder, Interlocked.Increment(ref number), [[.. order.Skip(gone)]])));
        }, iter: 8, threads: 1);
    }

    // Three stories with four copies each, and others on the same subjects.
    private static Document[] Made() => [.. Enumerable.Range(0, 3).SelectMany(n =>
    {
        var (story, name) = (new MadeUpStory(n + 40), "abc"[n]);
        var paragraphs = story.Paragraphs(out var subject);
        return (Document[])[story.Document($"{name}0", paragraphs), story.Copy($"{name}1", paragraphs, "words", 8), story.Copy($"{name}2", paragraphs, "cut"), story.Copy($"{name}3", paragraphs, "notes", 9), story.Copy($"{name}4", paragraphs, "added"),
            story.Document($"d{n}", story.OtherOn(subject, paragraphs))];
    })];

    private static EventRecord Filled(TemporaryFolder folder, int number, IEnumerable<Document[]> batches)
    {
        var record = EventRecord.Open(Path.Combine(folder.Root, $"{number}.db"));
        Write(record, batches);
        return record;
    }

    private static void Write(EventRecord record, IEnumerable<Document[]> batches)
    {
        using var writer = record.Write(WrittenReport.Run);
        foreach (var batch in batches) writer.Add(new ReportBatch { Reports = [.. batch.Select(document => new Report { Document = document })] });
    }

    private static string[] Clusters(EventRecord record) => [.. record.Documents().Where(document => document.Cluster is not null).GroupBy(document => document.Cluster)
        .Select(cluster => string.Join(' ', cluster.Select(document => document.Document.Id).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];
}
