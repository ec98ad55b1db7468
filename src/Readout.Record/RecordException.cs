namespace Readout.Record;

/// <summary>The record could not be opened, read or written. The message says what, where, and what to do; nothing was half written.</summary>
public sealed class RecordException : IOException
{
    /// <summary>Makes one without a message.</summary>
    public RecordException()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">What happened, where, and what to do.</param>
    public RecordException(string message) : base(message)
    {
    }

    /// <summary>Makes one of what the database said.</summary>
    /// <param name="message">What happened, where, and what to do.</param>
    /// <param name="innerException">What the database said.</param>
    public RecordException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
