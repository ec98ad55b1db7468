using Readout.Documents;

namespace Readout.Record.NearDuplicates;

/// <summary>A report as it is compared with others; lists are in order, each value once.</summary>
internal sealed record ComparedReport
{
    /// <summary>How many words its text has.</summary>
    public required int Words { get; init; }

    /// <summary>The triples of its text.</summary>
    public required uint[] Shingles { get; init; }

    /// <summary>The triples of its opening.</summary>
    public required uint[] Lead { get; init; }

    /// <summary>The numbers in its text.</summary>
    public required uint[] Numbers { get; init; }

    /// <summary>The words of its headline, without what sites and desks add to it.</summary>
    public required uint[] Title { get; init; }

    /// <summary>Its day; null when unknown.</summary>
    public required DateOnly? Published { get; init; }

    /// <summary>Its address; null for none.</summary>
    public required ulong? Address { get; init; }

    /// <summary>Reads a document.</summary>
    public static ComparedReport Of(Document document, NearDuplicateThresholds thresholds)
    {
        var (words, values) = (new WordBuffer(), new List<uint>());
        ReportBody.Read(document, words);
        NearDuplicates.Shingles.Of(words.Words, values);
        var shingles = NearDuplicates.Shingles.Distinct(values);
        NearDuplicates.Shingles.Of(words.Words[..Math.Min(words.Count, thresholds.LeadWords)], values);
        var (lead, count, numbers) = (NearDuplicates.Shingles.Distinct(values), words.Count, NearDuplicates.Shingles.Distinct(words.Numbers));
        words.Clear();
        words.Read(Headline.Core(document.Title));
        return new ComparedReport
        {
            Words = count, Shingles = shingles, Lead = lead, Numbers = numbers, Title = NearDuplicates.Shingles.Distinct([.. words.Words]), Published = document.Published, Address = AddressKey.Of(document.Url),
        };
    }
}
