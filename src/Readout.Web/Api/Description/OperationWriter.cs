using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.OpenApi;
using Readout.Web.Safety;

namespace Readout.Web.Api.Description;

/// <summary>Writes into the OpenAPI document what a route says of itself: parameters, forms of its answer, errors, who may.</summary>
internal static class OperationWriter
{
    /// <summary>Name of the security scheme.</summary>
    public const string Scheme = "token";

    private const string ProblemType = "application/problem+json";

    // Whatever is asked: who may, under which name, how often, and what may fail.
    private static readonly int[] s_always = [401, 403, 421, 429, 500, 503];

    // Said before a request is read, without a word more.
    private static readonly int[] s_bare = [414, 431];

    /// <summary>Completes an operation.</summary>
    public static Task Write(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<ApiOperation>().LastOrDefault() is not { } told) return Task.CompletedTask;
        foreach (var path in (operation.Parameters ?? []).OfType<OpenApiParameter>()) path.Description ??= path.Name == "key" ? "Key of the document." : "The id.";
        operation.Parameters = [.. operation.Parameters ?? [], .. told.Parameters.Select(Parameter)];
        operation.Responses ??= [];
        var isTagged = context.Description.HttpMethod == "GET" && metadata.Contains(EntityTags.Mark);
        foreach (var answer in operation.Responses.Values.OfType<OpenApiResponse>()) AddForms(answer, told, isTagged);
        foreach (var status in told.Errors.Concat(s_always)) Answer(operation, status, Error(ReasonPhrases.GetReasonPhrase(status), context.Document!));
        foreach (var status in s_bare) Answer(operation, status, new OpenApiResponse { Description = ReasonPhrases.GetReasonPhrase(status) });
        if (isTagged) Answer(operation, 304, new OpenApiResponse { Description = "Nothing changed since the answer with that ETag." });
        if (operation.RequestBody is not null) Answer(operation, 408, Error(ReasonPhrases.GetReasonPhrase(408), context.Document!));
        if (metadata.OfType<RouteDeed>().Any(route => route.Deed == Deed.Write))
            operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, context.Document)] = [] }];
        return Task.CompletedTask;
    }

    private static void Answer(OpenApiOperation operation, int status, OpenApiResponse answer) => operation.Responses![status.ToString(CultureInfo.InvariantCulture)] = answer;

    private static void AddForms(OpenApiResponse answer, ApiOperation told, bool isTagged)
    {
        answer.Description = "The answer.";
        if (isTagged) (answer.Headers ??= new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal))["ETag"] = new OpenApiHeader { Description = "The state of the record; send it as If-None-Match to be answered 304 while nothing changed.", Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
        if (told.Parameters.Contains(ApiParameters.After)) answer.Headers!["Link"] = new OpenApiHeader { Description = "rel=\"next\": the part behind.", Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
        foreach (var form in told.OtherForms)
            (answer.Content ??= new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal))[form] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = form == ApiFormats.Parquet ? "binary" : null } };
    }

    private static OpenApiResponse Error(string title, OpenApiDocument document) => new()
    {
        Description = title,
        Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { [ProblemType] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(EventSchemas.Problem, document) } },
    };

    private static OpenApiParameter Parameter(ApiParameter told)
    {
        var schema = Schema(told);
        return new OpenApiParameter
        {
            Name = told.Name, In = ParameterLocation.Query, Description = told.Description, Required = told.IsRequired, Explode = true,
            Schema = told.IsMany ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = schema, MaxItems = 50 } : schema,
        };
    }

    private static OpenApiSchema Schema(ApiParameter told) => told.Type switch
    {
        ApiType.Number => new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = Number(told.Least), Maximum = Number(told.Most), Default = told.Default is { } number ? JsonValue.Create(int.Parse(number, CultureInfo.InvariantCulture)) : null },
        ApiType.Share => new OpenApiSchema { Type = JsonSchemaType.Number, Minimum = "0", Maximum = "1" },
        ApiType.Day => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" },
        ApiType.Moment => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date-time" },
        ApiType.Switch => new OpenApiSchema { Type = JsonSchemaType.Boolean, Default = JsonValue.Create(false) },
        _ => new OpenApiSchema { Type = JsonSchemaType.String, Enum = told.Values.Count > 0 ? [.. told.Values.Select(value => (JsonNode)value)] : null, Default = told.Default, MaxLength = 200 },
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
