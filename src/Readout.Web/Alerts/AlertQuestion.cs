using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Readout.Record;
using Readout.Web.Questions;

namespace Readout.Web.Alerts;

/// <summary>The question of an alert, as an address writes it.</summary>
internal static class AlertQuestion
{
    /// <summary>The address of the events that a question asks for.</summary>
    public static PageAddress Address(string question) => PageAddress.Of("/events", new QueryCollection(QueryHelpers.ParseQuery(question.TrimStart('?'))));

    /// <summary>The question.</summary>
    /// <exception cref="BadQuestionException">It cannot be understood.</exception>
    public static EventQuery Read(string question) => QuestionReader.Read(Address(question));
}
