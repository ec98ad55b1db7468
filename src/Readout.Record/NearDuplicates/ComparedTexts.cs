using Readout.Documents;
using Readout.Record.Merging;
using Readout.Record.Storage;

namespace Readout.Record.NearDuplicates;

/// <summary>Documents of the record as far as they are compared, each read once as long as few are wanted.</summary>
/// <param name="work">The transaction.</param>
/// <param name="thresholds">What is read of them.</param>
/// <param name="given">Documents of this transaction, which may yet fail: nobody after it may take them for the record's.</param>
/// <param name="stored">Documents that earlier transactions read in the record, where their texts never change; filled further.</param>
internal sealed class ComparedTexts(RecordWork work, NearDuplicateThresholds thresholds, IReadOnlyDictionary<long, Document> given, Dictionary<long, ComparedReport> stored)
{
    private const int MostKept = 8192;
    private readonly Dictionary<long, ComparedReport> _own = [];

    /// <summary>Sees to it that documents can be asked for.</summary>
    public void Prepare(IEnumerable<long> numbers)
    {
        if (stored.Count > MostKept) stored.Clear();
        var missing = numbers.Where(number => !_own.ContainsKey(number) && !stored.ContainsKey(number)).Distinct().ToArray();
        foreach (var number in missing)
            if (given.TryGetValue(number, out var document)) _own[number] = ComparedReport.Of(document, thresholds);
        foreach (var (number, document) in Load(work, [.. missing.Where(number => !given.ContainsKey(number))])) stored[number] = ComparedReport.Of(document, thresholds);
    }

    /// <summary>One that was prepared; null where the record has none.</summary>
    public ComparedReport? Of(long number) => _own.GetValueOrDefault(number) ?? stored.GetValueOrDefault(number);

    /// <summary>Documents from their rows.</summary>
    public static IEnumerable<(long Number, Document Document)> Load(RecordWork work, IReadOnlyList<long> numbers) =>
        work.QueryAmong<(long Number, string Id, string? Url, long Published, long BodyStart, string? Title, string Text), long>("SELECT d.number, d.id, d.url, d.published, d.body_start, t.title, t.text FROM documents d JOIN texts t ON t.document = d.number WHERE d.number IN @values", numbers)
            .Select(row => (row.Number, new Document { Id = row.Id, Url = row.Url, Published = RecordTime.ToDay(row.Published), BodyStart = (int)row.BodyStart, Title = row.Title, Text = row.Text }));
}
