using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Readout.Record.Accounts;
using Readout.Web.Api.Answers;
using Readout.Web.Pages;

namespace Readout.Web.Api;

/// <summary>/api/v1/accounts: who says what of one meeting or incident.</summary>
internal static class AccountsResource
{
    private static readonly ApiParameter[] s_parameters =
    [
        new("document", "Key of a document: accounts of what it is about."),
        new("entry", "Id of an entry, or of any event in it: what is told of it."),
        new("actor", "Code of one party; with recipient and day: what passed between the two."), new("recipient", "Code of the other party."), new("day", "The day.", ApiType.Day),
    ];

    /// <summary>Maps its routes.</summary>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/accounts", Compare).Produces<Page<AccountAnswer>>().Tells("compareAccounts", "Accounts", "Accounts of one meeting or incident side by side: contradictions, agreements, silences. Asked by document, by entry, or by actor, recipient and day.",
            new ApiOperation(s_parameters) { Errors = [400, 404, 406] });

    private static IResult Compare(HttpContext http)
    {
        var ask = new ApiRequest(http).Plain();
        var (document, entry, actor, recipient, day) = (ask.Address.Get("document"), ask.Address.Get("entry"), ask.Address.Get("actor"), ask.Address.Get("recipient"), ask.Day("day"));
        var isPair = (actor ?? recipient) is not null || day is not null;
        if ((document is null ? 0 : 1) + (entry is null ? 0 : 1) + (isPair ? 1 : 0) != 1) ask.Refuse("ask by document, or by entry, or by actor, recipient and day");
        else if (isPair && (actor is null || recipient is null || day is null)) ask.Refuse("actor, recipient and day: all three must be given");
        ask.Check();
        IReadOnlyList<AccountComparison?> found = document is not null ? [ask.Record.Accounts(document)] : entry is not null ? [ask.Record.AccountsOfEntry(entry)] : [.. ask.Record.AccountsBetween(actor!, recipient!, day!.Value)];
        return found.Contains(null) ? new NotFoundResult() : Results.Json(new Page<AccountAnswer>([.. found.Select(comparison => AccountAnswer.Of(comparison!))], found.Count, null), ApiJson.Options);
    }
}
