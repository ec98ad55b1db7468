using Readout.Exchange.Rows;

namespace Readout.Exchange.Classic;

/// <summary>Turns events into the dyads that rows are made of, or says why not; numbers the rows.</summary>
/// <remarks>Readers keep ids in 32 bits: an event's rows take the 256 numbers from 256 times its own, which leaves room for 8.3 million events. Beyond
/// them ids are as unique, and larger. Events that no record has numbered are numbered as they come.</remarks>
internal sealed class DyadRows
{
    private const int Slots = 256;
    private long _events, _documents;
    private string? _document;

    /// <summary>The dyads of an event.</summary>
    /// <param name="row">The event.</param>
    /// <param name="rows">Its dyads, day and numbers.</param>
    /// <returns>Null, or why it is left out.</returns>
    public string? List(ExportRow row, out DyadGroup rows)
    {
        rows = default;
        var found = row.Event;
        if ((found.Date ?? found.Published) is not { } day) return "no day";
        if (CameoCoder.Code(found) is not { } code) return "no CAMEO code";
        var dyads = Dyad.Of(found, code);
        if (dyads.Count == 0) return "no party";
        if (dyads.Count > Slots) return $"more than {Slots} pairs of parties";
        rows = new DyadGroup(dyads, day, (row.Number ?? ++_events) * Slots, Story(row));
        return null;
    }

    // Without a record, documents are numbered as they come, one after another.
    private long Story(ExportRow row)
    {
        if (row.DocumentNumber is { } number) return number;
        if (_document != row.Event.Document) (_document, _documents) = (row.Event.Document, _documents + 1);
        return _documents;
    }
}
