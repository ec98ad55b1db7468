using Readout.Record.Alerting;
using Readout.Web.Api.Answers;

namespace Readout.Web.Api;

/// <summary>A question that is watched.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Rule">What it tells of.</param>
/// <param name="Question">The question as an address writes it.</param>
/// <param name="Hook">Where notices are sent to, by its host alone; null for nowhere.</param>
/// <param name="Who">Who made it.</param>
/// <param name="Added">When (UTC).</param>
/// <param name="Secret">What notices are signed with: told once, when it is made; null otherwise.</param>
public sealed record AlertAnswer(string Id, string Name, string Rule, string Question, string? Hook, string Who, DateTime Added, string? Secret)
{
    internal static AlertAnswer Of(StoredAlert alert, bool isNew = false) =>
        new(alert.Id, alert.Name, alert.Rule, alert.Question, alert.Hook is { } hook && Uri.TryCreate(hook, UriKind.Absolute, out var address) ? address.Host : null, alert.Who, alert.Added, isNew ? alert.Secret : null);
}
