namespace Readout.Web.Api;

/// <summary>What a route of the API takes, and what may go wrong with it: its description is made of this, and its questions are checked by it.</summary>
/// <param name="Parameters">What it takes in its query.</param>
internal sealed record ApiOperation(IReadOnlyList<ApiParameter> Parameters)
{
    /// <summary>HTTP statuses that say what went wrong.</summary>
    public IReadOnlyList<int> Errors { get; init; } = [400, 406];

    /// <summary>Media types of the answer besides JSON.</summary>
    public IReadOnlyList<string> OtherForms { get; init; } = [];

    /// <summary>A list of events' or others' rows.</summary>
    public static ApiOperation List(params IReadOnlyList<ApiParameter> parameters) => new([.. parameters, ApiParameters.Limit, ApiParameters.After, ApiParameters.Format]) { OtherForms = [ApiFormats.NdJson, ApiFormats.Csv] };

    /// <summary>Rows that all fit in one answer.</summary>
    public static ApiOperation Rows(params IReadOnlyList<ApiParameter> parameters) => new([.. parameters, ApiParameters.Format]) { OtherForms = [ApiFormats.NdJson, ApiFormats.Csv] };

    /// <summary>One thing, or nothing of that id.</summary>
    public static ApiOperation One(params IReadOnlyList<ApiParameter> parameters) => new(parameters) { Errors = [400, 404, 406] };
}
