namespace Readout.Events;

/// <summary>How closely words name a time.</summary>
public enum DatePrecision
{
    /// <summary>A day, or several counted by the day.</summary>
    Day,

    /// <summary>A calendar week, Monday to Sunday.</summary>
    Week,

    /// <summary>A calendar month, or several: quarters and seasons.</summary>
    Month,

    /// <summary>A calendar year, or several.</summary>
    Year,
}
