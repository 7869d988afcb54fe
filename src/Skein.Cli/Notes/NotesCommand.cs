using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;

namespace Skein.Cli.Notes;

/// <summary><c>skein notes</c>: the notes of a case.</summary>
internal sealed class NotesCommand : SkeinCommand
{
    public NotesCommand(CliEnvironment environment)
        : base(environment, "notes", "List, search and withdraw notes.")
    {
        Examples = ["skein notes list", "skein notes list --about \"Mira Dolen\" --words archive --json", "skein notes withdraw no-4c1"];
        Remark = "A note is added with: skein note";
        Add(new NotesListCommand(environment));
        Add(new NotesWithdrawCommand(environment));
    }
}
