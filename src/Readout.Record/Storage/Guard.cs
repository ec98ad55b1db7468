namespace Readout.Record.Storage;

/// <summary>Turns what a database says into what a user can act on.</summary>
internal static class Guard
{
    /// <summary>Runs something.</summary>
    /// <exception cref="RecordException">The database failed.</exception>
    public static T Run<T>(IDialect dialect, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception problem) when (dialect.Explain(problem) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>Gives rows one by one.</summary>
    /// <exception cref="RecordException">The database failed.</exception>
    public static IEnumerable<T> Stream<T>(IDialect dialect, IEnumerable<T> rows) => Stream(dialect, () => rows);

    /// <summary>Gives rows one by one, of a question that is put when the first is asked for.</summary>
    /// <exception cref="RecordException">The database failed.</exception>
    public static IEnumerable<T> Stream<T>(IDialect dialect, Func<IEnumerable<T>> ask)
    {
        using var each = Run(dialect, () => ask().GetEnumerator());
        while (Run(dialect, each.MoveNext)) yield return each.Current;
    }
}
