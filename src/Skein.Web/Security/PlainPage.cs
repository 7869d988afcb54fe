using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Skein.Web.Wording;

namespace Skein.Web.Security;

/// <summary>A page without style or links to assets, for whoever was not let in and for faults.</summary>
internal static class PlainPage
{
    public static Task WriteAsync(HttpContext context, int status, string code, string title, string text)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        var encoder = HtmlEncoder.Default;
        return context.Response.WriteAsync(
            $"""
            <!DOCTYPE html>
            <html lang="{encoder.Encode(T.Of("language"))}"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">
            <meta name="viewport" content="width=device-width, initial-scale=1"><title>{encoder.Encode(title)}</title></head>
            <body><main><h1>{encoder.Encode(title)}</h1><p>{encoder.Encode(text)}</p><p><small>{encoder.Encode(code)}</small></p></main></body></html>
            """);
    }
}
