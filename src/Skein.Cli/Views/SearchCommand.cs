using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Searching;
using Skein.Casework.Views;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Sources;

namespace Skein.Cli.Views;

/// <summary><c>skein search</c>: names by any spelling and documents by their words.</summary>
internal sealed class SearchCommand : CaseCommand
{
    private readonly Argument<string[]> _words = new("WORDS") { Description = "Words; all of them must be there.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<int> _limit = Number("--limit", "At most so many documents.", 20, 1, 1000);
    private readonly Option<string?> _published = Filters.FilterOptions.Date("--published", "Only documents published then, in EDTF, such as 2015-11 or 2015-11/2016-03.");
    private readonly Option<string?> _source = Text("--source", "ID", "Only documents of this source.");
    private readonly Option<string?> _least = OneOf("--min-reliability", "Only documents of sources at least this reliable.", "A", "B", "C", "D", "E");
    private readonly Option<string?> _language = Text("--language", "CODE", "Only documents in this language, such as fr.");
    private readonly Option<bool> _json = Switch("--json", "Write the answer as JSON.");

    public SearchCommand(CliEnvironment environment)
        : base(environment, "search", "Find people and things by any spelling, and documents by their words.")
    {
        Examples = ["skein search harbour warehouse", "skein search \"Mira Dolen\" --limit 5 --json", "skein search warehouse --published 2015-11/2016-03 --min-reliability B --language fr"];
        Remark = "A search reads the documents themselves and every name, reviewed or only read by the machine; names that nobody added are marked.";
        Add(_words);
        foreach (var option in new Option[] { _limit, _published, _source, _least, _language, _json })
        {
            Add(option);
        }

    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        if (arguments.GetValue(_source) is { } source && !IsKnown(session, source))
        {
            Terminal.Warn(CliFaults.NoSource(source));
            return Task.FromResult(ExitCode.Usage);
        }

        var only = new DocumentFilter
        {
            Published = arguments.GetValue(_published) is { } published ? Edtf.Parse(published) : null,
            Source = arguments.GetValue(_source) is { } id ? SourceId.From(id) : null,
            LeastReliability = Enum.TryParse<Reliability>(arguments.GetValue(_least), ignoreCase: true, out var least) ? least : null,
            Language = arguments.GetValue(_language),
        };
        var answer = new SearchCase(session).Run(string.Join(' ', arguments.GetRequiredValue(_words)), arguments.GetValue(_limit), only: only);
        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "search", answer, ViewFilter.Everything with { IncludeUnreviewed = answer.Entities.Any(found => found.Entity.IsProposed) });
        }
        else
        {
            Write(Terminal, answer);
        }

        return Task.FromResult(ExitCode.Done);
    }

    private static bool IsKnown(CaseSession session, string source)
    {
        using var reader = session.Store.OpenReader();
        return Identifier.IsValid(source) && reader.Find(SourceId.From(source)) is not null;
    }

    /// <summary>Writes what was found.</summary>
    public static void Write(Terminal terminal, SearchAnswer answer)
    {
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
}
