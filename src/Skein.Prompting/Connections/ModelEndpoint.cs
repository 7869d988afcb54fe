using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace Skein.Prompting.Connections;

/// <summary>
/// The address of a server that speaks the chat form of OpenAI (<c>/v1/chat/completions</c>). Local is an address of the loopback, or the
/// name <c>localhost</c>, which is looked at again when the connection is made. Every other address lies beyond this machine.
/// </summary>
public sealed record ModelEndpoint
{
    private const string Path = "/v1/chat/completions";

    private ModelEndpoint(Uri completions)
    {
        Completions = completions;
        Origin = completions.GetLeftPart(UriPartial.Authority);
        IsLocal = IPAddress.TryParse(completions.DnsSafeHost, out var address)
            ? IsLoopback(address)
            : string.Equals(completions.DnsSafeHost, "localhost", StringComparison.Ordinal);
    }

    /// <summary>Where questions are sent to.</summary>
    public Uri Completions { get; }

    /// <summary>Scheme, host and port: what the log and the pages name. A path can hold a secret and is left out.</summary>
    public string Origin { get; }

    /// <summary>True when what is sent stays on this machine.</summary>
    public bool IsLocal { get; }

    /// <summary>Reads an address; a missing path is filled in.</summary>
    /// <param name="text">The address as typed.</param>
    /// <param name="endpoint">The endpoint, when the answer is true.</param>
    /// <param name="fault">Why it is none, when the answer is false: no address, or beyond this machine without TLS.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ModelEndpoint? endpoint, [NotNullWhen(false)] out ModelFault? fault)
    {
        (endpoint, fault) = (null, ModelFaults.NoAddress);
        if (text is null or { Length: > 2_000 } || text.Any(c => char.IsControl(c) || char.IsWhiteSpace(c))
            || !Uri.TryCreate(text, UriKind.Absolute, out var uri)
            || uri.Scheme is not ("http" or "https")
            || uri.Host.Length == 0 || uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0 || text.AsSpan().ContainsAny('?', '#'))
        {
            return false;
        }

        var found = new ModelEndpoint(Complete(uri));
        if (!found.IsLocal && uri.Scheme != "https")
        {
            fault = ModelFaults.NeedsTls;
            return false;
        }

        (endpoint, fault) = (found, null);
        return true;
    }

    /// <summary>True for addresses of the loopback, also when they are written in the longer form.</summary>
    internal static bool IsLoopback(IPAddress address) => IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    private static Uri Complete(Uri uri)
    {
        var path = uri.AbsolutePath.TrimEnd('/');
        var whole = path.EndsWith("/chat/completions", StringComparison.Ordinal) ? path
            : path.EndsWith("/v1", StringComparison.Ordinal) ? path + Path[3..]
            : path + Path;
        return new UriBuilder(uri) { Path = whole }.Uri;
    }
}
