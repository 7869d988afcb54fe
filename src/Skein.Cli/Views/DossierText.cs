using Skein.Casework.Dossiers;
using Skein.Casework.Wording;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Views;

/// <summary>A dossier as text: names, legal status, contradictions side by side, statements by family, ties, open questions, notes.</summary>
internal static class DossierText
{
    /// <summary>Writes a dossier.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="dossier">The dossier.</param>
    public static void Write(Terminal terminal, Dossier dossier)
    {
        var id = dossier.Entity.Id;
        terminal.Line($"{EntityText.Name(dossier.Entity)} ({EntityText.Kind(dossier.Entity)})  [dim]{id}[/]");
        Members(terminal, dossier);
        Statements(terminal, "Names", dossier.Names);
        LegalStatus(terminal, dossier);
        foreach (var contradiction in dossier.Contradictions)
        {
            terminal.Heading($"[yellow]Contradiction:[/] {contradiction.About}");
            foreach (var statement in contradiction.Statements)
            {
                StatementText.Write(terminal, statement, id);
            }
        }

        foreach (var group in dossier.Groups)
        {
            Statements(terminal, group.Label, group.Statements);
        }

        if (dossier.Ties.Count > 0)
        {
            terminal.Heading($"Ties{(dossier.TieRange is null ? "" : $": {EitherOrText.Count(dossier.Ties.Count, dossier.TieRange, "tie")}, read every way whom the sources leave open")}");
            foreach (var tie in dossier.Ties)
            {
                terminal.Line(TieText.Of(tie), indent: 2);
            }
        }

        Open(terminal, dossier);

        void Statements(Terminal to, string title, IReadOnlyList<Casework.Views.StatementView> statements)
        {
            if (statements.Count == 0)
            {
                return;
            }

            to.Heading($"{title}");
            foreach (var statement in statements)
            {
                StatementText.Write(to, statement, id);
            }
        }
    }

    private static void Members(Terminal terminal, Dossier dossier)
    {
        foreach (var member in dossier.Members.Count > 1 ? dossier.Members : [])
        {
            var why = member.Why.Count > 0 ? $": {string.Join("; ", member.Why)}" : "";
            var named = member.DocumentTitle is { } title ? $", named in {title}" : "";
            terminal.Line($"held to be one with it: {member.Entity.Label}{named}{why}  [dim]{member.Entity.Id}[/]", indent: 2);
            if (member.KnownAs is { } known)
            {
                terminal.Line($"{known}", indent: 4);
            }
        }

        foreach (var either in dossier.EitherOrs)
        {
            terminal.Line(EitherOrText.Of(either), indent: 2);
        }

        foreach (var shared in dossier.SharedNames)
        {
            terminal.Line($"“{shared.Name}” is borne by others, too: {Words.Join(", ", shared.Others.Select(other => Words.Of($"{EntityText.Name(other)} [dim]{other.Id}[/]")))}", indent: 2);
        }

        foreach (var conflict in dossier.Conflicts)
        {
            terminal.Line($"[yellow]Conflict:[/] {conflict.Sentence}", indent: 2);
        }

        foreach (var different in dossier.Different)
        {
            terminal.Line($"judged to be somebody else than {EntityText.Name(different.Entity)}: {different.Reason} ({different.By})  [dim]{different.Entity.Id}[/]", indent: 2);
        }
    }

    private static void LegalStatus(Terminal terminal, Dossier dossier)
    {
        if (dossier.Entity.Kind != Model.Entities.EntityKind.Person)
        {
            return;
        }

        terminal.Heading($"Legal status");
        if (dossier.LegalStatus.Count == 0)
        {
            terminal.Line($"No status in this view. Unknown is not free and not guilty.", indent: 2);
            return;
        }

        foreach (var statement in dossier.LegalStatus)
        {
            terminal.Line($"{LegalWording.Line(statement)}  ·  [blue]{statement.Grade}[/]", indent: 2);
            StatementText.Evidence(terminal, statement.Evidence, indent: 4);
        }

        terminal.Line($"[dim]Later decisions may exist that no source here reports.[/]", indent: 2);
    }

    private static void Open(Terminal terminal, Dossier dossier)
    {
        if (dossier.Questions.Count > 0)
        {
            terminal.Heading($"Open questions of identity");
            foreach (var question in dossier.Questions)
            {
                QuestionText.Write(terminal, question);
            }
        }

        if (dossier.Notes.Count > 0)
        {
            terminal.Heading($"Notes (no statements)");
            foreach (var note in dossier.Notes)
            {
                terminal.Line($"{note.Value.Text} [dim]({note.By}, {StatementText.Day(note.From)})[/]", indent: 2);
            }
        }

        if (dossier.UnreviewedCount > 0 && !dossier.Filter.IncludeUnreviewed)
        {
            terminal.Line();
            terminal.Line($"The machine proposes {dossier.UnreviewedCount} more about it; nobody has decided on them (skein review, or --include-unreviewed).");
        }

        if (dossier.HiddenByFilter > 0)
        {
            terminal.Line($"The filter leaves out {dossier.HiddenByFilter} of its statements.");
        }
    }
}
