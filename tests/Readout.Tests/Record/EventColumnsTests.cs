using Readout.Record;
using Readout.Record.Reading;
using Readout.Record.Writing;
using Xunit;

namespace Readout.Tests.Record;

/// <summary>What events in memory promise beside their answers, which are tested with those of the record.</summary>
public class EventColumnsTests
{
    public static TheoryData<string> Databases => RecordPlace.Databases;

    [Theory, MemberData(nameof(Databases))]
    public void What_is_said_while_events_are_loaded_makes_them_old(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        RecordContractTests.Add(record, RecordContractTests.Simple("a"));
        var dialect = place.Dialect(RecordAccess.Read);
        var columns = EventColumnsLoader.Load(dialect, () =>
        {
            var changed = ChangedEvents.Load(dialect);
            using var writer = record.Write(WrittenReport.Run);
            writer.Correct(new Correction("a-0", "rejected", "", null, null, "tester", null));
            return changed;
        });
        Assert.Equal(1, columns.Events);
        Assert.NotEqual(record.Stamp(), columns.Stamp);
        Assert.Equal(record.Stamp(), record.LoadColumns().Stamp);
    }

    [Fact]
    public void Who_fails_with_rows_gives_back_what_was_lent()
    {
        var lender = new RowLender(1);
        for (var i = 0; i <= Environment.ProcessorCount; i++) Assert.Throws<ArgumentException>(() => ChosenRows.Among(lender, [0, 1]));
        for (var i = 0; i <= Environment.ProcessorCount; i++)
        {
            using var chosen = ChosenRows.Among(lender, [0]);
            Assert.Equal([0], chosen.Rows.ToArray());
        }
    }
}
