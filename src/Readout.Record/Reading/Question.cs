using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>A question of a database, and the few events of which it is asked in memory.</summary>
/// <param name="Dialect">The database.</param>
/// <param name="Query">What is asked.</param>
/// <param name="Changed">The events whose columns do not say what holds; none where the question ignores corrections.</param>
internal sealed record Question(IDialect Dialect, EventQuery Query, ChangedEvents Changed)
{
    private IReadOnlyList<ChangedEvent>? _apart;

    /// <summary>A question of what the coder said.</summary>
    public static Question OfCoder(IDialect dialect, EventQuery query) => new(dialect, query with { Corrections = CorrectionUse.Ignore }, ChangedEvents.None);

    /// <summary>Whether the columns answer at all.</summary>
    public bool AsksColumns => Query.Corrections != CorrectionUse.Only;

    /// <summary>The events apart that answer.</summary>
    public IReadOnlyList<ChangedEvent> Apart => _apart ??= Changed.Matching(Dialect, Query);

    /// <summary>The question in SQL, of all other events.</summary>
    /// <param name="byPairs">Whether pairs must lead.</param>
    public EventSelection Select(bool byPairs = false)
    {
        var selection = EventSelection.Of(Dialect, Query, byPairs);
        if (Changed.Numbers.Length > 0) selection.RequireNone(Changed.Numbers);
        return selection;
    }
}
