using System.Text.Json;
using System.Text.Json.Serialization;

namespace Readout.Web.Api.Answers;

/// <summary>Writes a line as it stands.</summary>
internal sealed class CodedLineWriter : JsonConverter<CodedLine>
{
    /// <inheritdoc/>
    public override CodedLine Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("events are written alone");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CodedLine value, JsonSerializerOptions options) => writer.WriteRawValue(value.Line);
}
