using System.Globalization;
using System.Text;
using Readout.Actors;
using Readout.Documents;
using Readout.Language;
using Readout.Text;

namespace Readout.Tests.Actors;

/// <summary>Hand-made parses: a sentence is a string of "form|lemma|TAG|PENN|head|relation" cells divided by blanks; heads count from 1, 0 is the root.</summary>
internal static class Tree
{
    public static ParsedSentence[] Of(params string[] sentences)
    {
        var text = new StringBuilder();
        var rows = sentences.Select(sentence => sentence.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(cell => cell.Split('|')).ToArray()).ToArray();
        var spans = rows.Select(row => row.Select(cell => Append(text, cell[0])).ToArray()).ToArray();
        return [.. rows.Select((row, i) => Parse(text.ToString(), row, spans[i], i))];
    }

    public static DocumentMentions Resolve(string? day, params string[] sentences)
    {
        var parsed = Of(sentences);
        var document = new Document { Id = "d", Text = parsed[0].Sentence.Text, Published = day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture) };
        return ActorResolver.Resolve(document, parsed);
    }

    /// <summary>"CODE SECTOR Name", with "-" for what is unknown.</summary>
    public static string Of(Mention? mention) => mention is null ? "none" : string.Join(" & ", mention.Actors.Select(actor => $"{actor.Code ?? "-"} {actor.Sector ?? "-"} {actor.Name ?? "-"}"));

    private static TextSpan Append(StringBuilder text, string word)
    {
        if (text.Length > 0) text.Append(' ');
        text.Append(word);
        return new TextSpan(text.Length - word.Length, text.Length);
    }

    private static ParsedSentence Parse(string text, string[][] row, TextSpan[] spans, int index)
    {
        var (tags, relations) = (new UniversalTag[row.Length], new Relation[row.Length]);
        for (var i = 0; i < row.Length; i++)
        {
            if (!UniversalNames.TryReadTag(row[i][2], out tags[i]) || !UniversalNames.TryReadRelation(row[i][5], out relations[i])) throw new ArgumentException(string.Join('|', row[i]));
        }
        return new ParsedSentence(new Sentence(text, new TextSpan(spans[0].Start, spans[^1].End), spans, index), tags, [.. row.Select(cell => cell[3])],
            [.. row.Select(cell => cell[1])], [.. row.Select(cell => int.Parse(cell[4], CultureInfo.InvariantCulture) - 1)], relations);
    }
}
