using System.Text.Json.Nodes;
using Readout.Record.Alerting;
using Readout.Web.Alerts;
using Readout.Web.Parts;
using Readout.Web.Questions;

namespace Readout.Web.Pages.Alerts;

/// <summary>Questions that are watched, and what was told of them.</summary>
public sealed class AlertsView : PageView
{
    private const int Shown = 50;

    private static readonly string[] s_columns = ["id", "alert", "name", "subject", "title", "noticed", "delivered", "attempts", "problem"];

    /// <summary>The alerts, the oldest first.</summary>
    public required IReadOnlyList<StoredAlert> All { get; init; }

    /// <summary>What was told, the newest first.</summary>
    public required IReadOnlyList<StoredNotice> Notices { get; init; }

    /// <summary>What somebody wanted, where it could not be made; null otherwise.</summary>
    public AlertRequest? Wanted { get; init; }

    /// <summary>Why it could not be made.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>The alert that was just made, whose secret is shown this once; null otherwise.</summary>
    public StoredAlert? Made { get; init; }

    /// <inheritdoc/>
    public override string Title => "Alerts";

    /// <inheritdoc/>
    public override string Summary => $"{Words.Count(All.Count, "question")} watched, {Words.Count(Notices.Count, "notice")}. Whenever the record changes all are asked anew.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => s_columns;

    /// <summary>Asks the record.</summary>
    internal static AlertsView Load(PageContext context, AlertRequest? wanted = null, IReadOnlyList<string>? problems = null, StoredAlert? made = null)
    {
        context.TakesOnly("question", "name");
        var book = context.Record.Alerts;
        return new AlertsView { Context = context, All = book.All(), Notices = book.Notices(limit: Shown), Wanted = wanted ?? new AlertRequest(context.Address.Get("name") ?? "", AlertRule.UnusualConflict, context.Address.Get("question") ?? ""), Problems = problems ?? [], Made = made };
    }

    /// <summary>What an alert is called; its id where it is gone.</summary>
    public string NameOf(string id) => All.FirstOrDefault(alert => alert.Id == id)?.Name ?? id;

    /// <inheritdoc/>
    public override JsonNode ToJson() => new JsonObject
    {
        ["alerts"] = new JsonArray([.. All.Select(alert => new JsonObject { ["id"] = alert.Id, ["name"] = alert.Name, ["rule"] = alert.Rule, ["question"] = alert.Question, ["sends"] = alert.Hook is not null, ["who"] = alert.Who, ["added"] = alert.Added })]),
        ["notices"] = new JsonArray([.. Notices.Select(notice => new JsonObject { ["id"] = notice.Id, ["alert"] = notice.Alert, ["subject"] = notice.Subject, ["title"] = notice.Title, ["noticed"] = notice.Added, ["delivered"] = notice.Delivered, ["attempts"] = notice.Attempts })]),
    };

    /// <inheritdoc/>
    public override IEnumerable<IReadOnlyList<object?>> Rows() => Notices.Select(notice => (IReadOnlyList<object?>)[notice.Id, notice.Alert, NameOf(notice.Alert), notice.Subject, notice.Title, notice.Added, notice.Delivered, notice.Attempts, notice.Problem]);
}
