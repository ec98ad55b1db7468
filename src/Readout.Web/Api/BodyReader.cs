using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Readout.Web.Questions;

namespace Readout.Web.Api;

/// <summary>Reads what is sent to the API, no more than is allowed.</summary>
internal static class BodyReader
{
    /// <summary>The most bytes of a body.</summary>
    public const int MostBytes = 1 << 18;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What is sent, as text.</summary>
    /// <param name="request">The request.</param>
    /// <param name="types">Media types of which it must be one.</param>
    /// <exception cref="BadHttpRequestException">415 for another type, 413 for more than is allowed, 400 for what is no UTF-8.</exception>
    public static async Task<(string Type, string Text)> Read(HttpRequest request, params string[] types)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || Array.Find(types, known => type.MediaType.Equals(known, StringComparison.OrdinalIgnoreCase)) is not { } found || (type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
            throw new BadHttpRequestException($"send {string.Join(" or ", types)}, in UTF-8", StatusCodes.Status415UnsupportedMediaType);
        if (request.ContentLength > MostBytes) throw TooLarge();
        var (buffer, length) = (new byte[MostBytes + 1], 0);
        for (int read; (read = await request.Body.ReadAsync(buffer.AsMemory(length), request.HttpContext.RequestAborted).ConfigureAwait(false)) > 0;)
            if ((length += read) > MostBytes) throw TooLarge();
        try
        {
            return (found, s_utf8.GetString(buffer, 0, length));
        }
        catch (DecoderFallbackException)
        {
            throw new BadHttpRequestException("the body is no UTF-8", StatusCodes.Status400BadRequest);
        }
    }

    /// <summary>What is sent, as an object of JSON.</summary>
    /// <typeparam name="T">What is expected.</typeparam>
    /// <exception cref="BadHttpRequestException">As <see cref="Read"/>, and 400 for what is no JSON.</exception>
    /// <exception cref="BadQuestionException">422: it is JSON, but not what is expected.</exception>
    public static async Task<T> ReadJson<T>(HttpRequest request) => Parse<T>((await Read(request, ApiFormats.Json).ConfigureAwait(false)).Text);

    /// <summary>A text as an object of JSON.</summary>
    /// <typeparam name="T">What is expected.</typeparam>
    public static T Parse<T>(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.Deserialize<T>(ApiJson.Options) ?? throw new BadQuestionException(["body: is null"], StatusCodes.Status422UnprocessableEntity);
        }
        catch (JsonException problem) when (problem.Path is not null)
        {
            throw new BadQuestionException([$"body: {problem.Path} is missing, or not of the type that is described"], StatusCodes.Status422UnprocessableEntity);
        }
        catch (JsonException problem)
        {
            throw new BadHttpRequestException($"the body is no JSON: {problem.Message}", StatusCodes.Status400BadRequest);
        }
    }

    private static BadHttpRequestException TooLarge() => new($"send no more than {MostBytes} bytes", StatusCodes.Status413PayloadTooLarge);
}
