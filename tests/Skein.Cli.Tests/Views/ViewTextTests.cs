using Skein.Casework.Paths;
using Skein.Casework.Views;
using Skein.Cli.Terminals;
using Skein.Cli.Tests.Support;
using Skein.Cli.Views;
using Skein.Testing;

namespace Skein.Cli.Tests.Views;

public sealed class ViewTextTests
{
    [Fact]
    public void A_dossier_shows_names_status_contradictions_groups_and_ties_with_their_words() =>
        Snapshot.Match(Printed(terminal => DossierText.Write(terminal, Invented.Dossier(Invented.Mira))));

    [Fact]
    public void A_dossier_as_json_has_the_evidence_of_every_statement() =>
        Snapshot.Match(Printed(terminal => JsonAnswer.Write(terminal, "dossier", Invented.Dossier(Invented.Mira), ViewFilter.Everything)));

    [Fact]
    public void A_path_names_its_weakest_link_first_and_every_step_with_its_words() =>
        Snapshot.Match(Printed(terminal => PathText.Write(terminal, TwoSteps())));

    [Fact]
    public void A_path_that_is_not_there_is_an_answer_with_a_reason() =>
        Snapshot.Match(Printed(terminal => PathText.Write(terminal, TwoSteps() with { Paths = [], WhyNone = "There is no evidence path of at most 3 ties.", Further = 0 })));

    [Fact]
    public void On_a_terminal_lines_wrap_under_their_indent()
    {
        using var output = new StringWriter();
        PathText.Write(new Terminal(output, TextWriter.Null, width: 72), TwoSteps());
        Snapshot.Match(System.Text.RegularExpressions.Regex.Replace(output.ToString(), "\u001b\\[[0-9;]*m|[ ]+(?=\n)", ""));
    }

    private static PathAnswer TwoSteps()
    {
        var member = Invented.Statement("st-7", "member-of", "is a member of", "allegiance", Invented.Paragraph) with
        {
            Subject = Invented.Joren,
            Object = Invented.Harbour,
            Speaker = "the prosecution",
            Stance = Model.Statements.Stance.Alleges,
            Modality = Model.Statements.Modality.Suspected,
        };
        var tie = Invented.Tie(Invented.Harbour, member) with { Rule = "allegiance.member/1", RuleLabel = "stated membership", Phrase = "is a member of", Since = null, Grades = ["B6", "C2"] };
        return new PathAnswer(
            Invented.Mira,
            Invented.Harbour,
            [
                new PathView(
                    1,
                    [
                        new PathStepView(Invented.Mira, Invented.Joren, [Invented.Tie(Invented.Joren, Invented.Sibling())], ["B2"], IsWeakest: false, IsProposed: false),
                        new PathStepView(Invented.Joren, Invented.Harbour, [tie], ["B6", "C2"], IsWeakest: true, IsProposed: false),
                    ],
                    ["B6", "C2"]),
            ],
            null,
            2,
            3,
            ViewFilter.Everything);
    }

    private static string Printed(Action<Terminal> write)
    {
        using var output = new StringWriter();
        write(new Terminal(output, TextWriter.Null));
        return output.ToString();
    }
}
