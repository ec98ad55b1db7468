namespace Readout.Tests.Codebook;

/// <summary>A row of a chapter's tables: a sentence, all events that the codebook wants from it, and why the coder misses it, if it does.</summary>
/// <param name="Place">Its file and line.</param>
/// <param name="Id">Its id, unique over all chapters.</param>
/// <param name="Sentence">One or two sentences of an article of 15 May 2024.</param>
/// <param name="Events">Its events, a line each; none where no event is wanted.</param>
/// <param name="Known">Why it is missed; empty for what must pass.</param>
internal sealed record CodebookExample(string Place, string Id, string Sentence, IReadOnlyList<string> Events, string Known)
{
    /// <summary>The rows of every chapter under docs/codebook, in order.</summary>
    public static IReadOnlyList<CodebookExample> ReadAll() => [.. Directory.GetFiles(RepositoryFile.Path("docs/codebook"), "*.md").Order(StringComparer.Ordinal).SelectMany(Read)];

    private static IEnumerable<CodebookExample> Read(string file)
    {
        var name = System.IO.Path.GetFileName(file);
        var chapter = System.IO.Path.GetFileNameWithoutExtension(file);
        foreach (var (line, i) in File.ReadLines(file).Select((line, i) => (line, i)))
        {
            if (!line.StartsWith($"| {chapter}-", StringComparison.Ordinal)) continue;
            string[] cells = [.. line.Split('|')[1..^1].Select(cell => cell.Trim())];
            if (cells.Length != 4) throw new InvalidDataException($"{name}:{i + 1}: {cells.Length} cells, expected id, sentence, events, known");
            yield return new CodebookExample($"{name}:{i + 1}", cells[0], cells[1],
                cells[2] == "none" ? [] : cells[2].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), cells[3]);
        }
    }
}
