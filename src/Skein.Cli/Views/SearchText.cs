using Skein.Casework.Cases;
using Skein.Casework.Searching;
using Skein.Casework.Views;
using Skein.Cli.CommandLine;
using Skein.Cli.Matching;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Views;

/// <summary>What a search found, as text or as JSON.</summary>
internal static class SearchText
{
    /// <summary>Searches and writes what was found.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="session">The coder at work.</param>
    /// <param name="words">The words as typed.</param>
    /// <param name="only">Which documents.</param>
    /// <param name="limit">At most so many documents.</param>
    /// <param name="asJson">True for JSON.</param>
    /// <param name="withSimilar">True to look for similar names, too.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Answer(Terminal terminal, CaseSession session, string words, DocumentFilter only, int limit, bool asJson, bool withSimilar = false)
    {
        var answer = new SearchCase(session).Run(words, limit, only: only);
        if (withSimilar)
        {
            answer = answer with { Similar = new FindSimilarNames(session).Run(words, answer.Entities) };
        }

        if (asJson)
        {
            JsonAnswer.Write(terminal, "search", answer, ViewFilter.Everything with { IncludeUnreviewed = answer.Entities.Any(found => found.Entity.IsProposed) });
        }
        else
        {
            Write(terminal, answer);
        }

        return ExitCode.Done;
    }

    /// <summary>Writes what was found.</summary>
    public static void Write(Terminal terminal, SearchAnswer answer)
    {
        if (answer.Similar is { } similar)
        {
            Similar(terminal, similar);
        }

        if (answer.Entities.Count == 0 && answer.Documents.Count == 0)
        {
            terminal.Line($"Nothing was found for “{answer.Words}”. Fewer words, or another spelling, may find more.");
            return;
        }

        if (answer.Entities.Count > 0)
        {
            terminal.Line($"[bold]People and things[/]{(answer.EitherOrs is null ? "" : $" ({EitherOrText.Count(answer.Entities.Count, answer.EitherOrs, "hit")})")}");
            foreach (var found in answer.Entities)
            {
                var also = found.Name == found.Entity.Label ? Words.None : Words.Of($", as “{found.Name}”");
                terminal.Line($"{EntityText.Name(found.Entity)} ({EntityText.Kind(found.Entity)}){also}  [dim]{found.Entity.Id}[/]", indent: 2);
                foreach (var statement in found.Bears)
                {
                    terminal.Line($"{StatementText.Claim(statement, found.Entity.Id)}  ·  {statement.Evidence.SourceTitle}", indent: 4);
                }

                if (found.MayBe.Count > 0)
                {
                    terminal.Line($"is one of: {Words.Join(" or ", found.MayBe.Select(EntityText.Name))}; the source does not say which", indent: 4);
                }
            }
        }

        if (answer.Documents.Count > 0)
        {
            terminal.Line($"[bold]Documents[/] ({answer.Documents.Count} of {answer.TotalDocuments})");
            foreach (var document in answer.Documents)
            {
                var published = document.Published is { } date ? $", {date.Words}" : "";
                terminal.Line($"[bold]{document.Title}[/] ({document.SourceTitle}{published})  [dim]{document.Document}[/]", indent: 2);
                if (document.Translation is { } language)
                {
                    terminal.Line($"“{document.Original}” [dim]{document.FirstMatch.Start}–{document.FirstMatch.End}[/]", indent: 4);
                    terminal.Line(Words.Of($"[dim]found in the translation into {language}:[/] {Words.Join("", document.Snippet.Select(Part))}"), indent: 4);
                    continue;
                }

                terminal.Line(Words.Join("", document.Snippet.Select(Part)), indent: 4);
            }
        }
    }

    private static Words Part(Storage.Reading.SnippetPart part) =>
        part.IsMatch ? Words.Of($"[bold yellow]{part.Text}[/]") : Words.Of($"{part.Text}");

    private static void Similar(Terminal terminal, IReadOnlyList<SimilarName> names)
    {
        terminal.Line($"[bold]Similar names[/] ({names.Count}), by spelling and sound; nothing is merged, and two may bear one name");
        foreach (var similar in names)
        {
            terminal.Line($"{EntityText.Name(similar.Entity)} ({EntityText.Kind(similar.Entity)}), as “{similar.Name}”, names alike {similar.Probability:0.00}{(similar.More == 0 ? "" : $", and {similar.More} more by the machine")}  [dim]{similar.Entity.Id}[/]", indent: 2);
            foreach (var word in similar.Words)
            {
                terminal.Line(MatchText.Line(word), indent: 4);
            }
        }
    }
}
