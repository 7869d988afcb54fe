using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Coding;
using Skein.Casework.Views;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Model;

namespace Skein.Cli.Deciding;

/// <summary><c>skein translate</c>: puts a translation beside the quote of a statement; the quote stays as it is.</summary>
internal sealed class TranslateCommand : CaseCommand
{
    private readonly Argument<string> _statement = Identifiers.Argument("STATEMENT", "statement", "The statement, as skein show names it.");
    private readonly Option<string> _text = new("--text") { HelpName = "WORDS", Description = "The translated words; needed.", Required = true };
    private readonly Option<string> _to = new("--to") { HelpName = "LANGUAGE", Description = "The language they are in, as two letters; needed.", Required = true };
    private readonly Option<string?> _by = Text("--by", "NAME", "Who translated: a person, or a program by name and version. Default: the coder.");
    private readonly Option<string?> _note = Text("--note", "WORDS", "Why, or on what ground; it stands in the log.");
    private readonly Option<bool> _json = Switch("--json", "Write the evidence as it is now, as JSON.");

    public TranslateCommand(CliEnvironment environment)
        : base(environment, "translate", "Put a translation beside the quote of a statement; the quote stays as it is.")
    {
        Examples =
        [
            "skein translate st-5c07 --text \"He left the flat on Sunday.\" --to en",
            "skein translate st-5c07 --text \"He left the flat on Sunday evening.\" --to en --by \"Mira Dolen\" --note \"evening was missing\"",
        ];
        Remark = "A later translation takes the place of an earlier one, which stays in the log and comes back with skein undo.";
        Add(_statement);
        Add(_text);
        Add(_to);
        Add(_by);
        Add(_note);
        Add(_json);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var statement = StatementId.From(arguments.GetRequiredValue(_statement));
        var outcome = new TranslateQuote(session).Run(new NewTranslation
        {
            Statement = statement,
            Text = arguments.GetRequiredValue(_text),
            Language = arguments.GetRequiredValue(_to),
            Author = arguments.GetValue(_by),
            Reason = arguments.GetValue(_note),
        });
        if (outcome is not ActOutcome.Done done || new ShowStatement(session).Run(statement) is not { } shown)
        {
            return Task.FromResult(Outcomes.Say(Terminal, outcome, "Translated"));
        }

        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "translation", new Translated(shown.Id, done.Sequence, shown.Evidence));
            return Task.FromResult(ExitCode.Done);
        }

        StatementText.Evidence(Terminal, shown.Evidence, indent: 0);
        return Task.FromResult(Outcomes.Say(Terminal, outcome, "Translated the quote of"));
    }

    private sealed record Translated(StatementId Statement, long Event, EvidenceView Evidence);
}
