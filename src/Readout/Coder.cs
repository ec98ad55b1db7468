using System.Reflection;
using Readout.Actors;
using Readout.Attribution;
using Readout.Circumstances;
using Readout.Documents;
using Readout.Events;
using Readout.Events.Confidence;
using Readout.Events.Contexts;
using Readout.Language;

namespace Readout;

/// <summary>Codes documents: text in, events out. The stages stand in order in <see cref="Code"/>. It keeps working memory: one thread at a time.</summary>
public sealed class Coder
{
    private readonly SentenceAnalyzer _analyzer;
    private readonly ActorTables _tables;
    private readonly EventCoder _events;
    private readonly ContextReader _contexts;
    private readonly double _minConfidence;

    /// <summary>Events less sure than this are left out unless told otherwise: most of them are wrong.</summary>
    public const double DefaultMinConfidence = 0.15;

    /// <summary>Makes a coder.</summary>
    /// <param name="model">The language model; null for the English one that ships.</param>
    /// <param name="tables">Who is who; null for the tables that ship.</param>
    /// <param name="minConfidence">From 0 to 1; events less sure are left out.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minConfidence"/> is below 0 or above 1.</exception>
    public Coder(LanguageModel? model = null, ActorTables? tables = null, double minConfidence = DefaultMinConfidence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minConfidence);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minConfidence, 1);
        _minConfidence = minConfidence;
        // Each takes a tenth of a second to read: the first coder reads them side by side.
        var reading = Task.Run(() => (Tables: tables ??= ActorTables.English, tables.Hash));
        var patterns = Task.Run(() => (Events: EventCoder.English, Contexts: ContextReader.English));
        (model, (_tables, var hash), (_events, _contexts)) = (model ?? LanguageModel.English, reading.GetAwaiter().GetResult(), patterns.GetAwaiter().GetResult());
        _analyzer = new SentenceAnalyzer(model);
        Version = new CoderVersion(Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0], model.Hash, hash[..16]);
    }

    /// <summary>What every event says that it was made with.</summary>
    public CoderVersion Version { get; }

    /// <summary>Finds the events of a document. Never throws for what the document says: what is odd becomes a diagnostic.</summary>
    public CodedDocument Code(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var sentences = TextSegmenter.Segment(document.Text, Math.Clamp(document.BodyStart, 0, document.Text.Length));
        var parsed = _analyzer.Analyze(sentences, s => _events.MayHoldEvent(s) || EventSizeReader.MayTell(s));
        var mentions = ActorResolver.Resolve(document, parsed, _tables);
        var participants = new MentionParticipants(document.Text, mentions);
        var events = _events.Code(parsed, participants, document.Published);
        events = ConfidenceModel.English.Judge(events, parsed, _minConfidence);
        EventDateReader.Date(events, parsed, document.Published);
        EventPlaceReader.Place(events, parsed, mentions);
        EventSizeReader.Measure(events, parsed);
        SourceReader.Attribute(events, document, parsed, mentions);
        _contexts.Read(events, parsed);
        return new CodedDocument
        {
            Document = document, Sentences = parsed, Mentions = mentions, Diagnostics = Diagnose(document),
            Events = [.. events.Select(e => CodedEvent.From(document, parsed[e.Sentence].Sentence.Span, e, Version))],
        };
    }

    private static List<Diagnostic> Diagnose(Document document)
    {
        var found = new List<Diagnostic>();
        if (string.IsNullOrWhiteSpace(document.Text)) found.Add(new Diagnostic("no-text", "The document has no text; nothing was coded."));
        if (document.Published is null) found.Add(new Diagnostic("no-date", "The document has no date; office holders and relative days are not resolved."));
        return found;
    }
}
