using Readout.Events.Confidence;

namespace Readout.Train;

/// <summary>A coded event whose category and parties people judged.</summary>
/// <param name="Values">Its features, in the order of <see cref="ConfidenceFeatures.Names"/>.</param>
/// <param name="IsRight">Whether both are right.</param>
internal sealed record ConfidenceSample(double[] Values, bool IsRight)
{
    /// <summary>The events of a document that somebody judged.</summary>
    /// <param name="coded">The document.</param>
    /// <param name="isRight">Whether the event of that index is right; null where nobody judged.</param>
    public static IEnumerable<ConfidenceSample> Of(CodedDocument coded, Func<int, bool?> isRight)
    {
        var topics = new TopicReader(coded.Sentences);
        for (var i = 0; i < coded.Events.Count; i++)
        {
            if (isRight(i) is not { } right) continue;
            var values = new double[ConfidenceFeatures.Names.Count];
            ConfidenceFeatures.Read(coded.Events[i].Event, topics, values);
            yield return new ConfidenceSample(values, right);
        }
    }
}
