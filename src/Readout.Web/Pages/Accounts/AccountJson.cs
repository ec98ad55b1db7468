using System.Text.Json.Nodes;
using Readout.Record.Accounts;
using Readout.Web.Parts;

namespace Readout.Web.Pages.Accounts;

/// <summary>A comparison of accounts as JSON: each row with every voice that is silent on it.</summary>
internal static class AccountJson
{
    /// <summary>The comparison.</summary>
    public static JsonObject Of(AccountComparison comparison) => new()
    {
        ["documents"] = new JsonArray([.. comparison.Documents.Select(each => new JsonObject
        {
            ["key"] = each.Key, ["id"] = each.Document.Id, ["title"] = each.Document.Title, ["publisher"] = each.Document.Publisher, ["published"] = ViewJson.Day(each.Document.Published), ["voice"] = comparison.Voices[each.Voice].Name,
        })]),
        ["voices"] = new JsonArray([.. comparison.Voices.Select(voice => new JsonObject { ["name"] = voice.Name, ["code"] = voice.Code, ["party"] = voice.IsParty })]),
        ["rows"] = new JsonArray([.. comparison.Rows.Select(row => Row(comparison, row))]),
    };

    private static JsonObject Row(AccountComparison comparison, AccountRow row) => new()
    {
        ["kind"] = AccountWords.Kind(row.Kind), ["about"] = new JsonArray([.. row.About.Select(about => (JsonNode)about)]),
        ["versions"] = new JsonArray([.. row.Versions.Select(version => new JsonObject
        {
            ["voice"] = comparison.Voices[version.Voice].Name, ["code"] = comparison.Voices[version.Voice].Code, ["role"] = AccountWords.Role(version.Role), ["document"] = comparison.Documents[version.Document].Document.Id,
            ["event"] = version.Event.Id, ["what"] = Words.What(version.Event), ["status"] = version.Event.Status, ["text"] = version.Event.Text,
        })]),
        ["silent"] = new JsonArray([.. comparison.Voices.Index().Where(voice => row.Versions.All(version => version.Voice != voice.Index)).Select(voice => (JsonNode)voice.Item.Name)]),
    };
}
