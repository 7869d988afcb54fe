using System.Net;
using System.Net.Sockets;
using AngleSharp;
using AngleSharp.Dom;
using Skein.Casework.Personal;
using Skein.Web.Hosting;

namespace Skein.Web.Tests;

/// <summary>A case behind the real host on a free port, with a browser's manners: a cookie, Origin and Sec-Fetch-Site on what it posts.</summary>
internal sealed class ServedCase : IAsyncDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private string? _cookie;

    private ServedCase(InventedCase invented, RunningWeb web, StringWriter faults) => (Case, Web, Faults) = (invented, web, faults);

    public InventedCase Case { get; }

    public RunningWeb Web { get; }

    public StringWriter Faults { get; }

    public static async Task<ServedCase> StartAsync(bool hostile = false, bool withExtraction = false, bool letIn = true, string? personal = null) =>
        await StartAsync(await InventedCase.MakeAsync(hostile, withExtraction), letIn, personal);

    public static async Task<ServedCase> StartAsync(InventedCase invented, bool letIn = true, string? personal = null)
    {
        var faults = new StringWriter();
        var web = await WebHost.StartAsync(invented.Session, new WebOptions { Port = 0, Faults = faults, Personal = new PersonalFolder(personal) });
        var served = new ServedCase(invented, web, faults);
        if (letIn)
        {
            await served.LetInAsync();
        }
        return served;
    }

    public async Task LetInAsync()
    {
        using var answer = await GetAsync(Web.AddressWithToken.PathAndQuery);
        _cookie = answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
    }

    public Task<HttpResponseMessage> GetAsync(string path, Action<HttpRequestMessage>? change = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Web.Address, path));
        return SendAsync(request, change);
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, Action<HttpRequestMessage>? change = null)
    {
        if (_cookie is not null)
        {
            request.Headers.Add("Cookie", _cookie);
        }
        change?.Invoke(request);
        return _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<IDocument> PageAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await GetAsync(path);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(expected == answer.StatusCode, $"{path} answered {(int)answer.StatusCode}: {html}\n{Faults}");
        return await ParseAsync(html);
    }

    public static Task<IDocument> ParseAsync(string html) => BrowsingContext.New().OpenAsync(request => request.Content(html));

    /// <summary>Sends a form of a page as a browser does, with other values where they are given.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(IElement form, params (string Name, string Value)[] values)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in form.QuerySelectorAll("input[name], textarea[name]"))
        {
            if (field.GetAttribute("type") != "checkbox" || field.HasAttribute("checked"))
            {
                fields[field.GetAttribute("name")!] = field.GetAttribute("value") ?? field.TextContent;
            }
        }
        foreach (var select in form.QuerySelectorAll("select[name]"))
        {
            var chosen = select.QuerySelector("option[selected]") ?? select.QuerySelector("option");
            fields[select.GetAttribute("name")!] = chosen?.GetAttribute("value") ?? chosen?.TextContent ?? "";
        }
        foreach (var (name, value) in values)
        {
            fields[name] = value;
        }
        return await PostAsync(form.GetAttribute("action")!, fields);
    }

    public Task<HttpResponseMessage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields, Action<HttpRequestMessage>? change = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Web.Address, path)) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Headers.Add("Origin", "null");
        return SendAsync(request, change);
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Web.DisposeAsync();
        Case.Dispose();
    }
}
