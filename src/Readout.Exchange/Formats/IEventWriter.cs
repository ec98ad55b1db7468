using Readout.Exchange.Rows;

namespace Readout.Exchange.Formats;

/// <summary>Writes events one after another in one format. The same rows give the same bytes. Not for several threads at a time.</summary>
public interface IEventWriter : IDisposable
{
    /// <summary>Rows written so far, as a reader of the format counts them: a format may write an event twice.</summary>
    long Rows { get; }

    /// <summary>Writes one event.</summary>
    /// <returns>Null where it is written; otherwise why it is left out, in a few words that are the same for all events left out alike ("no coordinates").</returns>
    string? Write(ExportRow row);

    /// <summary>Hands on what is complete, so that a reader at the other end need not wait; nothing where the format has no parts.</summary>
    void Flush();

    /// <summary>Writes what ends the output; nothing may be written after it. Without it the output is not complete.</summary>
    void Finish();
}
