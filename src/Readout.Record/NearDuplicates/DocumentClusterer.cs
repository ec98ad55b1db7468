using Readout.Documents;
using Readout.Record.Merging;

namespace Readout.Record.NearDuplicates;

/// <summary>Joins reprints, updates and wire copies into clusters: what hangs together by a relation over two documents is one, whatever the order in
/// which they came. Sets documents.cluster to the least number of the cluster, to null where a document stands alone.</summary>
internal sealed class DocumentClusterer
{
    private static readonly string[] s_columns = ["band", "document"];
    private readonly NearDuplicateThresholds _thresholds;
    private readonly BandReader _reader;
    private readonly List<long> _read = [];
    private readonly Dictionary<long, ComparedReport> _stored = [];

    /// <summary>With thresholds; null for those that ship.</summary>
    public DocumentClusterer(NearDuplicateThresholds? thresholds = null)
    {
        _thresholds = thresholds ?? NearDuplicateThresholds.Shipped;
        _reader = new BandReader(_thresholds);
    }

    /// <summary>Takes in new documents, whose rows can be queried.</summary>
    public void Add(RecordWork work, IReadOnlyList<AddedDocument> added)
    {
        var documents = added.Where(document => document.IsNew).ToDictionary(document => document.Number, document => document.Report.Document);
        if (documents.Count == 0) return;
        var (table, own) = (new BandTable(), new List<(long Key, long Number)>());
        foreach (var (number, document) in documents)
        {
            var (bands, blocks) = (Bands(document), _reader.Blocks(document.Published));
            foreach (var band in bands) own.Add((BandReader.Key(band, blocks[0]), number));
            table.Ask(number, bands, blocks);
        }
        foreach (var (band, number) in work.QueryAmong<(long, long), long>("SELECT band, document FROM bands WHERE band IN @values", table.Keys)) table.Find(band, number);
        foreach (var (band, number) in own) table.Find(band, number);
        work.WriteInOrder("bands", s_columns, own);
        new ClusterJoiner(work, _thresholds, documents, _stored).Join(table.Candidates());
    }

    /// <summary>Forms anew the clusters of documents that leave; their rows still stand.</summary>
    public void Remove(RecordWork work, IReadOnlyList<long> leaving)
    {
        if (leaving.Count == 0) return;
        var clusters = work.QueryAmong<long, long>("SELECT DISTINCT cluster FROM documents WHERE cluster IS NOT NULL AND number IN @values", leaving).ToArray();
        var staying = work.QueryAmong<long, long>("SELECT number FROM documents WHERE cluster IN @values", clusters).Except(leaving).Order().ToArray();
        work.ExecuteAmong("UPDATE documents SET cluster = NULL WHERE cluster IN @values", clusters);
        foreach (var (number, document) in ComparedTexts.Load(work, leaving))
            work.ExecuteAmong("DELETE FROM bands WHERE document = @about AND band IN @values", [.. Keys(document)], number);
        if (staying.Length > 1) Rejoin(work, ComparedTexts.Load(work, staying).ToDictionary(pair => pair.Number, pair => pair.Document));
    }

    private void Rejoin(RecordWork work, Dictionary<long, Document> documents)
    {
        var table = new BandTable();
        foreach (var (number, document) in documents) table.Ask(number, Bands(document), _reader.Blocks(document.Published));
        foreach (var (number, document) in documents)
            foreach (var key in Keys(document)) table.Find(key, number);
        new ClusterJoiner(work, _thresholds, documents, _stored).Join(table.Candidates());
    }

    private IEnumerable<long> Keys(Document document)
    {
        var block = _reader.Blocks(document.Published)[0];
        return Bands(document).Select(band => BandReader.Key(band, block));
    }

    private long[] Bands(Document document)
    {
        _read.Clear();
        _reader.Read(document, _read);
        return [.. _read.Distinct()];
    }
}
