using System.Collections.Frozen;
using Readout.Lexicons;

namespace Readout.Intake.Languages;

/// <summary>What is known of languages by their ISO 639-1 codes: data/languages/names.tsv.</summary>
public static class LanguageCode
{
    private static readonly FrozenDictionary<string, (string Name, bool HasModel)> s_languages =
        Table.Embedded("data/languages/names.tsv").Rows.ToFrozenDictionary(row => row["id"].ToString(), row => (row["name"].ToString(), row["model"].Equals("yes", StringComparison.Ordinal)), StringComparer.Ordinal);

    /// <summary>Whether there is a model for a language, so that its texts can be coded; true where it cannot be told.</summary>
    /// <param name="code">Its code; null when unknown.</param>
    public static bool HasModel(string? code) => code is null || (s_languages.TryGetValue(code, out var language) && language.HasModel);

    /// <summary>"French (fr)"; the code alone where no name is known.</summary>
    /// <param name="code">Its code.</param>
    public static string Words(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return s_languages.TryGetValue(code, out var language) ? $"{language.Name} ({code})" : code;
    }
}
