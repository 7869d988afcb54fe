using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Skein.Reading.Html;

/// <summary>What the JSON-LD of a page says about its article. It is read as data; nothing in it is followed.</summary>
internal sealed class LinkedData
{
    private int bestRank = -1;

    public string? Headline { get; private set; }

    public string? Published { get; private set; }

    public string? Language { get; private set; }

    public List<string> Authors { get; } = [];

    public static LinkedData Of(IHtmlDocument document)
    {
        var data = new LinkedData();
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json' i]"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, new JsonDocumentOptions { AllowTrailingCommas = true, MaxDepth = 32 });
                data.Visit(json.RootElement);
            }
            catch (JsonException)
            {
                // Many pages have broken JSON-LD; the visible page says the same.
            }
        }
        return data;
    }

    private void Visit(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray())
            {
                Visit(item);
            }
            return;
        }
        if (node.ValueKind != JsonValueKind.Object)
        {
            return;
        }
        Take(node, Rank(node));
        if (node.TryGetProperty("@graph", out var graph))
        {
            Visit(graph);
        }
        if (node.TryGetProperty("mainEntity", out var main))
        {
            Visit(main);
        }
    }

    /// <summary>An article says more than the page around it, and a page more than anything else.</summary>
    private static int Rank(JsonElement node)
    {
        var types = node.TryGetProperty("@type", out var type) ? Strings(type).ToList() : [];
        return types.Exists(static name => name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal) || name == "Report") ? 2
            : types.Exists(static name => name.EndsWith("Page", StringComparison.Ordinal)) ? 1 : 0;
    }

    private void Take(JsonElement node, int rank)
    {
        if (rank == 0 || rank <= bestRank)
        {
            return;
        }
        bestRank = rank;
        Headline = Text(node, "headline") ?? (rank == 2 ? Text(node, "name") : null);
        Published = Text(node, "datePublished") ?? Text(node, "dateCreated");
        Language = Text(node, "inLanguage");
        Authors.Clear();
        if (node.TryGetProperty("author", out var author))
        {
            Authors.AddRange(Names(author));
        }
    }

    private static IEnumerable<string> Names(JsonElement author) => author.ValueKind switch
    {
        JsonValueKind.Array => author.EnumerateArray().SelectMany(Names),
        JsonValueKind.Object => Text(author, "name") is { } name ? [name] : [],
        JsonValueKind.String => [author.GetString()!],
        _ => [],
    };

    private static string? Text(JsonElement node, string name) =>
        node.TryGetProperty(name, out var value) ? Strings(value).FirstOrDefault() : null;

    private static IEnumerable<string> Strings(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().Where(static item => item.ValueKind == JsonValueKind.String).Select(static item => item.GetString()!),
        _ => [],
    };
}
