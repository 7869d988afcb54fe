using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Hypotheses;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Deciding;
using Skein.Cli.Hosting;

namespace Skein.Cli.Methods;

/// <summary><c>skein method assess hypotheses</c>: signs the order that the coder's own recorded matrix gives.</summary>
internal sealed class AssessHypothesesCommand : CaseCommand
{
    private readonly Argument<string> _about = new("INCIDENT") { Description = "The attack: an identifier, or a name that only one bears." };
    private readonly Option<string?> _knownBy = Days.Option("--known-by", "As the record stood on this day. Default: now.");
    private readonly SignOptions _sign = new();

    public AssessHypothesesCommand(CliEnvironment environment)
        : base(environment, "hypotheses", "Sign which explanation of an attack has least against it, by the matrix that you recorded.")
    {
        Examples = ["skein method assess hypotheses \"Harbor attack\" --likelihood likely --scale phia --confidence moderate --reason \"before the trial\""];
        Remark = SignOptions.Remark;
        Add(_about);
        Add(_knownBy);
        _sign.AddTo(this);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        if (EntityChoice.Choose(session, arguments.GetRequiredValue(_about), Terminal) is not { } about)
        {
            return Task.FromResult(ExitCode.Usage);
        }

        var signature = _sign.Read(arguments);
        var outcome = new AssessHypotheses(session).Run(about, signature.Reason, Days.Read(arguments.GetValue(_knownBy)), signature.Judged);
        return Task.FromResult(Outcomes.Say(Terminal, outcome, "Signed"));
    }
}
