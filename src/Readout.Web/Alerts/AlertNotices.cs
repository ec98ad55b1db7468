using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Readout.Record.Alerting;
using Readout.Web.Api;
using Readout.Web.Api.Answers;

namespace Readout.Web.Alerts;

/// <summary>Makes notices of what was found, and signs them.</summary>
internal static class AlertNotices
{
    /// <summary>Headers of what is sent.</summary>
    public const string IdHeader = "Readout-Id", TimeHeader = "Readout-Timestamp", SignatureHeader = "Readout-Signature";

    /// <summary>The notice of a finding; due at once where it is sent.</summary>
    public static StoredNotice Of(StoredAlert alert, AlertFinding finding, DateTime now)
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{alert.Id}\n{finding.Subject}")))[..32];
        var title = $"{alert.Name}: {finding.Title}";
        var body = new NoticeBody(id, alert.Id, alert.Name, alert.Rule, alert.Question, finding.Subject, title, finding.Address, now, finding.Count, finding.Mean, finding.Deviation, [.. finding.Events.Select(BriefEvent.Of)]);
        return new StoredNotice { Id = id, Alert = alert.Id, Subject = finding.Subject, Title = title, Body = JsonSerializer.Serialize(body, ApiJson.Options), Added = now, Due = alert.Hook is null ? null : now };
    }

    /// <summary>"v1=" and the HMAC-SHA256 of the time, a dot and the body, in hexadecimal.</summary>
    public static string Sign(string secret, string time, string body) => $"v1={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{time}.{body}")))}";
}
