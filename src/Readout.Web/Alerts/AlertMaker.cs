using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Readout.Intake.Fetching;
using Readout.Record;
using Readout.Record.Alerting;
using Readout.Web.Questions;
using Readout.Web.Records;

namespace Readout.Web.Alerts;

/// <summary>Makes alerts: the same for the page and the API.</summary>
internal sealed class AlertMaker(LiveRecord live, SafePoster poster, TimeProvider clock)
{
    private const int LongestName = 100, LongestQuestion = 2000, LongestHook = 1000, MostAlerts = 500;

    /// <summary>Makes an alert and keeps it. What the question finds now is nothing new.</summary>
    /// <exception cref="BadQuestionException">422: something in it cannot be understood; each such thing is told.</exception>
    public StoredAlert Make(AlertRequest wanted, string who)
    {
        var problems = new List<string>();
        if (string.IsNullOrWhiteSpace(wanted.Name) || wanted.Name.Length > LongestName || wanted.Name.Any(char.IsControl)) problems.Add($"name: must be given, in one line of at most {LongestName} characters");
        if (AlertRule.All.All(rule => rule.Name != wanted.Rule)) problems.Add($"rule: '{wanted.Rule}' is none of {string.Join(", ", AlertRule.All.Select(rule => rule.Name))}");
        var query = Question(wanted.Question, problems);
        CheckHook(wanted.Hook, problems);
        if (problems.Count == 0 && live.Record.Alerts.All().Count >= MostAlerts) problems.Add($"there are {MostAlerts} alerts, which is as many as there may be");
        if (problems.Count > 0) throw new BadQuestionException(problems, StatusCodes.Status422UnprocessableEntity);
        var alert = new StoredAlert
        {
            Id = Guid.NewGuid().ToString("N")[..12], Name = wanted.Name.Trim(), Question = wanted.Question.TrimStart('?'), Rule = wanted.Rule, Hook = wanted.Hook, Who = who, Added = clock.GetUtcNow().UtcDateTime,
            Secret = wanted.Hook is null ? null : WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32)), Known = wanted.Rule == AlertRule.NewCategory ? new AlertFinder(live).Categories(query!) : [],
        };
        live.Record.Alerts.Add(alert);
        return alert;
    }

    private static EventQuery? Question(string question, List<string> problems)
    {
        if (question.Length > LongestQuestion)
        {
            problems.Add($"question: longer than {LongestQuestion} characters");
            return null;
        }
        try
        {
            return AlertQuestion.Read(question);
        }
        catch (BadQuestionException bad)
        {
            problems.AddRange(bad.Problems);
            return null;
        }
    }

    private void CheckHook(string? hook, List<string> problems)
    {
        if (hook is null) return;
        var reason = hook.Length > LongestHook || !Uri.TryCreate(hook, UriKind.Absolute, out var address) ? "is no address over http or https" : poster.Refuse(address);
        if (reason is not null) problems.Add($"hook: {reason}");
    }
}
