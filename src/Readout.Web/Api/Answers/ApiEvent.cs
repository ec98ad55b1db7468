using System.Text.Json.Serialization;
using Readout.Record.Reading;

namespace Readout.Web.Api.Answers;

/// <summary>An event of the record: its PLOVER line, and what the record knows of it beside.</summary>
[JsonConverter(typeof(ApiEventWriter))]
public sealed class ApiEvent
{
    private ApiEvent(StoredEvent stored, CorrectedEvent? corrected) => (Stored, Corrected) = (stored, corrected);

    internal StoredEvent Stored { get; }

    internal CorrectedEvent? Corrected { get; }

    /// <summary>An event of a list, as people corrected it.</summary>
    internal static ApiEvent Of(StoredEvent stored) => new(stored, stored.Corrected);

    /// <summary>An event as people corrected it.</summary>
    internal static ApiEvent Of(CorrectedEvent corrected) => new(corrected.Stored, corrected);
}
