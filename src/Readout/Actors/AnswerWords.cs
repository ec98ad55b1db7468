using Readout.Lexicons;

namespace Readout.Actors;

/// <summary>What one party says that another answers ("request", "offer"), and the verbs of answering ("reject").</summary>
internal sealed class AnswerWords
{
    private AnswerWords(Table table)
    {
        Nouns = Of("noun");
        Verbs = Of("verb");

        IReadOnlySet<string> Of(string kind) => table.Rows.Where(row => row["kind"] == kind).Select(row => row["word"]).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The English table; read on first use.</summary>
    public static AnswerWords English { get; } = new(Table.Embedded("data/lexicons/en/answer-words.tsv"));

    /// <summary>Lemmas of what is answered.</summary>
    public IReadOnlySet<string> Nouns { get; }

    /// <summary>Lemmas of verbs that answer it.</summary>
    public IReadOnlySet<string> Verbs { get; }
}
