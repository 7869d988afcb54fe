using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Translations;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Model;

namespace Skein.Cli.Deciding;

/// <summary><c>skein translate-document</c>: puts the translation of a whole document beside it, or shows one.</summary>
internal sealed class TranslateDocumentCommand : CaseCommand
{
    private readonly Argument<string> _document = Identifiers.Argument("DOCUMENT", "document", "The document, as skein search names it.");
    private readonly Argument<string?> _file = new("FILE")
    {
        Description = "The translation: text, Markdown, HTML, DOCX or PDF. Without it, the translation that stands is shown beside the original.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _to = Text("--to", "LANGUAGE", "The language that it is in, as two letters; needed with FILE.");
    private readonly Option<string?> _by = Text("--by", "NAME", "Who translated: a person, or a program by name and version. Default: the coder.");
    private readonly Option<bool> _sure = Switch("--sure", "Record it although its length, language or names speak against it.");
    private readonly Option<bool> _json = Switch("--json", "Write the document beside its translation as JSON.");

    public TranslateDocumentCommand(CliEnvironment environment)
        : base(environment, "translate-document", "Put the translation of a whole document beside it, sentence by sentence; quotes stay in the original.")
    {
        Examples =
        [
            "skein translate-document doc-4c1 ruling.en.txt --to en --by \"Mira Dolen\"",
            "skein translate-document doc-4c1",
        ];
        Remark = "Search finds the words of the translation and shows the sentence of the original. A later translation into the same language takes the place of the earlier one, which comes back with skein undo.";
        foreach (var symbol in new Symbol[] { _document, _file, _to, _by, _sure, _json })
        {
            if (symbol is Argument argument)
            {
                Add(argument);
            }
            else
            {
                Add((Option)symbol);
            }
        }

        Validators.Add(result =>
        {
            if (result.GetValue(_file) is not null && string.IsNullOrWhiteSpace(result.GetValue(_to)))
            {
                result.AddError(CliFaults.NoLanguage());
            }
        });
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var document = DocumentId.From(arguments.GetRequiredValue(_document));
        ActOutcome? outcome = null;
        if (arguments.GetValue(_file) is { } file)
        {
            var path = Environment.PathOf(file);
            if (!File.Exists(path))
            {
                Terminal.Warn(CliFaults.NothingAt("file", file));
                return ExitCode.Usage;
            }

            outcome = await new TranslateDocument(session).RunAsync(await GivenAsync(document, path, arguments, cancellation).ConfigureAwait(false), cancellation)
                .ConfigureAwait(false);
            if (outcome is not ActOutcome.Done)
            {
                return Outcomes.Say(Terminal, outcome, "Translated");
            }
        }

        if (new ShowTranslation(session).Run(document, arguments.GetValue(_to)?.Trim().ToLowerInvariant()) is not { } shown)
        {
            Terminal.Warn(CliFaults.NoTranslation());
            return ExitCode.Usage;
        }

        return Answer(shown, outcome, asJson: arguments.GetValue(_json));
    }

    private async Task<NewDocumentTranslation> GivenAsync(DocumentId document, string path, ParseResult arguments, CancellationToken cancellation) =>
        new(document, Path.GetFileName(path), await File.ReadAllBytesAsync(path, cancellation).ConfigureAwait(false), arguments.GetValue(_to)!)
        {
            Author = arguments.GetValue(_by),
            IsSure = arguments.GetValue(_sure),
        };

    private int Answer(TranslatedDocument shown, ActOutcome? outcome, bool asJson)
    {
        if (asJson)
        {
            JsonAnswer.Write(Terminal, "translation-of-document", shown);
            return ExitCode.Done;
        }

        if (outcome is null)
        {
            Write(Terminal, shown);
            return ExitCode.Done;
        }

        Terminal.Line($"{TieText.Count(shown.Stretches.Count, "pair")} of sentences aligned with the original, {shown.Unpaired} without a counterpart. To look at them: skein translate-document {shown.Document.Id}");
        return Outcomes.Say(Terminal, outcome, "Put a translation beside the document as");
    }

    private static void Write(Terminal terminal, TranslatedDocument shown)
    {
        terminal.Line($"[bold]{shown.Title}[/], into {shown.Layer.Language} by {shown.Layer.Author}, {shown.Unpaired} of {shown.Stretches.Count} pairs without a counterpart");
        if (shown.IsOfOlderText)
        {
            terminal.Line($"[yellow]The document has a newer text version; this translation is aligned to an older one.[/]");
        }

        foreach (var stretch in shown.Stretches)
        {
            terminal.Line($"“{OneLine(stretch.Original)}” [dim]{stretch.OriginalSpan.Start}–{stretch.OriginalSpan.End}[/]", indent: 2);
            terminal.Line($"[italic]{(stretch.Translation.Length > 0 ? OneLine(stretch.Translation) : "(not translated)")}[/]", indent: 4);
        }
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
