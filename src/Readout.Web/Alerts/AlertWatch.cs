using System.Globalization;
using System.Text;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Readout.Intake.Fetching;
using Readout.Record;
using Readout.Record.Alerting;
using Readout.Web.Questions;
using Readout.Web.Records;

namespace Readout.Web.Alerts;

/// <summary>Looks at all alerts whenever the record has changed, and sends what is due until it is received: at least once, after a restart too.</summary>
internal sealed partial class AlertWatch(LiveRecord live, SafePoster poster, TimeProvider clock, ILogger<AlertWatch> log) : BackgroundService
{
    private static readonly TimeSpan s_pace = TimeSpan.FromSeconds(5);

    private string? _seen;

    /// <summary>Looks once, and sends once what is due.</summary>
    public async Task Step(CancellationToken stop)
    {
        var alerts = live.Record.Alerts.All();
        if (alerts.Count == 0) return;
        var state = $"{live.Stamp}\n{string.Join(' ', alerts.Select(alert => alert.Id))}";
        if (state != _seen) Look(alerts);
        _seen = state;
        foreach (var notice in live.Record.Alerts.Due(clock.GetUtcNow().UtcDateTime)) await Send(notice, alerts.FirstOrDefault(alert => alert.Id == notice.Alert), stop).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_pace, clock);
        do
        {
            try
            {
                await Step(stoppingToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception problem) when (problem is RecordException or InvalidOperationException)
            {
                // The record is busy or away: what is due stays due.
                Failed(log, problem);
            }
        }
        while (await Wait(timer, stoppingToken).ConfigureAwait(false));
    }

    private static async Task<bool> Wait(PeriodicTimer timer, CancellationToken stop)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return false;
        }
    }

    private void Look(IReadOnlyList<StoredAlert> alerts)
    {
        var (finder, now) = (new AlertFinder(live), clock.GetUtcNow().UtcDateTime);
        foreach (var alert in alerts)
        {
            try
            {
                foreach (var finding in finder.Find(alert)) live.Record.Alerts.Tell(AlertNotices.Of(alert, finding, now));
            }
            catch (BadQuestionException bad)
            {
                NotUnderstood(log, alert.Id, bad.Message);
            }
        }
    }

    private async Task Send(StoredNotice notice, StoredAlert? alert, CancellationToken stop)
    {
        if (alert?.Hook is not { } hook || alert.Secret is not { } secret) return;
        var now = clock.GetUtcNow();
        var time = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var headers = new Dictionary<string, string>(StringComparer.Ordinal) { [AlertNotices.IdHeader] = notice.Id, [AlertNotices.TimeHeader] = time, [AlertNotices.SignatureHeader] = AlertNotices.Sign(secret, time, notice.Body) };
        var problem = Uri.TryCreate(hook, UriKind.Absolute, out var address) ? await poster.Post(address, Encoding.UTF8.GetBytes(notice.Body), headers, stop).ConfigureAwait(false) : "is no address";
        if (problem is null) live.Record.Alerts.Receive(notice.Id, clock.GetUtcNow().UtcDateTime);
        else live.Record.Alerts.PutOff(notice.Id, now.UtcDateTime + Pause(notice.Attempts), problem);
    }

    private static TimeSpan Pause(int attempts) => TimeSpan.FromSeconds(Math.Min(AlertSettings.LongestPause.TotalSeconds, AlertSettings.FirstPause.TotalSeconds * Math.Pow(2, Math.Min(attempts, 30))));

    [LoggerMessage(LogLevel.Warning, "Alerts could not be looked at; they will be again")]
    private static partial void Failed(ILogger log, Exception problem);

    [LoggerMessage(LogLevel.Warning, "The question of alert {Alert} cannot be understood: {Problem}")]
    private static partial void NotUnderstood(ILogger log, string alert, string problem);
}
