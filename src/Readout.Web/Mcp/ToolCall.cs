using ModelContextProtocol;
using Readout.Record;
using Readout.Web.Questions;

namespace Readout.Web.Mcp;

/// <summary>Answers a tool, or tells the assistant what is wrong with what it asked.</summary>
internal static class ToolCall
{
    /// <summary>Runs a question.</summary>
    /// <exception cref="McpException">What was asked cannot be understood, or the record cannot be read.</exception>
    public static T Run<T>(Func<T> question)
    {
        try
        {
            return question();
        }
        catch (BadQuestionException bad)
        {
            throw new McpException(bad.Message, bad);
        }
        catch (RecordException problem)
        {
            throw new McpException("The record cannot be read at the moment.", problem);
        }
    }
}
