using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Readout.Web.Api;

/// <summary>How the API writes JSON: names in small_letters, null where nothing is known, text to the letter.</summary>
internal static class ApiJson
{
    /// <summary>How it writes.</summary>
    public static JsonSerializerOptions Options { get; } = Of(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    /// <summary>Sets options to write so.</summary>
    public static JsonSerializerOptions Of(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.TypeInfoResolver ??= new DefaultJsonTypeInfoResolver();
        return options;
    }
}
