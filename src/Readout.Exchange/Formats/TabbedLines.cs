using System.Text;

namespace Readout.Exchange.Formats;

/// <summary>Writes lines of cells with tabs between them: UTF-8, "\n" at the end, no quoting. Tabs and line ends within a cell become spaces.</summary>
internal sealed class TabbedLines(Stream output) : IDisposable
{
    private static readonly System.Buffers.SearchValues<char> s_breaks = System.Buffers.SearchValues.Create("\t\n\r\0\v\f\u0085\u2028\u2029");
    private readonly StreamWriter _text = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true);
    private bool _isBegun;

    /// <summary>Adds a cell.</summary>
    public void Add(ReadOnlySpan<char> cell)
    {
        if (_isBegun) _text.Write('\t');
        _isBegun = true;
        for (int at; (at = cell.IndexOfAny(s_breaks)) >= 0; cell = cell[(at + 1)..])
        {
            _text.Write(cell[..at]);
            _text.Write(' ');
        }
        _text.Write(cell);
    }

    /// <summary>Ends the line.</summary>
    public void End()
    {
        _text.Write('\n');
        _isBegun = false;
    }

    /// <summary>Hands on what is written.</summary>
    public void Flush() => _text.Flush();

    // What is not flushed is not wanted.
    public void Dispose()
    {
    }
}
