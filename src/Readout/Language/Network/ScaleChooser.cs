namespace Readout.Language.Network;

/// <summary>Collects values and chooses the scale at which bytes come closest to them: rare large ones are clipped if that pays.</summary>
internal sealed class ScaleChooser
{
    private const int MostValues = 1 << 20;
    private readonly List<float> _values = [];
    private float _largest;

    /// <summary>Adds values to the sample; beyond a million only their largest counts.</summary>
    public void Add(ReadOnlySpan<float> values)
    {
        foreach (var value in values)
        {
            _largest = Math.Max(_largest, Math.Abs(value));
            if (_values.Count < MostValues)
                _values.Add(value);
        }
    }

    /// <summary>What one unit shall be worth: the largest value or a fraction of it, divided by 127; 1 for no values but 0.</summary>
    public float Choose()
    {
        if (_largest == 0)
            return 1;
        var (best, least) = (_largest / 127, double.MaxValue);
        for (var fraction = 20; fraction >= 4; fraction--)
        {
            var scale = _largest * fraction / 20 / 127;
            var error = SquaredError(scale);
            if (error < least)
                (best, least) = (scale, error);
        }

        return best;
    }

    private double SquaredError(float scale)
    {
        var sum = 0.0;
        foreach (var value in _values)
        {
            var difference = Math.Clamp(MathF.Round(value / scale), -127, 127) * scale - value;
            sum += difference * difference;
        }

        return sum;
    }
}
