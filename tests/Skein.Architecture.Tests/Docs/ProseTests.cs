using System.Text.RegularExpressions;

namespace Skein.Architecture.Tests.Docs;

/// <summary>The rules of docs/styleguide.md that a program can hold.</summary>
public partial class ProseTests
{
    [Fact]
    public void The_documents_say_who_does_what_and_praise_nothing()
    {
        var found =
            from page in MarkdownPage.All
            where page.Name != "docs/styleguide.md"
            from word in Unwanted().Matches(page.Prose).Select(match => match.Value)
            select $"{page.Name}: {word}";

        Assert.Empty(found);
    }

    [Fact]
    public void The_readme_can_be_read_in_one_go() =>
        Assert.InRange(File.ReadLines(MarkdownPage.At("README.md").Path).Count(), 40, 150);

    [Fact]
    public void Every_command_that_the_documents_use_is_in_the_list_of_commands()
    {
        var list = File.ReadAllText(MarkdownPage.At("docs/reference/commands.md").Path);
        var unknown = MarkdownPage.All
            .SelectMany(page => Command().Matches(File.ReadAllText(page.Path)).Select(match => (page.Name, Verb: match.Groups[1].Value)))
            .Where(use => !Regex.IsMatch(list, $@"\bskein {use.Verb}\b"))
            .Select(use => $"{use.Name}: skein {use.Verb}");

        Assert.Empty(unknown);
    }

    [GeneratedRegex(@"\b(we|our|ours|us|simply|powerful|seamless|easily|robust)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unwanted();

    [GeneratedRegex(@"\./skein ([a-z-]+)")]
    private static partial Regex Command();
}
