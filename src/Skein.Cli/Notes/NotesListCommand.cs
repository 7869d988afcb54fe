using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Notes;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;

namespace Skein.Cli.Notes;

/// <summary><c>skein notes list</c>: all notes, those about one thing, or those with some words.</summary>
internal sealed class NotesListCommand : CaseCommand
{
    private readonly NoteTarget _target = new();
    private readonly Option<string?> _words = Text("--words", "WORDS", "Only notes with all of these words.");
    private readonly Option<bool> _json = Switch("--json", "Write the answer as JSON.");

    public NotesListCommand(CliEnvironment environment)
        : base(environment, "list", "List notes, newest first.")
    {
        Examples = ["skein notes list", "skein notes list --about \"Mira Dolen\" --with \"Joren Vask\"", "skein notes list --words archive --json"];
        _target.AddTo(this);
        Add(_words);
        Add(_json);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        if (!_target.TryRead(session, arguments, Terminal, out var subject))
        {
            return Task.FromResult(ExitCode.Usage);
        }

        var notes = new ListNotes(session).Run(subject, arguments.GetValue(_words));
        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "notes", notes);
            return Task.FromResult(ExitCode.Done);
        }

        foreach (var note in notes)
        {
            Terminal.Line($"[bold]{note.About.Label}[/] ({Kind(note)})  [dim]{note.Id}[/]");
            Terminal.Line($"{note.Text}", indent: 2);
            Terminal.Line($"[dim]{note.By.Name}, {note.On:yyyy-MM-dd}; withdraw it with: skein notes withdraw {note.Id}[/]", indent: 2);
        }

        if (notes.Count == 0)
        {
            Terminal.Line($"No note is there. Add one with: skein note");
        }

        return Task.FromResult(ExitCode.Done);
    }

    private static string Kind(NoteView note) => note.About.Subject.Kind.ToString().ToLowerInvariant();
}
