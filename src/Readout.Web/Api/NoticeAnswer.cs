using System.Text.Json.Nodes;
using Readout.Record.Alerting;
using Readout.Web.Api.Answers;

namespace Readout.Web.Api;

/// <summary>What was told of an alert.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Alert">The alert's id.</param>
/// <param name="Subject">What it is about: a week by its Monday, a category.</param>
/// <param name="Title">What it says.</param>
/// <param name="Noticed">When it was noticed (UTC).</param>
/// <param name="Delivered">When it was received (UTC); null until then.</param>
/// <param name="Attempts">How often it was sent in vain.</param>
/// <param name="Body">What is sent.</param>
public sealed record NoticeAnswer(string Id, string Alert, string Subject, string Title, DateTime Noticed, DateTime? Delivered, int Attempts, JsonNode? Body)
{
    internal static NoticeAnswer Of(StoredNotice notice) => new(notice.Id, notice.Alert, notice.Subject, notice.Title, notice.Added, notice.Delivered, notice.Attempts, JsonNode.Parse(notice.Body));
}
