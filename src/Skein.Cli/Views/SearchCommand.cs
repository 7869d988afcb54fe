using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Searching;
using Skein.Cli.CommandLine;
using Skein.Cli.Deciding;
using Skein.Cli.Hosting;
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
    private readonly Option<bool> _similar = Switch("--similar", "Also names of the case that are spelled or sound alike, in whichever script, and why.");
    private readonly Option<string?> _save = Text("--save", "NAME", "Save the search with the case under a name; see skein searches.");
    private readonly Option<bool> _json = Switch("--json", "Write the answer as JSON.");

    public SearchCommand(CliEnvironment environment)
        : base(environment, "search", "Find people and things by any spelling, and documents by their words.")
    {
        Examples = ["skein search harbour warehouse", "skein search \"Mira Dolen\" --limit 5 --json", "skein search \"Mira Dolen\" --similar", "skein search warehouse --language fr --save \"The warehouse\"", "skein search warehouse --published 2015-11/2016-03 --min-reliability B --language fr"];
        Remark = "A search reads the documents themselves and every name, reviewed or only read by the machine; names that nobody added are marked.";
        Add(_words);
        foreach (var option in new Option[] { _limit, _published, _source, _least, _language, _similar, _save, _json })
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
        var words = string.Join(' ', arguments.GetRequiredValue(_words));
        var code = SearchText.Answer(Terminal, session, words, only, arguments.GetValue(_limit), arguments.GetValue(_json), arguments.GetValue(_similar));
        return Task.FromResult(arguments.GetValue(_save) is { } name ? Save(session, name, words, only) : code);
    }

    // What was found stays readable as JSON: what became of the saving goes where warnings go.
    private int Save(CaseSession session, string name, string words, DocumentFilter only)
    {
        switch (new SaveSearch(session).Run(name, words, only))
        {
            case ActOutcome.Done done:
                Terminal.Warn($"Saved {done.Id}. Undo it with: skein undo {done.Sequence}");
                return ExitCode.Done;
            case var other:
                return Outcomes.Say(Terminal, other, "Saved");
        }
    }

    private static bool IsKnown(CaseSession session, string source)
    {
        using var reader = session.Store.OpenReader();
        return Identifier.IsValid(source) && reader.Find(SourceId.From(source)) is not null;
    }
}
