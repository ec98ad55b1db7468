using System.Text;

namespace Readout.Intake.Encodings;

/// <summary>Puts U+FFFD where bytes are no character, and counts how often.</summary>
internal sealed class CountingFallback : DecoderFallback
{
    /// <summary>How often bytes were no character.</summary>
    public long Count { get; private set; }

    public override int MaxCharCount => 1;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

    private sealed class Buffer(CountingFallback fallback) : DecoderFallbackBuffer
    {
        private bool _isFilled;

        public override int Remaining => _isFilled ? 1 : 0;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            fallback.Count++;
            return _isFilled = true;
        }

        public override char GetNextChar()
        {
            var next = _isFilled ? '\uFFFD' : '\0';
            _isFilled = false;
            return next;
        }

        public override bool MovePrevious() => false;

        public override void Reset() => _isFilled = false;
    }
}
