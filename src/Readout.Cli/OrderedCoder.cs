using System.Collections.Concurrent;
using Readout.Documents;

namespace Readout.Cli;

/// <summary>Codes documents on several threads and gives them back in their own order, a bounded number at a time.</summary>
internal static class OrderedCoder
{
    private const int WaitingPerThread = 16;

    /// <summary>Codes documents.</summary>
    /// <param name="documents">Read one by one as threads become free.</param>
    /// <param name="make">Makes a coder for one thread.</param>
    /// <param name="threads">At least 1.</param>
    public static IEnumerable<CodedDocument> Code(IEnumerable<Document> documents, Func<Coder> make, int threads) =>
        threads > 1 ? CodeTogether(documents, make, threads) : documents.Select(make().Code);

    private static IEnumerable<CodedDocument> CodeTogether(IEnumerable<Document> documents, Func<Coder> make, int threads)
    {
        var tasks = new TaskFactory(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler);
        var (free, waiting) = (new ConcurrentBag<Coder>(), new Queue<Task<CodedDocument>>());
        foreach (var document in documents)
        {
            waiting.Enqueue(tasks.StartNew(() => CodeOne(document, make, free)));
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
