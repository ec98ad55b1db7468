namespace Readout.Intake;

/// <summary>What a file holds.</summary>
internal enum ContentKind
{
    /// <summary>One plain text; what nothing else is.</summary>
    Text,

    /// <summary>One HTML page.</summary>
    Page,

    /// <summary>JSON objects, one a line.</summary>
    JsonLines,

    /// <summary>Comma-, semicolon- or tab-separated values.</summary>
    Table,

    /// <summary>WARC.</summary>
    WebArchive,

    /// <summary>A .zip of files.</summary>
    Zip,
}
