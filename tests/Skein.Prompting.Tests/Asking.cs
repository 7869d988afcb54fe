using System.Net;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Prompting.Connections;

namespace Skein.Prompting.Tests;

/// <summary>A report on invented people, and ways to have it read.</summary>
internal static class Asking
{
    public const string Report = "OLDHAVEN, 12 March 2016 - Mira Dolen and Joren Vask are brother\nand sister, the court heard. Joren Vask was arrested in Oldhaven in 2015.";

    public static readonly ModelClientOptions Quick = new() { FirstWait = TimeSpan.FromMilliseconds(1), AnswerWithin = TimeSpan.FromSeconds(20) };

    public static ModelDocument Document(string text = Report, string? published = "2016-03-12") => new(
        DocumentId.From("doc-1"), TextVersionId.From("tx-1"), SourceId.From("so-1"), text, published is null ? null : Edtf.Parse(published));

    public static ModelEndpoint Endpoint(string address) => ModelEndpoint.TryParse(address, out var endpoint, out var fault) ? endpoint : throw new ArgumentException(fault.Code);

    public static HttpModelClient Client(
        string address, ModelClientOptions? options = null, ModelKey? key = null, Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null) =>
        new(Endpoint(address), "tiny", key, options ?? Quick, TimeProvider.System, resolve ?? Dns.GetHostAddressesAsync);

    public static async Task<ModelReading> Read(FakeServer server, ModelDocument? document = null, ModelClientOptions? options = null)
    {
        using var client = Client(server.Address, options);
        return await new ModelReader(client, new ModelReadingOptions()).ReadAsync(document ?? Document(), TestContext.Current.CancellationToken);
    }

    public static async Task<ModelReading> Hear(string content, ModelDocument? document = null)
    {
        await using var server = FakeServer.Saying(content);
        return await Read(server, document);
    }

    /// <summary>One statement in form, with members replaced by JSON given.</summary>
    public static string Said(params (string Member, string Json)[] changes)
    {
        var members = new Dictionary<string, string>
        {
            ["quote"] = "\"Mira Dolen and Joren Vask are brother and sister\"",
            ["property"] = "\"sibling-of\"",
            ["subject"] = "\"Mira Dolen\"",
            ["subject_kind"] = "\"person\"",
            ["object"] = "\"Joren Vask\"",
            ["object_kind"] = "\"person\"",
            ["value"] = "null",
            ["when"] = "null",
            ["stance"] = "\"asserts\"",
            ["modality"] = "\"flat\"",
            ["speaker"] = "null",
        };
        foreach (var (member, json) in changes)
        {
            members[member] = json;
        }

        return "{" + string.Join(',', members.Select(member => $"\"{member.Key}\":{member.Value}")) + "}";
    }

    public static string Answer(params string[] statements) => $"{{\"statements\":[{string.Join(',', statements)}]}}";
}
