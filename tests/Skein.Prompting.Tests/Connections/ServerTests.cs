using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Skein.Prompting.Connections;
using static Skein.Prompting.Tests.Asking;

namespace Skein.Prompting.Tests.Connections;

/// <summary>Wrong, slow and hostile servers.</summary>
public sealed class ServerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(301, "SK-MODEL-006")]
    [InlineData(307, "SK-MODEL-006")]
    [InlineData(401, "SK-MODEL-007")]
    [InlineData(403, "SK-MODEL-007")]
    [InlineData(404, "SK-MODEL-014")]
    [InlineData(400, "SK-MODEL-009")]
    [InlineData(204, "SK-MODEL-009")]
    public async Task A_refusal_has_its_code_and_is_not_asked_again(int status, string code)
    {
        await using var server = new FakeServer((_, _, stream, _) => FakeServer.Answer(stream, "secret words of the server", status, more: "Location: http://127.0.0.1:9/elsewhere\r\n"));
        using var inner = Client(server.Address);

        var reply = await new PatientModelClient(inner, Quick, TimeProvider.System).AskAsync(new ModelQuestion("a", "b"), Token);

        var fault = Assert.IsType<ModelReply.Failed>(reply).Fault;
        Assert.Equal(code, fault.Code);
        Assert.DoesNotContain("secret", fault.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_busy_server_is_asked_again_until_it_answers()
    {
        await using var server = new FakeServer((number, _, stream, _) => number switch
        {
            1 => FakeServer.Answer(stream, "{}", 429, more: "Retry-After: 0\r\n"),
            2 => FakeServer.Answer(stream, "{}", 503),
            _ => FakeServer.Answer(stream, FakeServer.Envelope("hello", tokens: 500)),
        });
        using var inner = Client(server.Address);

        var reply = await new PatientModelClient(inner, Quick, TimeProvider.System).AskAsync(new ModelQuestion("a", "b"), Token);

        Assert.Equal("hello", Assert.IsType<ModelReply.Answered>(reply).Content);
        Assert.Equal(3, server.Requests.Count);
        Assert.InRange(reply.Tokens, 500, 510);
    }

    [Fact]
    public async Task A_server_that_stays_busy_is_asked_so_often_and_no_more()
    {
        await using var server = new FakeServer((_, _, stream, _) => FakeServer.Answer(stream, "{}", 500));
        using var inner = Client(server.Address);

        var reply = await new PatientModelClient(inner, Quick with { Attempts = 3 }, TimeProvider.System).AskAsync(new ModelQuestion("a", "b"), Token);

        Assert.Equal("SK-MODEL-008", Assert.IsType<ModelReply.Failed>(reply).Fault.Code);
        Assert.Equal(3, server.Requests.Count);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/event-stream")]
    [InlineData("application/octet-stream")]
    public async Task Another_content_type_is_no_answer(string type) =>
        Assert.Equal("SK-MODEL-010", await Fault(new FakeServer((_, _, stream, _) => FakeServer.Answer(stream, FakeServer.Envelope("x"), type: type))));

    [Theory]
    [InlineData("no json")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"choices\":[]}")]
    [InlineData("{\"choices\":[{\"message\":{\"content\":null}}]}")]
    [InlineData("{\"choices\":[{\"message\":{\"content\":\"\\ud800\"}}]}")]
    [InlineData("{\"choices\":\"x\",\"usage\":7}")]
    public async Task An_envelope_that_is_not_in_form_is_no_answer(string body) =>
        Assert.Equal("SK-MODEL-012", await Fault(new FakeServer((_, _, stream, _) => FakeServer.Answer(stream, body))));

    [Fact]
    public async Task An_answer_that_was_cut_off_is_none() => Assert.Equal(
        "SK-MODEL-013", await Fault(new FakeServer((_, _, stream, _) => FakeServer.Answer(stream, FakeServer.Envelope("{\"statements\":[", finish: "length")))));

    [Fact]
    public async Task An_endless_answer_is_dropped_at_its_bound() => Assert.Equal(
        "SK-MODEL-011",
        await Fault(new FakeServer(async (_, _, stream, stop) =>
        {
            await FakeServer.Write(stream, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n");
            while (!stop.IsCancellationRequested)
            {
                await stream.WriteAsync(new byte[64 * 1024], stop);
            }
        })));

    [Fact]
    public async Task A_server_that_drips_is_too_slow_however_busily_it_drips() => Assert.Equal(
        "SK-MODEL-005",
        await Fault(
            new FakeServer(async (_, _, stream, stop) =>
            {
                await FakeServer.Write(stream, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n");
                while (!stop.IsCancellationRequested)
                {
                    await stream.WriteAsync(" "u8.ToArray(), stop);
                    await Task.Delay(20, stop);
                }
            }),
            Quick with { AnswerWithin = TimeSpan.FromSeconds(1) }));

    [Fact]
    public async Task A_server_that_says_nothing_is_too_slow() => Assert.Equal(
        "SK-MODEL-005",
        await Fault(new FakeServer((_, _, _, stop) => Task.Delay(Timeout.Infinite, stop)), Quick with { AnswerWithin = TimeSpan.FromMilliseconds(500) }));

    [Fact]
    public async Task A_server_that_hangs_up_cannot_be_reached() =>
        Assert.Equal("SK-MODEL-004", await Fault(new FakeServer((_, _, stream, _) => FakeServer.Write(stream, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{"))));

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 500)]
    public async Task A_question_costs_tokens_once_a_server_took_it_and_none_before(bool isThere, int tokens)
    {
        await using var server = new FakeServer((_, _, stream, _) => FakeServer.Write(stream, "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{"));
        using var nobody = new TcpListener(IPAddress.Loopback, 0);
        nobody.Start();
        var closed = $"http://127.0.0.1:{((IPEndPoint)nobody.LocalEndpoint).Port}/v1";
        nobody.Stop();
        using var client = Client(isThere ? server.Address : closed);

        var reply = await client.AskAsync(new ModelQuestion(new string('a', 1_000), new string('b', 500)), Token);

        Assert.Equal(tokens, Assert.IsType<ModelReply.Failed>(reply).Tokens);
    }

    [Fact]
    public async Task Waiting_can_be_cancelled()
    {
        using var stop = new CancellationTokenSource();
        await using var server = new FakeServer(async (_, _, _, end) =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, end);
        });
        using var client = Client(server.Address);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.AskAsync(new ModelQuestion("a", "b"), stop.Token));
    }

    [Fact]
    public async Task A_name_for_this_machine_that_leads_elsewhere_is_refused_before_a_word_is_sent()
    {
        await using var server = FakeServer.Saying("x");
        using var client = Client(server.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal), resolve: (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback, IPAddress.Parse("192.0.2.7")]));

        var reply = await client.AskAsync(new ModelQuestion("a", "b"), Token);

        var failed = Assert.IsType<ModelReply.Failed>(reply);
        Assert.Equal("SK-MODEL-003", failed.Fault.Code);
        Assert.Equal(0, failed.Tokens);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_refused_before_a_word_is_sent()
    {
        using var key = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = Task.Run(
            async () =>
            {
                using var caller = await listener.AcceptTcpClientAsync(Token);
                await using var tls = new SslStream(caller.GetStream());
                try
                {
                    await tls.AuthenticateAsServerAsync(certificate);
                    return await tls.ReadAsync(new byte[100], Token);
                }
                catch (Exception fault) when (fault is AuthenticationException or IOException)
                {
                    return 0;
                }
            },
            Token);
        using var client = Client($"https://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

        var reply = await client.AskAsync(new ModelQuestion("a", "b"), Token);

        Assert.Equal("SK-MODEL-015", Assert.IsType<ModelReply.Failed>(reply).Fault.Code);
        Assert.Equal(0, await serving);
    }

    [Fact]
    public async Task The_key_goes_into_one_header_and_a_redirect_does_not_carry_it_on()
    {
        await using var elsewhere = FakeServer.Saying("x");
        await using var server = new FakeServer((_, _, stream, _) => FakeServer.Answer(stream, "", 307, more: $"Location: {elsewhere.Address}/v1/chat/completions\r\n"));
        Assert.True(ModelKey.TryTake("abc-123", out var key, out _));
        using var client = Client(server.Address, key: key);

        await client.AskAsync(new ModelQuestion("a", "b"), Token);

        Assert.Contains("Authorization: Bearer abc-123\r\n", Assert.Single(server.Requests), StringComparison.Ordinal);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task What_is_sent_asks_for_one_answer_by_a_schema_of_the_vocabulary()
    {
        await using var server = FakeServer.Saying("x");
        using var client = Client(server.Address);

        await client.AskAsync(new ModelQuestion("a", "b"), Token);

        var request = Assert.Single(server.Requests);
        Assert.StartsWith("POST /v1/chat/completions HTTP/1.1\r\n", request, StringComparison.Ordinal);
        var format = System.Text.Json.JsonDocument.Parse(request[(request.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..]).RootElement.GetProperty("response_format");
        var codes = format.GetProperty("json_schema").GetProperty("schema").GetProperty("properties").GetProperty("statements").GetProperty("items")
            .GetProperty("properties").GetProperty("property").GetProperty("enum").EnumerateArray().Select(code => code.GetString()).ToList();
        Assert.Contains("sibling-of", codes);
        Assert.DoesNotContain("one-of", codes);
    }

    private static async Task<string?> Fault(FakeServer server, ModelClientOptions? options = null)
    {
        await using (server)
        {
            using var client = Client(server.Address, options);
            var reply = await client.AskAsync(new ModelQuestion("a", "b"), Token);
            return (reply as ModelReply.Failed)?.Fault.Code;
        }
    }
}
