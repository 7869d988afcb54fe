using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;

namespace Skein.Cli.Methods;

/// <summary><c>skein method</c>: the methods of the field, on what the case holds and what analysts coded.</summary>
internal sealed class MethodCommand : SkeinCommand
{
    public MethodCommand(CliEnvironment environment)
        : base(environment, "method", "Answer the field's questions by its methods, from what analysts coded, and sign the answer.")
    {
        Examples =
        [
            "skein method code involvement \"Harbor attack\" A1=E D1=SNF --organisation \"Lantern Group\" --reason \"the verdict of 2031\"",
            "skein method involvement \"Harbor attack\"",
            "skein method assess involvement \"Harbor attack\" --organisation \"Lantern Group\" --reason \"before the appeal\"",
            "skein method assessments",
            "skein method incidents --policy gtd --level operation",
        ];
        Add(new CodeCommand(environment));
        Add(new InvolvementCommand(environment));
        Add(new HypothesesCommand(environment));
        Add(new SourcingCommand(environment));
        Add(new CasualtiesCommand(environment));
        Add(new LabelsCommand(environment));
        Add(new QuestionCommand(environment));
        Add(new ClaimsCommand(environment));
        Add(new SeriesCommand(environment));
        Add(new PathwaysCommand(environment));
        Add(new DurationsCommand(environment));
        Add(new SignalsCommand(environment));
        Add(new AssessCommand(environment));
        Add(new AssessmentsCommand(environment));
    }
}
