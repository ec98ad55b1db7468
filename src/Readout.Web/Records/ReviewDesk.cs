using Readout.Record;
using Readout.Record.Writing;

namespace Readout.Web.Records;

/// <summary>Takes down what people say of events, one after another, as one run for as long as the server lives. For any number of threads.</summary>
internal sealed class ReviewDesk(LiveRecord live) : IDisposable
{
    private readonly Lock _turn = new();
    private RecordWriter? _writer;

    /// <summary>Takes it down.</summary>
    /// <returns>False where the record has no such event any longer.</returns>
    /// <exception cref="RecordException">The record cannot be written.</exception>
    public bool Say(params IReadOnlyList<Correction> said)
    {
        lock (_turn)
        {
            try
            {
                _writer ??= live.Record.Write(new RunDescription(Environment.UserName, "serve", null));
                return said.All(_writer.Correct);
            }
            catch (RecordException)
            {
                // What is broken is not used again.
                _writer?.Dispose();
                _writer = null;
                throw;
            }
            finally
            {
                live.Expire();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_turn)
        {
            try
            {
                _writer?.Finish();
            }
            catch (RecordException)
            {
                // The corrections are in; only the run's end is not noted.
            }
            _writer?.Dispose();
            _writer = null;
        }
    }
}
