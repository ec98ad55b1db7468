namespace Readout.Train;

/// <summary>Logistic regression by plain gradient descent with a pull towards zero; the same bytes from the same samples.</summary>
internal static class LogisticFit
{
    private const int Steps = 20_000;
    private const double Rate = 0.5, Pull = 0.004;

    /// <summary>The weights; the first feature is taken for the constant one and is not pulled.</summary>
    public static double[] Fit(IReadOnlyList<ConfidenceSample> samples)
    {
        var weights = new double[samples[0].Values.Length];
        var gradient = new double[weights.Length];
        for (var step = 0; step < Steps; step++)
        {
            Array.Clear(gradient);
            foreach (var sample in samples)
            {
                var error = Probability(weights, sample.Values) - (sample.IsRight ? 1 : 0);
                for (var i = 0; i < weights.Length; i++) gradient[i] += error * sample.Values[i];
            }
            for (var i = 0; i < weights.Length; i++) weights[i] -= Rate * ((gradient[i] / samples.Count) + (i == 0 ? 0 : Pull * weights[i]));
        }
        return weights;
    }

    private static double Probability(double[] weights, double[] values)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++) sum += weights[i] * values[i];
        return 1 / (1 + Math.Exp(-sum));
    }
}
