using Readout.Record;
using Readout.Record.Accounts;
using Readout.Record.Writing;
using Xunit;

namespace Readout.Tests.Record.Accounts;

/// <summary>Accounts in the record, on both databases.</summary>
public class AccountContractTests
{
    private const string Call = "CONSULT phone FRA/GOV/Anna_Roux,DEU/GOV/Karl_Vogt> 2024-03-07 actual";

    public static TheoryData<string> Databases => RecordPlace.Databases;

    private static readonly Report s_french = Of("fr", "Ministry of Foreign Affairs of France", Call, "REQUEST change FRA>DEU 2024-03-07 actual"),
        s_german = Of("de", "Ministry of Foreign Affairs of Germany", Call, "ACCUSE disapprove DEU>FRA 2024-03-07 actual"),
        s_other = Of("it", "Ministry of Foreign Affairs of Italy", "CONSULT phone ITA/GOV/Pia_Conti,DEU/GOV/Karl_Vogt> 2024-03-07 actual");

    [Theory, MemberData(nameof(Databases))]
    public void Both_sides_of_a_call_are_found_from_either(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        RecordContractTests.Add(record, s_french, s_german, s_other);
        foreach (var report in (Report[])[s_french, s_german])
        {
            var comparison = record.Accounts(DocumentKey.Of(report.Document))!;
            Assert.Equal(["de", "fr"], comparison.Documents.Select(document => document.Document.Id).Order(StringComparer.Ordinal));
            Assert.Equal(["DEU", "FRA"], comparison.Voices.Select(voice => voice.Code).Order(StringComparer.Ordinal));
            Assert.Single(comparison.Rows, row => row.Kind == AccountRowKind.Agreement && row.Versions.Count == 2);
            Assert.Equal(AccountRole.Demanded, Assert.Single(comparison.Rows, row => row.Versions is [{ Role: AccountRole.Demanded }]).Versions[0].Role);
        }
        Assert.Single(record.Accounts(DocumentKey.Of(s_other.Document))!.Documents);
        Assert.Null(record.Accounts("no key"));
    }

    [Theory, MemberData(nameof(Databases))]
    public void A_pair_of_parties_and_an_entry_lead_to_them(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        RecordContractTests.Add(record, s_french, s_german, s_other);
        var comparison = Assert.Single(record.AccountsBetween("DEU", "FRA", new DateOnly(2024, 3, 7)));
        Assert.Equal(2, comparison.Documents.Count);
        Assert.Empty(record.AccountsBetween("DEU", "FRA", new DateOnly(2024, 3, 6)));
        var entry = record.Event("fr-0")!.Entry!;
        var told = record.AccountsOfEntry(entry)!;
        Assert.Equal(["de-0", "fr-0"], Assert.Single(told.Rows).Versions.Select(version => version.Event.Id).Order(StringComparer.Ordinal));
        Assert.Null(record.AccountsOfEntry("no entry"));
    }

    [Theory, MemberData(nameof(Databases))]
    public void A_reprint_is_no_second_account(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        var copy = Of("rp", "Courier", Call);
        var reprint = copy with { Document = copy.Document with { Text = s_french.Document.Text, Title = s_french.Document.Title } };
        RecordContractTests.Add(record, s_french, reprint);
        Assert.Equal(2, record.Reprints(DocumentKey.Of(s_french.Document)).Count);
        Assert.Single(record.Accounts(DocumentKey.Of(s_french.Document))!.Documents);
        Assert.Single(Assert.Single(record.AccountsBetween("FRA", "DEU", new DateOnly(2024, 3, 7))).Documents);
    }

    [Theory, MemberData(nameof(Databases))]
    public void Accounts_are_told_as_people_corrected_them(string database)
    {
        using var place = RecordPlace.New(database);
        var record = place.Open();
        RecordContractTests.Add(record, s_french, s_german, s_other);
        using var writer = record.Write(WrittenReport.Run);
        writer.Correct(new Correction("de-1", "rejected", "", null, null, "ana", null));
        writer.Correct(new Correction("it-0", "corrected", "actor", null, WrittenReport.Line(s_german.Document, Call, 0)[(WrittenReport.Line(s_german.Document, Call, 0).IndexOf("\"actor\":", StringComparison.Ordinal) + 8)..WrittenReport.Line(s_german.Document, Call, 0).IndexOf(",\"recipient\"", StringComparison.Ordinal)], "ben", null));
        var comparison = Assert.Single(record.AccountsBetween("DEU", "FRA", new DateOnly(2024, 3, 7)));
        Assert.Equal(["de", "fr", "it"], comparison.Documents.Select(document => document.Document.Id).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(comparison.Rows.SelectMany(row => row.Versions), version => version.Event.Category == "ACCUSE");
        Assert.Equal(3, record.Accounts(DocumentKey.Of(s_other.Document))!.Documents.Count);
        Assert.Equal(["DEU", "FRA"], record.Event("it-0")!.Told.Actors.Select(actor => actor.Code!).Order(StringComparer.Ordinal));
        Assert.Equal([false, true], record.Document(DocumentKey.Of(s_german.Document))!.Events.Select(found => found.Corrected is { IsRejected: true }));
        Assert.True(record.Event("de-1")!.Corrected!.IsRejected);
    }

    private static Report Of(string id, string publisher, params string[] events) => WrittenReport.Of(id, "2024-03-08", publisher, $"A text of {id} about a call.", events);
}
