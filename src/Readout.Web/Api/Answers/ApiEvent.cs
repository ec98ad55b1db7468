using System.Text.Json;
using System.Text.Json.Serialization;
using Readout.Record.Reading;

namespace Readout.Web.Api.Answers;

/// <summary>An event of the record: its PLOVER line, and what the record knows of it beside.</summary>
[JsonConverter(typeof(ApiEventWriter))]
public sealed class ApiEvent
{
    private ApiEvent(string line, StoredEvent? stored) => (Line, Stored) = (line, stored);

    internal string Line { get; }

    internal StoredEvent? Stored { get; }

    internal static ApiEvent Of(StoredEvent stored) => new(stored.Line, stored);
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
        using var line = JsonDocument.Parse(value.Line);
        writer.WriteStartObject();
        foreach (var member in line.RootElement.EnumerateObject()) member.WriteTo(writer);
        if (value.Stored is { } stored)
        {
            writer.WriteString("document_key", stored.DocumentKey);
            writer.WriteString("entry", stored.Entry);
            writer.WriteString("added", stored.Added);
            writer.WriteString("updated", stored.Updated);
            writer.WriteBoolean("is_current", stored.SupersededBy is null);
        }
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
