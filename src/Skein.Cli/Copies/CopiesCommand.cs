using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;

namespace Skein.Cli.Copies;

/// <summary><c>skein copies</c>: documents that are alike, and whether they count as one origin.</summary>
internal sealed class CopiesCommand : SkeinCommand
{
    public CopiesCommand(CliEnvironment environment)
        : base(environment, "copies", "Decide whether documents that are near copies come from one origin; never decided by itself.")
    {
        Examples = ["skein copies list", "skein copies show doc-4c1 doc-7e2", "skein copies accept doc-4c1 doc-7e2"];
        Add(new ListCommand(environment));
        Add(new CompareCommand(environment));
        Add(new AcceptCommand(environment));
        Add(new RejectCommand(environment));
        Add(new FindCommand(environment));
    }
}
