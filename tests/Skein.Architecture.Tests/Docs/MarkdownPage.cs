using System.Text.RegularExpressions;

namespace Skein.Architecture.Tests.Docs;

/// <summary>One page of the documents, as far as the tests look: prose, links and headings, without code and comments.</summary>
internal sealed partial class MarkdownPage
{
    private static readonly string[] Below = ["docs", "src", "eval", "training", "bench"];

    private MarkdownPage(string path)
    {
        Path = path;
        Prose = InlineCode().Replace(CodeBlock().Replace(Comment().Replace(File.ReadAllText(path), ""), ""), "");
        Anchors = [.. Heading().Matches(CodeBlock().Replace(File.ReadAllText(path), "")).Select(match => Slug(match.Groups[1].Value))];
    }

    /// <summary>The full path of the file.</summary>
    public string Path { get; }

    /// <summary>The path from the root of the checkout, with slashes.</summary>
    public string Name => System.IO.Path.GetRelativePath(ReferenceTable.Root, Path).Replace('\\', '/');

    /// <summary>The text without comments, code blocks and inline code.</summary>
    public string Prose { get; }

    /// <summary>The anchors that its headings give.</summary>
    public HashSet<string> Anchors { get; }

    /// <summary>The targets of its links that lie in the checkout, as written.</summary>
    public IEnumerable<string> OwnLinks =>
        Link().Matches(Prose).Select(match => match.Groups[1].Value).Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal));

    /// <summary>The pages at the root and below docs, eval, bench and src.</summary>
    public static IReadOnlyList<MarkdownPage> All { get; } =
    [
        .. Directory.EnumerateFiles(ReferenceTable.Root, "*.md")
            .Concat(Folders().SelectMany(folder => Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)))
            .Where(file => !file.Contains("node_modules", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => new MarkdownPage(file)),
    ];

    /// <summary>The page at a path from the root.</summary>
    public static MarkdownPage At(string name) => All.Single(page => page.Name == name);

    private static IEnumerable<string> Folders() =>
        Below.Select(name => System.IO.Path.Combine(ReferenceTable.Root, name)).Where(Directory.Exists);

    // As the usual Markdown hosts make it: lower case, spaces to hyphens, other marks dropped.
    private static string Slug(string heading) =>
        string.Concat(heading.Trim().ToLowerInvariant().Select(c => c == ' ' ? "-" : char.IsLetterOrDigit(c) || c is '-' or '_' ? c.ToString() : ""));

    [GeneratedRegex(@"<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^(```|~~~).*?^\1", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#{1,6} (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
