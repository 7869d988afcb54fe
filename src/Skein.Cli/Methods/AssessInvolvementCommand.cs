using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Involvement;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Deciding;
using Skein.Cli.Hosting;

namespace Skein.Cli.Methods;

/// <summary><c>skein method assess involvement</c>: signs what the table reads from the coder's own codings.</summary>
internal sealed class AssessInvolvementCommand : CaseCommand
{
    private readonly Argument<string> _about = new("INCIDENT") { Description = "The attack: an identifier, or a name that only one bears." };
    private readonly Option<string> _organisation = new("--organisation") { HelpName = "ID|NAME", Description = "The organisation; needed.", Required = true };
    private readonly Option<string?> _knownBy = Days.Option("--known-by", "As the record stood on this day. Default: now.");
    private readonly SignOptions _sign = new();

    public AssessInvolvementCommand(CliEnvironment environment)
        : base(environment, "involvement", "Sign how far an organisation was behind an attack, by what you coded.")
    {
        Examples = ["skein method assess involvement \"Harbor attack\" --organisation \"Lantern Group\" --reason \"before the appeal; the handler is not identified\""];
        Remark = SignOptions.Remark;
        Add(_about);
        Add(_organisation);
        Add(_knownBy);
        _sign.AddTo(this);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        if (EntityChoice.Choose(session, arguments.GetRequiredValue(_about), Terminal) is not { } about
            || EntityChoice.Choose(session, arguments.GetRequiredValue(_organisation), Terminal) is not { } organisation)
        {
            return Task.FromResult(ExitCode.Usage);
        }

        var signature = _sign.Read(arguments);
        var knownBy = Days.Read(arguments.GetValue(_knownBy));
        return Task.FromResult(Outcomes.Say(
            Terminal, new AssessInvolvement(session).Run(about, organisation, signature.Reason, knownBy, signature.Judged), "Signed"));
    }
}
