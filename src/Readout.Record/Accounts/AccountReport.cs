using Readout.Documents;
using Readout.Exchange.Rows;
using Readout.Record.Merging;
using Readout.Text;

namespace Readout.Record.Accounts;

/// <summary>A report as it is compared with other accounts.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Document">The document.</param>
/// <param name="Events">Its events in the order of the text.</param>
internal sealed record AccountReport(string Key, Document Document, IReadOnlyList<AccountEvent> Events)
{
    /// <summary>Number of the cluster of its near-duplicates; null for none.</summary>
    public long? Cluster { get; init; }

    /// <summary>A report of a document's events.</summary>
    /// <param name="number">Its number among those compared.</param>
    /// <param name="key">Its key.</param>
    /// <param name="document">The document.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="rows">Its events.</param>
    public static AccountReport Of(long number, string key, Document document, IReadOnlyList<TextSpan> sentences, IEnumerable<EventRow> rows) => new(key, document,
        [.. rows.Select(row => new AccountEvent(row, TraitReader.Read(row, number, document.Published, MergingTables.Shipped), Sentence(row, sentences)))]);

    // Lines of others need not number sentences.
    private static int Sentence(EventRow row, IReadOnlyList<TextSpan> sentences)
    {
        for (var i = 0; i < sentences.Count; i++)
            if (sentences[i].Start <= row.Start && row.Start < sentences[i].End) return i;
        return row.Sentence >= 0 ? row.Sentence : 0;
    }
}
