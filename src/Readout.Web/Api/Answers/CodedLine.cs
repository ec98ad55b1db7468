using System.Text.Json.Serialization;

namespace Readout.Web.Api.Answers;

/// <summary>An event that was just coded, as 'readout code' writes it.</summary>
/// <param name="Line">Its PLOVER line.</param>
[JsonConverter(typeof(CodedLineWriter))]
public sealed record CodedLine(string Line);
