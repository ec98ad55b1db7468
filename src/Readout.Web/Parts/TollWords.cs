using System.Globalization;
using Readout.Record.Reading;

namespace Readout.Web.Parts;

/// <summary>Says how many were counted.</summary>
internal static class TollWords
{
    /// <summary>"5 to 7 dead; 20 injured"; "" for no toll.</summary>
    public static string Of(IReadOnlyList<TollRange> tolls) => string.Join("; ", tolls.Select(toll => $"{Number(toll.Least)}{(toll.Most > toll.Least ? $" to {Number(toll.Most)}" : "")} {Field(toll.Field)}"));

    /// <summary>"5 dead; 20 injured"; "" for no toll.</summary>
    public static string Of(IReadOnlyDictionary<string, double> size) => string.Join("; ", size.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{Number(pair.Value)} {Field(pair.Key)}"));

    /// <summary>"1,200".</summary>
    public static string Number(double count) => count.ToString("#,##0.##", CultureInfo.InvariantCulture);

    /// <summary>"troops involved", of "troops_involved".</summary>
    public static string Field(string field) => field.Replace('_', ' ');
}
