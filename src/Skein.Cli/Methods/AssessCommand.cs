using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;

namespace Skein.Cli.Methods;

/// <summary><c>skein method assess</c>: signs the answer of a method with the coder's name.</summary>
internal sealed class AssessCommand : SkeinCommand
{
    public AssessCommand(CliEnvironment environment)
        : base(environment, "assess", "Sign what a method answers, as a dated record with its inputs.")
    {
        Examples =
        [
            "skein method assess involvement \"Harbor attack\" --organisation \"Lantern Group\" --reason \"before the appeal; the handler is not identified\"",
            "skein method assess hypotheses \"Harbor attack\" --likelihood likely --scale phia --confidence moderate --reason \"before the trial\"",
            "skein method assess incidents --policy gtd --level operation --reason \"for the report of May\"",
            "skein method assess series --by quarter --from 2030-01-01 --to 2034-12-31 --reason \"sources read up to June\"",
        ];
        Remark = $"{SignOptions.Remark} The options of a method are those with which it is shown.";
        Add(new AssessInvolvementCommand(environment));
        Add(new AssessHypothesesCommand(environment));
        Add(new AssessSourcesCommand(environment));
        Add(new CasualtiesCommand(environment, new SignOptions()));
        Add(new QuestionCommand(environment, new SignOptions()));
        Add(new ClaimsCommand(environment, new SignOptions()));
        Add(new SeriesCommand(environment, new SignOptions()));
        Add(new PathwaysCommand(environment, new SignOptions()));
        Add(new DurationsCommand(environment, new SignOptions()));
        Add(new SignalsCommand(environment, new SignOptions()));
    }
}
