using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Readout.Tests.Intake;

/// <summary>A server on the loopback that sends exactly the bytes that a test wants, one request a connection.</summary>
internal sealed class LocalServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<string, Func<LocalRequest, NetworkStream, CancellationToken, Task>> _routes = new(StringComparer.Ordinal);

    public LocalServer()
    {
        _listener.Start();
        _ = Accept();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public ConcurrentQueue<LocalRequest> Requests { get; } = new();

    /// <summary>Connections that were made, whether or not anything was asked over them.</summary>
    public int Connections;

    public Uri At(string path, string host = "127.0.0.1") => new($"http://{host}:{Port}{path}");

    /// <summary>How often a path was asked for.</summary>
    public int Asked(string path) => Requests.Count(request => request.Path == path);

    public LocalServer On(string path, int status, string body, params string[] headers) => On(path, status, Encoding.UTF8.GetBytes(body), headers);

    public LocalServer On(string path, int status, byte[] body, params string[] headers) => On(path, _ => (status, body, headers));

    /// <summary>Answers whatever a function says of a request.</summary>
    public LocalServer On(string path, Func<LocalRequest, (int Status, byte[] Body, string[] Headers)> answer) => OnBytes(path, async (request, stream, stop) =>
    {
        var (status, body, headers) = answer(request);
        var head = $"HTTP/1.1 {status} Said\r\nContent-Length: {body.Length}\r\nConnection: close\r\n{string.Concat(headers.Select(header => header + "\r\n"))}\r\n";
        await stream.WriteAsync(Encoding.Latin1.GetBytes(head), stop);
        await stream.WriteAsync(body, stop);
    });

    /// <summary>Answers with whatever a function writes.</summary>
    public LocalServer OnBytes(string path, Func<LocalRequest, NetworkStream, CancellationToken, Task> answer)
    {
        _routes[path] = answer;
        return this;
    }

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task Accept()
    {
        try
        {
            while (true) _ = Serve(await _listener.AcceptTcpClientAsync(_stop.Token));
        }
        catch (Exception problem) when (problem is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task Serve(TcpClient client)
    {
        using var _ = client;
        Interlocked.Increment(ref Connections);
        var stop = _stop.Token;
        try
        {
            var stream = client.GetStream();
            if (await LocalRequest.Read(stream, stop) is not { } request) return;
            Requests.Enqueue(request);
            if (_routes.TryGetValue(request.Path, out var answer)) await answer(request, stream, stop);
            else await stream.WriteAsync("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray(), stop);
            client.Client.Shutdown(SocketShutdown.Send);
        }
        catch (Exception problem) when (problem is IOException or OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The other side had enough.
        }
    }
}
