using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Skein.Prompting.Tests;

/// <summary>A server on 127.0.0.1 that reads one request of a connection and answers by a script, byte by byte if need be.</summary>
internal sealed class FakeServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<int, string, Stream, CancellationToken, Task> _script;
    private readonly Task _serving;

    /// <summary>Serves by a script, which is told the number of the request, counted from 1, and what was asked.</summary>
    public FakeServer(Func<int, string, Stream, CancellationToken, Task> script)
    {
        _script = script;
        _listener.Start();
        _serving = Task.Run(ServeAsync);
    }

    /// <summary>Serves the same answer of a model each time.</summary>
    public static FakeServer Saying(string content) => new((_, _, stream, _) => Answer(stream, Envelope(content)));

    public List<string> Requests { get; } = [];

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public static string Envelope(string content, string finish = "stop", long tokens = 10) => JsonSerializer.Serialize(new
    {
        choices = new[] { new { message = new { role = "assistant", content }, finish_reason = finish } },
        usage = new { total_tokens = tokens },
    });

    public static Task Answer(Stream stream, string body, int status = 200, string type = "application/json", string more = "") =>
        Write(stream, $"HTTP/1.1 {status} X\r\nContent-Type: {type}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n{more}Connection: close\r\n\r\n{body}");

    public static async Task Write(Stream stream, string text) => await stream.WriteAsync(Encoding.UTF8.GetBytes(text));

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                await using var stream = client.GetStream();
                var request = await ReadAsync(stream, _stop.Token);
                Requests.Add(request);
                await _script(Requests.Count, request, stream, _stop.Token);
            }
            catch (Exception fault) when (fault is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
            {
                // The client went away, or the test is over.
            }
        }
    }

    private static async Task<string> ReadAsync(NetworkStream stream, CancellationToken cancellation)
    {
        var bytes = new List<byte>();
        var buffer = new byte[8192];
        int count;
        while ((count = await stream.ReadAsync(buffer, cancellation)) > 0)
        {
            bytes.AddRange(buffer.AsSpan(0, count));
            var text = Encoding.UTF8.GetString([.. bytes]);
            var head = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (head >= 0 && text.Split("\r\n").FirstOrDefault(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)) is { } length
                && bytes.Count >= head + 4 + int.Parse(length.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture))
            {
                return text;
            }
        }

        return "";
    }
}
