using System.Collections.Concurrent;
using Readout.Documents;

namespace Readout.Cli;

/// <summary>Codes documents on several threads and gives them back in their own order, a bounded number at a time.</summary>
internal static class OrderedCoder
{
    // Enough to go on with while whoever takes them writes what he has: a second's worth of reports takes the record a tenth of one.
    private const int WaitingPerThread = 32;

    /// <summary>Codes documents.</summary>
    /// <param name="documents">Read one by one as threads become free.</param>
    /// <param name="make">Makes a coder for one thread.</param>
    /// <param name="threads">At least 1.</param>
    public static IEnumerable<CodedDocument> Code(IEnumerable<Document> documents, Func<Coder> make, int threads) => Code(documents, make, threads, coded => coded);

    /// <summary>Codes documents and keeps of each what is wanted of it, which is made where it was coded: trees and mentions are gone at once, instead of waiting for their turn.</summary>
    /// <param name="documents">Read one by one as threads become free.</param>
    /// <param name="make">Makes a coder for one thread.</param>
    /// <param name="threads">At least 1.</param>
    /// <param name="keep">What is kept of a coded document; asked by several threads at a time.</param>
    public static IEnumerable<T> Code<T>(IEnumerable<Document> documents, Func<Coder> make, int threads, Func<CodedDocument, T> keep)
    {
        if (threads > 1) return CodeTogether(documents, make, threads, keep);
        var coder = make();
        return documents.Select(document => keep(coder.Code(document)));
    }

    private static IEnumerable<T> CodeTogether<T>(IEnumerable<Document> documents, Func<Coder> make, int threads, Func<CodedDocument, T> keep)
    {
        var tasks = new TaskFactory(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler);
        var (free, waiting) = (new ConcurrentBag<Coder>(), new Queue<Task<T>>());
        foreach (var document in documents)
        {
            waiting.Enqueue(tasks.StartNew(() => keep(CodeOne(document, make, free))));
            if (waiting.Count >= threads * WaitingPerThread) yield return waiting.Dequeue().GetAwaiter().GetResult();
        }
        while (waiting.TryDequeue(out var next)) yield return next.GetAwaiter().GetResult();
    }

    private static CodedDocument CodeOne(Document document, Func<Coder> make, ConcurrentBag<Coder> free)
    {
        if (!free.TryTake(out var coder)) coder = make();
        var coded = coder.Code(document);
        free.Add(coder);
        return coded;
    }
}
