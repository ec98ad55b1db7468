using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Readout.Events;
using Readout.Record;
using Readout.Record.Reading;

namespace Readout.Cli;

/// <summary>What is asked of a record: the same options in every command that asks one. Each may be given several times: any of its values will do.</summary>
internal sealed class QueryOptions
{
    private readonly Option<string[]> _actors = Words("--actor", "Who acts: a code ('FRA') or a name.", "WHO");
    private readonly Option<string[]> _recipients = Words("--recipient", "To whom: a code or a name.", "WHO");
    private readonly Option<string[]> _parties = Words("--party", "Who takes part on either side; of several, all.", "WHO");
    private readonly Option<string[]> _actorSectors = Words("--actor-sector", "Sector of who acts.", "GOV", Ontology.Sectors);
    private readonly Option<string[]> _recipientSectors = Words("--recipient-sector", "Sector of whom it is done to.", "GOV", Ontology.Sectors);
    private readonly Option<string[]> _categories = Words("--event", "PLOVER event.", "REQUEST", Ontology.Events);
    private readonly Option<string[]> _modes = Words("--mode", "PLOVER mode.", "MODE");
    private readonly Option<string[]> _contexts = Words("--context", "Context.", "CONTEXT", Ontology.Contexts);
    private readonly Option<string[]> _statuses = Words("--status", "Whether it happened.", "actual|…", ["actual", "negated", "hypothetical", "future", "historical"]);
    private readonly Option<string[]> _sources = Words("--source", "Who vouches for it: a code; 'none' for the document itself.", "WHO");
    private readonly Option<string[]> _countries = Words("--country", "Country where it took place.", "FRA");
    private readonly Option<string[]> _publishers = Words("--publisher", "Publisher of the document.", "NAME");
    private readonly Option<string[]> _documents = Words("--document", "Document, as its input named it.", "ID");
    private readonly Option<string?> _entry = new("--entry") { Description = "Reports of one entry, named by itself or by any of its reports.", HelpName = "ID" };
    private readonly Option<DateOnly?> _from = new("--from") { Description = "First day.", HelpName = "YYYY-MM-DD", CustomParser = result => Day(result, "--from") };
    private readonly Option<DateOnly?> _to = new("--to") { Description = "Last day.", HelpName = "YYYY-MM-DD", CustomParser = result => Day(result, "--to") };
    private readonly Option<string?> _text = new("--text") { Description = "Words that the document holds: all of them; \"in a row\"; one OR other; -not.", HelpName = "WORDS" };
    private readonly Option<double?> _confidence = new("--min-confidence") { Description = "Leave out events less sure than this, from 0 to 1.", HelpName = "P" };
    private readonly Option<DateTime?> _since = MomentOption.Create("--updated-since", "Only what came in or changed after this moment (UTC).");
    private readonly Option<CorrectionUse> _corrections = CorrectionsOption.Create();
    private readonly Option<bool> _once = new("--once") { Description = "Counts entries, not reports: reports of one event count once." };

    public void AddTo(Command command)
    {
        _confidence.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<double?>() is < 0 or > 1 or double.NaN) result.AddError("--min-confidence: from 0 to 1");
        });
        // The name that pages, addresses and --group-by have for it.
        _categories.Aliases.Add("--category");
        foreach (var option in (Option[])[_actors, _recipients, _parties, _actorSectors, _recipientSectors, _categories, _modes, _contexts, _statuses, _sources, _countries, _publishers, _documents, _entry, _from, _to, _text, _confidence, _since, _corrections, _once])
            command.Add(option);
    }

    public EventQuery Read(ParseResult parsed) => new()
    {
        Actors = Of(parsed, _actors), Recipients = Of(parsed, _recipients), Parties = Of(parsed, _parties), ActorSectors = Of(parsed, _actorSectors), RecipientSectors = Of(parsed, _recipientSectors),
        Categories = Of(parsed, _categories), Modes = Of(parsed, _modes), Contexts = Of(parsed, _contexts), Statuses = Of(parsed, _statuses), Sources = Of(parsed, _sources), Countries = Of(parsed, _countries),
        Publishers = Of(parsed, _publishers), Documents = Of(parsed, _documents), Entry = parsed.GetValue(_entry), From = parsed.GetValue(_from), To = parsed.GetValue(_to), Text = parsed.GetValue(_text),
        MinConfidence = parsed.GetValue(_confidence), UpdatedSince = parsed.GetValue(_since), Corrections = parsed.GetValue(_corrections), OncePerEntry = parsed.GetValue(_once),
    };

    private static string[] Of(ParseResult parsed, Option<string[]> option) => parsed.GetValue(option) ?? [];

    private static Option<string[]> Words(string name, string description, string help, IReadOnlyList<string>? known = null)
    {
        var option = new Option<string[]>(name) { Description = description, HelpName = help, DefaultValueFactory = _ => [] };
        if (known is not null)
            option.Validators.Add(result =>
            {
                foreach (var token in result.Tokens)
                    if (!known.Contains(token.Value)) result.AddError($"{name}: '{token.Value}' is none of {string.Join(", ", known)}");
            });
        return option;
    }

    private static DateOnly? Day(ArgumentResult result, string option)
    {
        var word = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        result.AddError($"{option}: '{word}' is no day; write YYYY-MM-DD, as in 2024-03-07");
        return null;
    }
}
