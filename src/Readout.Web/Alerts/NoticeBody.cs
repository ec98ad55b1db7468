using Readout.Web.Api.Answers;

namespace Readout.Web.Alerts;

/// <summary>What is sent of an alert.</summary>
/// <param name="Id">The notice's id, the same however often it is sent.</param>
/// <param name="Alert">The alert's id.</param>
/// <param name="Name">The alert's name.</param>
/// <param name="Rule">Its rule.</param>
/// <param name="Question">Its question.</param>
/// <param name="Subject">What the notice is about: a week by its Monday, a category.</param>
/// <param name="Title">What it says.</param>
/// <param name="Path">Where the events stand, at the server that sends it.</param>
/// <param name="Noticed">When it was noticed (UTC).</param>
/// <param name="Count">How many events.</param>
/// <param name="Mean">The mean of the weeks before; null for other rules.</param>
/// <param name="Deviation">Their standard deviation; null for other rules.</param>
/// <param name="Events">The latest of the events.</param>
internal sealed record NoticeBody(string Id, string Alert, string Name, string Rule, string Question, string Subject, string Title, string Path, DateTime Noticed, long Count, double? Mean, double? Deviation, IReadOnlyList<BriefEvent> Events);
