using System.Net.Mime;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Skein.Casework.Cases;
using Skein.Model;
using Skein.Web.Shell;

namespace Skein.Web.Endpoints;

/// <summary>
/// Hands out an original file for saving. Whatever it is, it goes out as nameless bytes for download and in a sandbox, so that no browser
/// shows it as a page of this host.
/// </summary>
internal static class OriginalEndpoint
{
    public static async Task Serve(HttpContext context, string id)
    {
        var session = context.RequestServices.GetRequiredService<CaseSession>();
        using var stream = Open(session, id, out var path);
        if (stream is null)
        {
            await new PageRequest(context).NotFoundAsync().ConfigureAwait(false);
            return;
        }
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox; frame-ancestors 'none'";
        headers.ContentDisposition = Disposition(path!);
        context.Response.ContentType = MediaTypeNames.Application.Octet;
        await stream.CopyToAsync(context.Response.Body, context.RequestAborted).ConfigureAwait(false);
    }

    private static Stream? Open(CaseSession session, string id, out string? path)
    {
        path = null;
        if (PageRequest.Id<DocumentId>(id) is not { } document)
        {
            return null;
        }
        using var reader = session.Store.OpenReader();
        if (reader.Find(document)?.Value is not { } found)
        {
            return null;
        }
        path = found.Path;
        return session.Store.Originals.Open(found.Bytes);
    }

    // A file name out of a report may hold anything: the plain form keeps safe letters only, the extended form (RFC 8187) escapes the rest.
    private static string Disposition(string path)
    {
        var name = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        name = name.Length is 0 or > 150 ? "original" : string.Concat(name.Where(c => !char.IsControl(c)));
        var plain = string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '_'));
        return $"attachment; filename=\"{plain}\"; filename*=UTF-8''{Uri.EscapeDataString(name)}";
    }
}
