using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;

namespace Skein.Cli.Deciding;

/// <summary><c>skein source</c>: what is done with sources by hand.</summary>
internal sealed class SourceCommand : SkeinCommand
{
    public SourceCommand(CliEnvironment environment)
        : base(environment, "source", "Add a source, or grade one with a reason.")
    {
        Examples = ["skein source grade so-gazette B --reason \"own correspondents, corrects in print\"", "skein source add \"The Harbour Gazette\" --kind article"];
        Add(new AddSourceCommand(environment));
        Add(new GradeSourceCommand(environment));
    }
}
