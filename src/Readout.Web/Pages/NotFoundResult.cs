using Microsoft.AspNetCore.Http;

namespace Readout.Web.Pages;

/// <summary>Answers that there is no such thing; what is said of it comes where all errors are told.</summary>
internal sealed class NotFoundResult : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
