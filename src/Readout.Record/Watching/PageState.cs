namespace Readout.Record.Watching;

/// <summary>How far a page that a feed announced has come.</summary>
public enum PageState
{
    /// <summary>It is still to be fetched.</summary>
    Waiting,

    /// <summary>It was read; its document is in the record, or was there already.</summary>
    Taken,

    /// <summary>It will not be had; the reason is with what was set aside.</summary>
    GivenUp,
}
