using System.CommandLine;
using Readout.Actors;
using Readout.Language;

namespace Readout.Cli;

/// <summary>readout uncoded: the names that no table explains, most frequent first, so that the tables can grow.</summary>
internal static class UncodedCommand
{
    public static Command Create(Terminal terminal)
    {
        var documents = new DocumentArguments();
        var most = new Option<int>("--most") { Description = "How many names to list.", DefaultValueFactory = _ => 200 };
        var lexicon = LexiconOption.Create();
        var command = new Command("uncoded", "Lists names in subject or object position that resolve to nobody's country, by frequency.") { most, lexicon };
        documents.AddTo(command);
        command.SetAction(parsed =>
        {
            var files = documents.FilesOf(parsed, terminal);
            if (files.Length == 0) return ExitCode.Usage;
            var (input, tables) = (new DocumentInput(terminal, documents.OptionsOf(parsed)), LexiconOption.Read(parsed.GetValue(lexicon)));
            var found = Count(OrderedCoder.Code(input.Read(files), () => new Coder(tables: tables), Environment.ProcessorCount));
            using var output = terminal.OpenText();
            output.Write("count\tname\tkind\tdocument\n");
            foreach (var (name, (count, kind, document)) in found.OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(parsed.GetValue(most)))
                output.Write($"{count}\t{name}\t{kind}\t{document}\n");
            return input.ExitCodeFor(found.Count > 0);
        });
        return command;
    }

    private static Dictionary<string, (int Count, string Kind, string Document)> Count(IEnumerable<CodedDocument> coded)
    {
        var names = new Dictionary<string, (int Count, string Kind, string Document)>(StringComparer.Ordinal);
        foreach (var document in coded)
            foreach (var mention in document.Mentions.All)
            {
                if (mention.Actors is not [{ Code: null, Name: { } name, Kind: var kind }] || !IsArgument(document.Sentences[mention.Sentence], mention)) continue;
                var known = names.GetValueOrDefault(name);
                names[name] = (known.Count + 1, known.Kind ?? kind.ToString().ToLowerInvariant(), known.Document ?? document.Document.Id);
            }
        return names;
    }

    private static bool IsArgument(ParsedSentence sentence, Mention mention) =>
        sentence.HasTree && char.IsUpper(sentence.Word(mention.First)[0]) && sentence.Relations[mention.Head] is Relation.Nsubj or Relation.Obj or Relation.Iobj;
}
