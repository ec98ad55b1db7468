namespace Readout.Web.Api;

/// <summary>What a parameter of the API takes.</summary>
internal enum ApiType
{
    /// <summary>Any words.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A number from 0 to 1.</summary>
    Share,

    /// <summary>A day: 2024-03-07.</summary>
    Day,

    /// <summary>A moment: 2024-03-07T12:00:00Z.</summary>
    Moment,

    /// <summary>true or false.</summary>
    Switch,
}
