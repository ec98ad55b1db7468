using Readout.Record.Merging;

namespace Readout.Record.Writing;

/// <summary>The row of a run.</summary>
internal static class RunRows
{
    public static long Begin(RecordWork work, RunDescription run)
    {
        var number = work.Next("runs");
        work.Execute("INSERT INTO runs (number, started, who, command, coder_version, model, lexicon, documents, events) VALUES (@number, @started, @Who, @Command, @Version, @Model, @Lexicon, 0, 0)",
            new { number, started = work.Now, run.Who, run.Command, run.Coder?.Version, run.Coder?.Model, run.Coder?.Lexicon });
        return number;
    }

    public static int Tell(RecordWork work, long number, long documents, long events) =>
        work.Execute("UPDATE runs SET documents = documents + @documents, events = events + @events WHERE number = @number", new { number, documents, events });

    public static int End(RecordWork work, long number) => work.Execute("UPDATE runs SET finished = @finished WHERE number = @number", new { number, finished = work.Now });
}
