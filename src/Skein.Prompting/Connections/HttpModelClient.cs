using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Authentication;

namespace Skein.Prompting.Connections;

/// <summary>
/// Asks a server over HTTP, once, within bounds of time and size. What the server says beside the answer (its error text, its headers) is
/// not kept, so that it cannot reach a log or a terminal. Thread-safe.
/// </summary>
public sealed class HttpModelClient : IModelClient, IDisposable
{
    private readonly HttpClient _http;
    private readonly ModelKey? _key;
    private readonly ModelClientOptions _options;
    private readonly TimeProvider _time;

    internal HttpModelClient(
        ModelEndpoint endpoint, string model, ModelKey? key, ModelClientOptions options, TimeProvider time, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
    {
        (Endpoint, Model, _key, _options, _time) = (endpoint, model, key, options, time);
        _http = new HttpClient(ModelTransport.Handler(endpoint, resolve), disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <inheritdoc/>
    public ModelEndpoint Endpoint { get; }

    /// <inheritdoc/>
    public string Model { get; }

    /// <summary>Makes a client; nothing is sent yet.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="model">The model, as the server lists it: one line of 1 to 200 printable characters.</param>
    /// <param name="key">The key, when the endpoint asks for one.</param>
    /// <param name="options">Bounds.</param>
    /// <param name="time">The clock.</param>
    /// <param name="client">The client, when the answer is true.</param>
    /// <param name="fault">Why there is none, when the answer is false.</param>
    public static bool TryMake(
        ModelEndpoint endpoint,
        string model,
        ModelKey? key,
        ModelClientOptions options,
        TimeProvider time,
        [NotNullWhen(true)] out HttpModelClient? client,
        [NotNullWhen(false)] out ModelFault? fault)
    {
        var isName = model.Length is > 0 and <= 200 && !model.Any(char.IsControl) && model.Trim() == model;
        client = isName ? new HttpModelClient(endpoint, model, key, options, time, Dns.GetHostAddressesAsync) : null;
        fault = isName ? null : ModelFaults.NoModelName;
        return isName;
    }

    /// <inheritdoc/>
    public async Task<ModelReply> AskAsync(ModelQuestion question, CancellationToken cancellation)
    {
        using var late = new CancellationTokenSource(_options.AnswerWithin, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellation);
        try
        {
            return await SendAsync(question, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            return Failed(question, ModelFaults.TooSlow);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            cancellation.ThrowIfCancellationRequested();
            return late.IsCancellationRequested ? Failed(question, ModelFaults.TooSlow)
                : Failed(question, FaultOf(fault)) with { Tokens = IsBeforeTheFirstWord(fault) ? 0 : question.EstimatedTokens };
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private async Task<ModelReply> SendAsync(ModelQuestion question, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Endpoint.Completions);
        request.Content = new ByteArrayContent(ChatForm.Write(Model, question, _options));
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (_key is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _key.Value);
        }

        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
        if (FaultOf((int)response.StatusCode) is { } refused)
        {
            return Failed(question, refused) with { RetryAfter = response.Headers.RetryAfter?.Delta };
        }

        if (response.Content.Headers.ContentType?.MediaType is not "application/json" || response.Content.Headers.ContentEncoding.Count > 0)
        {
            return Failed(question, ModelFaults.NotJson);
        }

        var body = await ReadAsync(response.Content, cancellation).ConfigureAwait(false);
        if (body is null)
        {
            return Failed(question, ModelFaults.TooLarge);
        }

        var (content, tokens, fault) = ChatForm.Read(body);
        var least = question.EstimatedTokens + ((content?.Length ?? 0) / 3);
        return fault is not null
            ? new ModelReply.Failed(fault) { Tokens = Math.Max(least, tokens) }
            : new ModelReply.Answered(content!) { Tokens = Math.Max(least, tokens) };
    }

    // Null when there are more bytes than an answer may have, whatever the header said.
    private async Task<byte[]?> ReadAsync(HttpContent content, CancellationToken cancellation)
    {
        if (content.Headers.ContentLength > _options.MostAnswerBytes)
        {
            return null;
        }

        await using var stream = await content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int count;
        while ((count = await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0)
        {
            if (body.Length + count > _options.MostAnswerBytes)
            {
                return null;
            }

            body.Write(buffer, 0, count);
        }

        return body.ToArray();
    }

    private static ModelReply.Failed Failed(ModelQuestion question, ModelFault fault) => new(fault) { Tokens = question.EstimatedTokens };

    /// <summary>Whether no connection stood, so that nobody read the question and none of the run's tokens are spent.</summary>
    private static bool IsBeforeTheFirstWord(Exception fault) => fault is HttpRequestException
    {
        HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError,
    };

    private static ModelFault? FaultOf(int status) => status switch
    {
        200 => null,
        >= 300 and < 400 => ModelFaults.Redirects,
        401 or 403 => ModelFaults.KeyRefused,
        404 or 405 or 410 => ModelFaults.NotFound,
        408 or 425 or 429 or >= 500 => ModelFaults.Busy(status),
        _ => ModelFaults.QuestionRefused(status),
    };

    private static ModelFault FaultOf(Exception fault)
    {
        for (var inner = fault; inner is not null; inner = inner.InnerException)
        {
            switch (inner)
            {
                case ModelTransport.LeadsElsewhereException:
                    return ModelFaults.LeadsElsewhere;
                case AuthenticationException:
                    return ModelFaults.NotTrusted;
            }
        }

        return ModelFaults.CannotConnect;
    }
}
