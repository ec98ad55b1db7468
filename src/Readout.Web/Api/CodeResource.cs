using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Readout.Documents;
using Readout.Exchange;
using Readout.Web.Api.Answers;
using Readout.Web.Questions;
using Readout.Web.Records;

namespace Readout.Web.Api;

/// <summary>/api/v1/code: a text in, its events out. Nothing of it is kept.</summary>
internal static class CodeResource
{
    private static readonly ApiParameter[] s_parameters =
    [
        new("id", "For text/plain: what the report is called."), new("title", "For text/plain: its headline."), new("publisher", "For text/plain: who published it."),
        new("published", "For text/plain: day of publication, from which \"yesterday\" is reckoned.", ApiType.Day), new("url", "For text/plain: its address."), ApiParameters.FormatOf("json", "ndjson"),
    ];

    /// <summary>Maps its routes.</summary>
    public static void Map(RouteGroupBuilder api) =>
        api.MapPost("/code", (Delegate)Code).Accepts<CodeRequest>(ApiFormats.Json, "text/plain").Produces<CodeAnswer>().Coding()
            .Tells("codeText", "Code", "The events of a report that is sent, as text or as JSON; nothing of it is kept.", new ApiOperation(s_parameters) { Errors = [400, 406, 413, 415, 422], OtherForms = [ApiFormats.NdJson] });

    private static async Task<IResult> Code(HttpContext http)
    {
        var ask = new ApiRequest(http).Plain();
        var published = ask.Day("published");
        ask.Check();
        var (type, text) = await BodyReader.Read(http.Request, ApiFormats.Json, "text/plain").ConfigureAwait(false);
        var sent = type == ApiFormats.Json ? BodyReader.Parse<CodeRequest>(text) : new CodeRequest(text, ask.Address.Get("id"), ask.Address.Get("title"), ask.Address.Get("publisher"), published, ask.Address.Get("url"));
        if (string.IsNullOrWhiteSpace(sent.Text)) throw new BadQuestionException(["text: is empty"], StatusCodes.Status422UnprocessableEntity);
        var document = new Document { Id = sent.Id ?? "posted", Text = sent.Text, Title = sent.Title, Publisher = sent.Publisher, Published = sent.Published, Url = sent.Url };
        var coded = await http.RequestServices.GetRequiredService<CoderPool>().Code(document, http.RequestAborted).ConfigureAwait(false);
        var lines = coded.Events.Select(PloverWriter.ToJson);
        return ask.Format == "ndjson" ? Results.Text(string.Concat(lines.Select(line => string.Create(CultureInfo.InvariantCulture, $"{line}\n"))), ApiFormats.NdJson)
            : Results.Json(new CodeAnswer(document.Id, [.. lines.Select(line => new CodedLine(line))]), ApiJson.Options);
    }
}
