using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Readout.Web.Api.Answers;
using Readout.Web.Parts;

namespace Readout.Web.Api.Description;

/// <summary>The OpenAPI document of the API, made of what its routes say of themselves, and the page that shows it.</summary>
internal static class ApiDescription
{
    private const string About = """
        Events that news reports tell of: who did what to whom (PLOVER 2.0), when, where, whether it happened, on whose word. The API asks the same questions as the pages, under the same names.
        Lists are parts: follow `next` (or the Link header) by `after`. Every answer bears an ETag and changes only when the record does. Errors are RFC 9457 problems; `errors` lists every parameter that cannot be understood.
        All times are UTC. Numbers of a period of which the record has no document are null, and not 0.
        """;

    /// <summary>Adds the document.</summary>
    public static void AddOpenApiDocument(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.ShouldInclude = description => description.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
        options.CreateSchemaReferenceId = type => type.Type == typeof(ApiEvent) ? EventSchemas.Event : type.Type == typeof(CodedLine) ? EventSchemas.Coded : OpenApiOptions.CreateDefaultSchemaReferenceId(type);
        options.AddOperationTransformer((operation, context, _) => OperationWriter.Write(operation, context));
        options.AddDocumentTransformer((document, context, _) =>
        {
            document.Info = new OpenApiInfo { Title = "Readout", Version = CoderName.Version, Description = About };
            // Whoever asks knows where.
            document.Servers = [];
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal) { [OperationWriter.Scheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "A token of the server's file of tokens: needed to write, and to read where reading is not open to all." } };
            EventSchemas.Add(document);
            return Task.CompletedTask;
        });
    });

    /// <summary>Maps both.</summary>
    public static void MapDescription(this IEndpointRouteBuilder app)
    {
        app.MapOpenApi("/openapi/{documentName}.json");
        ScalarPage.Map(app);
    }
}
