using System.Text;
using System.Xml;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Readout.Record.Alerting;
using Readout.Web.Pages;
using Readout.Web.Questions;
using Readout.Web.Records;

namespace Readout.Web.Alerts;

/// <summary>What was told of alerts, as an Atom feed (RFC 4287): of all of them, or of one.</summary>
internal static class AlertFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const int Entries = 100;

    /// <summary>Answers with the feed.</summary>
    /// <param name="http">The request.</param>
    /// <param name="id">The alert's id; null for all.</param>
    public static IResult Answer(HttpContext http, string? id = null)
    {
        if (http.Request.Query.Count > 0) throw new BadQuestionException([$"'{http.Request.Query.Keys.First()}' is nothing that can be asked here; nothing can"]);
        var book = http.RequestServices.GetRequiredService<LiveRecord>().Record.Alerts;
        var alert = id is null ? null : book.All().FirstOrDefault(known => known.Id == id);
        if (id is not null && alert is null) return new NotFoundResult();
        var origin = $"{http.Request.Scheme}://{http.Request.Host}";
        return Results.Bytes(Write(book.Notices(id, Entries), alert is null ? "Alerts" : $"Alert: {alert.Name}", origin, $"{origin}{http.Request.Path}", alert?.Added), "application/atom+xml; charset=utf-8");
    }

    private static byte[] Write(IReadOnlyList<StoredNotice> notices, string title, string origin, string self, DateTime? made)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, CheckCharacters = false }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteElementString("id", Atom, self);
            xml.WriteElementString("title", Atom, Clean(title));
            xml.WriteElementString("updated", Atom, Moment(notices.Count > 0 ? notices[0].Added : made ?? DateTime.UnixEpoch));
            WriteLink(xml, self, "self");
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, "Readout");
            xml.WriteEndElement();
            foreach (var notice in notices) WriteEntry(xml, notice, origin);
            xml.WriteEndElement();
        }
        return bytes.ToArray();
    }

    private static void WriteEntry(XmlWriter xml, StoredNotice notice, string origin)
    {
        using var body = System.Text.Json.JsonDocument.Parse(notice.Body);
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, $"urn:readout:notice:{notice.Id}");
        xml.WriteElementString("title", Atom, Clean(notice.Title));
        xml.WriteElementString("updated", Atom, Moment(notice.Added));
        WriteLink(xml, origin + (body.RootElement.TryGetProperty("path", out var path) ? path.GetString() : "/alerts"), "alternate");
        xml.WriteElementString("summary", Atom, Clean(notice.Title));
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string address, string relation)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    // XML knows no control characters.
    private static string Clean(string text) => string.Concat(text.Select(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : ' '));

    private static string Moment(DateTime moment) => XmlConvert.ToString(DateTime.SpecifyKind(moment, DateTimeKind.Utc), XmlDateTimeSerializationMode.Utc);
}
