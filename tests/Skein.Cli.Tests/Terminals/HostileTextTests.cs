using System.Text.Json;
using Skein.Casework.Searching;
using Skein.Cli.Terminals;
using Skein.Cli.Tests.Support;
using Skein.Cli.Views;

namespace Skein.Cli.Tests.Terminals;

public sealed class HostileTextTests
{
    private const string Hostile = "Mira\u001b[31m [bold]Dolen[/]\u0007\u009b2J\r\n\u202Enelod\u2066\u200Bx\u2028{0}";

    [Theory]
    [InlineData("Mira Dolen", "Mira Dolen")]
    [InlineData("a\tb\r\nc\u00A0d", "a b c d")]
    [InlineData("\u001b[2J", "\\u001B[2J")]
    [InlineData("\u009b2J", "\\u009B2J")]
    [InlineData("\u202Egnp.exe", "\\u202Egnp.exe")]
    [InlineData("zero\u200Bwidth\uFEFF", "zerowidth")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    [InlineData("Łódź, Việt, 東京, 👩‍💻", "Łódź, Việt, 東京, 👩‍💻")]
    public void What_could_act_on_a_terminal_is_written_out_and_letters_stay(string text, string clean) => Assert.Equal(clean, SafeText.Clean(text));

    [Fact]
    public void Half_a_character_is_shown_as_one_that_is_missing() => Assert.Equal("\uFFFDx", SafeText.Clean("\uD800x"));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_hostile_name_prints_as_text_on_a_terminal_and_in_a_pipe(bool isTerminal)
    {
        using var output = new StringWriter();
        var terminal = new Terminal(output, TextWriter.Null, width: isTerminal ? 4000 : null, colors: false);
        DossierText.Write(terminal, Invented.Dossier(Invented.Person("en-1", Hostile)));
        SearchText.Write(terminal, new SearchAnswer(Hostile, [new FoundEntity(Invented.Mira, Hostile)], [], 0, 0));
        terminal.Table(["Name"], [[Words.Of($"{Hostile}")]]);
        var printed = output.ToString();
        Assert.Contains("Mira\\u001B[31m [bold]Dolen[/]\\u0007\\u009B2J", printed, StringComparison.Ordinal);
        Assert.Contains("{0}", printed, StringComparison.Ordinal);
        // Without colors the only escapes are those that set bold and italic, which are ours.
        var own = System.Text.RegularExpressions.Regex.Replace(printed, "\u001b\\[[0-9;]*m", "");
        Assert.DoesNotContain(own, character => character is '\u001b' or '\u0007' or '\u009b' or '\u202E' or '\u2066' or '\u2028');
        Assert.DoesNotContain("\u001b[31m", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hostile_name_in_json_keeps_its_characters_as_escapes()
    {
        using var output = new StringWriter();
        JsonAnswer.Write(new Terminal(output, TextWriter.Null), "name", Hostile);
        Assert.DoesNotContain(output.ToString(), character => char.IsControl(character) && character != '\n');
        Assert.DoesNotContain("\u202E", output.ToString(), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(output.ToString());
        Assert.Equal(Hostile, json.RootElement.GetProperty("answer").GetString());
    }

    [Fact]
    public void A_table_that_is_wider_than_the_screen_becomes_lines_with_their_cells_under_them()
    {
        using var output = new StringWriter();
        var (id, name) = (new string('z', 24), new string('x', 30));
        new Terminal(output, TextWriter.Null, width: 50).Table(
            ["Id", "Source", "Grade"], [[Words.Of($"{id}"), Words.Of($"{name}"), Words.None], [Words.Of($"so-2"), Words.Of($"short"), Words.Of($"B")]]);
        var plain = System.Text.RegularExpressions.Regex.Replace(output.ToString(), "\u001b\\[[0-9;]*m", "");
        Assert.Equal(
            [id, $"  Source: {name}", "so-2", "  Source: short  ·  Grade: B"],
            plain.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd()));
    }

    [Fact]
    public void In_a_pipe_a_line_is_whole_and_without_blanks_at_its_end()
    {
        using var output = new StringWriter();
        var terminal = new Terminal(output, TextWriter.Null);
        var quote = string.Join(' ', Enumerable.Repeat("word", 400));
        terminal.Line($"{quote}", indent: 2);
        terminal.Table(["A", "B"], [[Words.Of($"{quote}"), Words.Of($"x")], [Words.Of($"y"), Words.Of($"z")]]);
        var lines = output.ToString().TrimEnd().Split('\n');
        Assert.Equal("  " + quote, lines[0]);
        Assert.Equal(lines.Select(line => line.TrimEnd()), lines);
    }
}
