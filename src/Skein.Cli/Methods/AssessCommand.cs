using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Codings;
using Skein.Casework.Involvement;
using Skein.Casework.SourceCriticism;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Deciding;
using Skein.Cli.Hosting;

namespace Skein.Cli.Methods;

/// <summary><c>skein method assess</c>: signs the answer of a method with the coder's name.</summary>
internal sealed class AssessCommand : CaseCommand
{
    private readonly Argument<string> _method = new("METHOD") { Description = "The method: involvement or sources." };
    private readonly Argument<string> _about = new("ENTITY") { Description = "What it is about: an identifier, or a name that only one bears." };
    private readonly Option<string?> _organisation = Text("--organisation", "ID|NAME", "The organisation; for involvement.");
    private readonly Option<string?> _words = Text("--words", "TEXT", "The source summary statement as you edited it; for sources. Default: as it is made from counts.");
    private readonly Option<string> _reason = new("--reason") { HelpName = "WORDS", Description = "Why you sign it, with its limits; needed.", Required = true };
    private readonly Option<string?> _knownBy = Days.Option("--known-by", "As the record stood on this day. Default: now.");

    public AssessCommand(CliEnvironment environment)
        : base(environment, "assess", "Sign what a method answers, as a dated record with its inputs.")
    {
        Examples =
        [
            "skein method assess involvement \"Harbor attack\" --organisation \"Lantern Group\" --reason \"before the appeal; the handler is not identified\"",
            "skein method assess sources \"Harbor attack\" --reason \"for the brief of May\"",
        ];
        Remark = "It is never computed anew. When a statement or coding under it changes, it is shown as stale, with the reason.";
        _method.AcceptOnlyFromAmong(CodingScheme.Involvement.Method, AssessSources.Method);
        Add(_method);
        Add(_about);
        Add(_organisation);
        Add(_reason);
        Add(_knownBy);
        Add(_words);
        Validators.Add(result =>
        {
            var isInvolvement = result.GetValue(_method) == CodingScheme.Involvement.Method;
            if (isInvolvement ? result.GetValue(_organisation) is null || result.GetValue(_words) is not null
                : result.GetValue(_organisation) is not null || result.GetValue(_knownBy) is not null)
            {
                result.AddError(CliFaults.BadAssessment());
            }
        });
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        if (EntityChoice.Choose(session, arguments.GetRequiredValue(_about), Terminal) is not { } about
            || !EntityChoice.TryChoose(session, arguments.GetValue(_organisation), Terminal, out var organisation))
        {
            return Task.FromResult(ExitCode.Usage);
        }

        var reason = arguments.GetRequiredValue(_reason);
        var outcome = organisation is { } whose
            ? new AssessInvolvement(session).Run(about, whose, reason, Days.Read(arguments.GetValue(_knownBy)))
            : new AssessSources(session).Run(about, reason, arguments.GetValue(_words));
        return Task.FromResult(Outcomes.Say(Terminal, outcome, "Signed"));
    }
}
