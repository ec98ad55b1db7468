using Readout.Documents;

namespace Readout.Benchmarks;

/// <summary>Reports of our own making to measure on where no corpus is at hand.</summary>
internal static class SampleReports
{
    private const string Report = """
        VALDORA (Northern Wire) - France on Thursday urged Iran to release two detained researchers during a telephone call between the foreign ministers of the two countries.

        In the conversation, French Foreign Minister Catherine Colonna also demanded that Tehran stop supplying drones to Russia and allow United Nations inspectors to return to its nuclear sites.

        "Our citizens must come home without further delay," Colonna said, according to a statement released by the French ministry.

        The Iranian Foreign Ministry gave another account of the call. It said the minister had rejected the French demands and accused Paris of interfering in its internal affairs.

        The council of the town of Marlow approved a new budget on Monday after a long debate about roads, schools and the price of water, which has risen by a fifth since spring.

        Shares of grain traders fell as rain relieved the plains, and analysts expected a further decline in wheat prices by the end of the month.
        """;

    /// <summary>Ten reports, 1,400 tokens.</summary>
    public static IReadOnlyList<Document> Read() =>
        [.. Enumerable.Range(0, 10).Select(i => new Document { Id = $"sample-{i}", Text = Report, Published = new DateOnly(2023, 5, 18) })];
}
