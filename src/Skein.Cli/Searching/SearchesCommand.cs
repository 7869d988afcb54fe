using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;

namespace Skein.Cli.Searching;

/// <summary><c>skein searches</c>: searches that are saved with the case.</summary>
internal sealed class SearchesCommand : SkeinCommand
{
    public SearchesCommand(CliEnvironment environment)
        : base(environment, "searches", "List, run and delete the searches that are saved with the case.")
    {
        Examples = ["skein searches list", "skein searches run \"The warehouse\"", "skein searches delete \"The warehouse\""];
        Remark = "A search is saved with skein search WORDS --save NAME. It runs only when somebody runs it: nothing searches by itself.";
        Add(new SearchesListCommand(environment));
        Add(new SearchesRunCommand(environment));
        Add(new SearchesDeleteCommand(environment));
    }
}
