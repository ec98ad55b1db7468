namespace Readout.Record;

/// <summary>What a record is opened for.</summary>
public enum RecordAccess
{
    /// <summary>Reading and writing; a record that does not exist is made, an older one is brought up to date.</summary>
    Write,

    /// <summary>Reading an existing record; nothing is changed.</summary>
    Read,
}
