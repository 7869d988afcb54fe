using System.Globalization;

namespace Skein.Bench;

/// <summary>Writes a folder of invented reports: a third plain text, a third Markdown, a third web pages with menus and notices.</summary>
internal static class Reports
{
    public static void Write(string folder, int count, int characters, int seed)
    {
        Directory.CreateDirectory(folder);
        for (var i = 0; i < count; i++)
        {
            var invented = new Invented(seed + i);
            var (body, title) = (invented.Report(characters), $"Report {i} from {invented.Town()}");
            var (name, text) = (i % 3) switch
            {
                0 => ("txt", $"{title}\n\n{body}"),
                1 => ("md", $"---\ntitle: {title}\ndate: {invented.Edtf()}\n---\n\n# {title}\n\n{body}"),
                _ => ("html", Page(title, invented.Edtf(), body)),
            };
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"report-{i:00000}.{name}")), text);
        }
    }

    private static string Page(string title, string date, string body)
    {
        var paragraphs = string.Concat(body.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(paragraph => $"<p>{paragraph}</p>\n"));
        return $"""
            <!doctype html><html lang="en"><head><title>{title}</title><meta property="article:published_time" content="{date}"></head>
            <body><nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></nav>
            <div class="cookie-notice">This site uses cookies. <button>Accept</button></div>
            <main><article><h1>{title}</h1>{paragraphs}</article></main>
            <aside><h2>Read next</h2><ul><li><a href="/a">Another story</a></li></ul></aside><footer>All rights reserved</footer></body></html>
            """;
    }
}
