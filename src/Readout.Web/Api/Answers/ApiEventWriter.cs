using System.Text.Json;
using System.Text.Json.Serialization;

namespace Readout.Web.Api.Answers;

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
