namespace Readout.Attribution;

/// <summary>How a source stands to what it vouches for.</summary>
internal enum SourceCueKind : byte
{
    /// <summary>Above it: "Kyiv said that …", "Kyiv's claim that …".</summary>
    Governing,
    /// <summary>Beside it: "…, Kyiv said", "according to Kyiv", "through a spokesman".</summary>
    Beside,
    /// <summary>Around it: its own words within quotation marks, or a report that goes on.</summary>
    Around,
}
