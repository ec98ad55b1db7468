using Readout.Language.Segmentation;
using Readout.Language.Tagging;
using Readout.Lexicons;

namespace Readout.Language.Parsing;

/// <summary>Puts lists of names together that the parser takes apart: "France and West | Germany", "Peru, the World Bank and the Fund", "On May 2, Chad, Mali and
/// Niger agreed", "Secretary of State | Jane Roe".</summary>
internal static class NameLists
{
    private const string Countries = "data/lexicons/en/countries.tsv";
    private static readonly HashSet<string> s_double = [.. Table.Embedded(Countries).Rows.Where(row => row["kind"] == "country").Select(row => row["name"]).Where(name => name.Count(letter => letter == ' ') == 1)];

    private static readonly WordTable s_titles = new("title-words", "word", StringComparer.Ordinal);

    /// <summary>Mends the tree of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="tags">Its tags.</param>
    /// <param name="set">What they mean.</param>
    /// <param name="heads">0-based heads, -1 for the root; changed in place.</param>
    /// <param name="relations">Relations to them; changed in place.</param>
    public static void Mend(Sentence sentence, ReadOnlySpan<int> tags, TagSet set, int[] heads, Relation[] relations)
    {
        var tree = new NameListTree(sentence, tags, set, heads, relations);
        for (var token = 1; token < heads.Length; token++)
        {
            Join(tree, token);
            Crown(tree, token);
            Level(tree, token);
            Enlist(tree, token);
        }
        for (var token = 1; token < heads.Length; token++)
        {
            Gather(tree, token);
            Release(tree, token);
        }
    }

    // "France and West Germany", where "West" was read beside France and both as parts of a name.
    private static void Join(NameListTree tree, int second)
    {
        if (tree.Relations[second] != Relation.Conj || !tree.IsName(second) || second + 1 >= tree.Heads.Length || tree.Heads[second] is not (>= 0 and var first) || first > second) return;
        var last = second + 1;
        if (tree.Heads[first] != last || tree.Relations[first] is not (Relation.Compound or Relation.Nmod or Relation.Amod) || !s_double.Contains($"{tree.Sentence.Word(second)} {tree.Sentence.Word(last)}")) return;
        for (var child = 0; child < first; child++)
            if (tree.Heads[child] == last) tree.Heads[child] = first;
        tree.Conjunction(first, second, last);
        (tree.Heads[first], tree.Relations[first]) = (tree.Heads[last], tree.Relations[last]);
        // In a longer list both are members of it.
        (tree.Heads[last], tree.Relations[last]) = (tree.Relations[first] == Relation.Conj ? tree.Heads[first] : first, Relation.Conj);
        (tree.Heads[second], tree.Relations[second]) = (last, Relation.Compound);
    }

    // "Secretary of State Jane Roe", "Prime Minister Jane Roe", where the name was hung elsewhere than on its title: the name stands for both.
    private static void Crown(NameListTree tree, int name)
    {
        if (!tree.IsName(name) || !tree.Has(name, Relation.Flat)) return;
        var isOfState = name > 2 && tree.Sentence.Word(name - 1) is "State" && tree.Sentence.Word(name - 2) is "of";
        var title = isOfState ? name - 3 : name - 1;
        if (!tree.IsName(title) || !s_titles.Contains(tree.Sentence.Word(title)) || tree.Heads[title] < 0 || tree.IsUnder(name, title) || tree.IsUnder(title, name)) return;
        for (var child = 0; child < name; child++)
            if (tree.Heads[child] == title && tree.Relations[child] is Relation.Case or Relation.Cc or Relation.Punct) tree.Heads[child] = name;
        (tree.Heads[name], tree.Relations[name]) = (tree.Heads[title], tree.Relations[title]);
        (tree.Heads[title], tree.Relations[title]) = (name, Relation.Nmod);
        if (isOfState) (tree.Heads[name - 1], tree.Relations[name - 1]) = (title, Relation.Nmod);
    }

    // "three states, Peru, Chile and Cuba": names among themselves, and not beside the noun that counts them. "the House of Representatives and Senate panels" are two.
    private static void Level(NameListTree tree, int token)
    {
        if (tree.Heads[token] is not (>= 0 and var head) || head > token) return;
        if (tree.Relations[token] == Relation.Nmod && tree.Has(token, Relation.Cc) && !tree.Has(token, Relation.Case)) tree.Relations[token] = Relation.Conj;
        if (tree.Relations[token] != Relation.Conj || !tree.IsName(token)) return;
        var start = tree.First(token);
        // "the five states, a group, plus Canada"
        if (tree.Relations[head] == Relation.Appos && tree.Sentence.Word(start) is "plus") tree.Heads[token] = tree.Heads[head];
        if (tree.IsName(head) || (tree.IsAnd(start) && tree.IsMark(start - 1))) return;
        for (var name = head + 1; name < token; name++)
            if (tree.Heads[name] == head && tree.Relations[name] == Relation.Appos && tree.IsName(name))
            {
                tree.Heads[token] = name;
                return;
            }
    }

    // "Peru, the World Bank and the Fund agreed": behind an apposition there would be a comma.
    private static void Enlist(NameListTree tree, int last)
    {
        if (tree.Relations[last] != Relation.Conj || !tree.IsName(last) || tree.Heads[last] is not (>= 0 and var first) || first > last || !tree.IsName(first)) return;
        var and = tree.First(last);
        if (!tree.IsAnd(and)) return;
        var before = and - 1;
        while (before > first && tree.Heads[before] != first && tree.Heads[before] >= 0) before = tree.Heads[before];
        if (before <= first || tree.Relations[before] != Relation.Appos || !tree.IsName(before)) return;
        for (var member = first + 1; member < last; member++)
            if (tree.Heads[member] == first && tree.Relations[member] == Relation.Appos && tree.IsName(member)) tree.Relations[member] = Relation.Conj;
    }

    // "On May 2, Chad, Mali and Niger agreed": names that were hung on the day belong to the subject right behind them.
    private static void Gather(NameListTree tree, int subject)
    {
        if (tree.Relations[subject] != Relation.Nsubj || !tree.IsName(subject) || !tree.Has(subject, Relation.Conj)) return;
        var first = -1;
        for (var comma = tree.Before(subject); comma > 1 && tree.Sentence.Word(comma) is ","; comma = tree.Before(first))
        {
            var member = tree.Top(comma - 1);
            if (!tree.IsName(member) || tree.Relations[member] is not (Relation.Conj or Relation.Appos) || tree.Heads[member] is not (>= 0 and var day) || !tree.IsDay(day)) break;
            first = member;
        }
        if (first < 0) return;
        var held = tree.Heads[first];
        for (var member = first; member < subject; member++)
            if (tree.Heads[member] == held && tree.IsName(member)) (tree.Heads[member], tree.Relations[member]) = (subject, Relation.Conj);
    }

    // The same where all of them were hung on the day, and the verb has no other subject.
    private static void Release(NameListTree tree, int day)
    {
        if (tree.Relations[day] != Relation.Obl || !tree.IsDay(day) || tree.Heads[day] is not (>= 0 and var verb) || verb < day || tree.Has(verb, Relation.Nsubj)) return;
        var first = -1;
        for (var name = day + 1; name < verb; name++)
        {
            if (tree.Heads[name] != day || tree.Relations[name] != Relation.Conj || !tree.IsName(name)) continue;
            (tree.Heads[name], tree.Relations[name]) = first < 0 ? (verb, Relation.Nsubj) : (first, Relation.Conj);
            if (first < 0) first = name;
        }
    }
}
