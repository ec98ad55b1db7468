using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Readout.Web.Api.Answers;

namespace Readout.Web.Api;

/// <summary>/api/v1/quotations: what somebody said.</summary>
internal static class QuotationsResource
{
    /// <summary>Maps its routes.</summary>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/quotations", List).Produces<Page<QuotationAnswer>>().Tells("listQuotations", "Documents", "What somebody said, the newest first.",
            ApiOperation.Rows(new ApiParameter("speaker", "Code or name of who speaks.") { IsRequired = true }, ApiParameters.Limit));

    private static IResult List(HttpContext http)
    {
        var ask = new ApiRequest(http).Plain();
        var limit = ask.Limit();
        ask.Check();
        return new ApiList<QuotationAnswer>(ask, ask.Record.Quotations(ask.Address.Get("speaker")!, limit ?? int.MaxValue).Select(stored => (QuotationAnswer.Of(stored), (string?)null)), null);
    }
}
