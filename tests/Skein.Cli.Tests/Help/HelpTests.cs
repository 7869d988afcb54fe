using Skein.Cli.CommandLine;
using Skein.Cli.Terminals;
using Skein.Cli.Tests.Support;
using Skein.Testing;

namespace Skein.Cli.Tests.Help;

public sealed class HelpTests : IDisposable
{
    private readonly Support.CommandLine _skein = new();

    public static TheoryData<string> Commands()
    {
        using var skein = new Support.CommandLine();
        return new(SkeinRoot.Groups(skein.Environment(new Terminal(TextWriter.Null, TextWriter.Null)))
            .SelectMany(group => group.Commands)
            .SelectMany(command => command.Subcommands.Select(sub => $"{command.Name} {sub.Name}").Prepend(command.Name)));
    }

    public void Dispose() => _skein.Dispose();

    [Fact]
    public async Task Help_lists_every_command_with_an_example() => Snapshot.Match(await _skein.OkAsync("help"));

    [Fact]
    public async Task Help_of_a_view_shows_its_filter() => Snapshot.Match(await _skein.OkAsync("path", "--help"));

    [Fact]
    public async Task Without_a_command_the_list_is_shown() => Assert.Equal(await _skein.OkAsync("help"), await _skein.OkAsync());

    [Fact]
    public async Task The_help_of_a_command_is_the_same_both_ways() =>
        Assert.Equal(await _skein.OkAsync("help", "review"), await _skein.OkAsync("review", "--help"));

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_has_help_with_usage_examples_and_exit_codes(string command)
    {
        var help = await _skein.OkAsync([.. command.Split(' '), "--help"]);
        Assert.Contains($"  skein {command}", help, StringComparison.Ordinal);
        var examples = help[help.IndexOf("Examples", StringComparison.Ordinal)..];
        Assert.Contains("  skein " + command.Split(' ')[0], examples, StringComparison.Ordinal);
        Assert.Contains("130 stopped with Ctrl-C", help, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_example_is_a_command_line_that_is_understood(string command)
    {
        var help = await _skein.OkAsync([.. command.Split(' '), "--help"]);
        var examples = help[help.IndexOf("Examples", StringComparison.Ordinal)..].Split('\n').Where(line => line.StartsWith("  skein ", StringComparison.Ordinal));
        foreach (var example in examples)
        {
            var words = System.CommandLine.Parsing.CommandLineParser.SplitCommandLine(example.Trim()["skein ".Length..]).ToList();
            var parsed = SkeinRoot.Parse(words, _skein.Environment(new Terminal(TextWriter.Null, TextWriter.Null)));
            Assert.True(parsed.Errors.Count == 0, $"{example}: {string.Join(' ', parsed.Errors.Select(error => error.Message))}");
        }
    }
}
