using System.Net;
using System.Security.Cryptography;
using System.Text;
using Skein.Reading.Html;

namespace Skein.Web.Reading;

/// <summary>
/// The page around a web page as archived. It is answered under a policy of its own: a sandbox without scripts, forms or an origin, and one
/// style sheet, named by its hash. Nothing else is loaded, whatever the cleaning may have missed.
/// </summary>
internal static class ArchivedFrame
{
    private const string Style =
        """
        :root{color-scheme:light dark}body{font:16px/1.5 Georgia,"Noto Serif",serif;margin:1rem;overflow-wrap:anywhere}
        table{border-collapse:collapse}td,th{border:1px solid #8888;padding:.2em .5em;vertical-align:top;text-align:left}
        pre{white-space:pre-wrap}blockquote{border-left:3px solid #8888;margin-left:0;padding-left:1rem}
        .bold{font-weight:700}.italic{font-style:italic}.underline,.link{text-decoration:underline}.struck{text-decoration:line-through}
        .center{text-align:center}.right{text-align:right}.justify{text-align:justify}
        .picture{display:inline-block;border:1px dashed #888;padding:.3em .6em;font:14px/1.4 sans-serif}
        """;

    /// <summary>The policy of the answer.</summary>
    public static string Policy { get; } =
        $"sandbox; default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    public static string Of(ArchivedPage page, string title) =>
        $"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>{WebUtility.HtmlEncode(title)}</title><style>{Style}</style></head>" +
        $"<body dir=\"auto\">{page.Body}</body></html>";
}
