using System.Text.Json;
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

/// <summary>An event that was just coded, as 'readout code' writes it.</summary>
/// <param name="Line">Its PLOVER line.</param>
[JsonConverter(typeof(CodedLineWriter))]
public sealed record CodedLine(string Line);

/// <summary>Writes the line's own members as they stand, and the record's behind them.</summary>
internal sealed class ApiEventWriter : JsonConverter<ApiEvent>
{
    /// <inheritdoc/>
    public override ApiEvent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("events are written alone");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ApiEvent value, JsonSerializerOptions options)
    {
        using var line = JsonDocument.Parse(value.Corrected?.Line ?? value.Stored.Line);
        writer.WriteStartObject();
        foreach (var member in line.RootElement.EnumerateObject()) member.WriteTo(writer);
        writer.WriteString("document_key", value.Stored.DocumentKey);
        writer.WriteString("entry", value.Stored.Entry);
        writer.WriteString("added", value.Stored.Added);
        writer.WriteString("updated", value.Stored.Updated);
        writer.WriteBoolean("is_current", value.Stored.SupersededBy is null);
        writer.WriteBoolean("is_rejected", value.Corrected is { IsRejected: true });
        writer.WriteEndObject();
    }
}

/// <summary>Writes a line as it stands.</summary>
internal sealed class CodedLineWriter : JsonConverter<CodedLine>
{
    /// <inheritdoc/>
    public override CodedLine Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("events are written alone");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CodedLine value, JsonSerializerOptions options) => writer.WriteRawValue(value.Line);
}
