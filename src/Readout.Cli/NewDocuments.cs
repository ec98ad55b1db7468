using Readout.Documents;
using Readout.Record;
using Readout.Record.Writing;

namespace Readout.Cli;

/// <summary>Those documents that a record has not, so that only they are coded.</summary>
internal static class NewDocuments
{
    private const int AskedAtOnce = 32;

    /// <summary>Leaves out what the record knows.</summary>
    /// <param name="record">The record.</param>
    /// <param name="documents">Documents as they are read.</param>
    /// <param name="skip">Told of each that is left out.</param>
    public static IEnumerable<Document> Among(EventRecord record, IEnumerable<Document> documents, Action<Document> skip)
    {
        foreach (var some in documents.Chunk(AskedAtOnce))
        {
            var keys = Array.ConvertAll(some, DocumentKey.Of);
            var known = record.Known(keys);
            for (var i = 0; i < some.Length; i++)
                if (known.Contains(keys[i])) skip(some[i]);
                else yield return some[i];
        }
    }
}
