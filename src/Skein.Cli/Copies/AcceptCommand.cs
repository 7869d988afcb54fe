using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Copies;
using Skein.Cli.CommandLine;
using Skein.Cli.Deciding;
using Skein.Cli.Hosting;
using Skein.Model;

namespace Skein.Cli.Copies;

/// <summary><c>skein copies accept</c>: two documents come from one origin.</summary>
internal sealed class AcceptCommand : CaseCommand
{
    private readonly PairArguments _pair = new();
    private readonly Option<string?> _origin = Text("--origin", "DOCUMENT", "Which of the two stays an origin. Default: published earlier, else the part, else read earlier.");
    private readonly Option<string?> _reason = Text("--reason", "WORDS", "Why; it stands in the history of the source.");

    public AcceptCommand(CliEnvironment environment)
        : base(environment, "accept", "Let two near copies count as one origin, by a link in the origin chain of a source.")
    {
        Examples = ["skein copies accept doc-4c1 doc-7e2", "skein copies accept doc-4c1 doc-7e2 --origin doc-7e2 --reason \"names the agency\""];
        Remark = "The whole source counts with the other from then on, also what it adds of its own. Where a text holds reporting of its own beside a dispatch, reject the pair.";
        _pair.AddTo(this);
        Identifiers.Check(_origin, "document");
        Add(_origin);
        Add(_reason);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var (one, other) = _pair.Of(arguments);
        DocumentId? origin = arguments.GetValue(_origin) is { } named ? DocumentId.From(named) : null;
        return Task.FromResult(Outcomes.Say(
            Terminal, new DecideCopies(session).Accept(one, other, origin, arguments.GetValue(_reason)), "One origin: linked the source"));
    }
}
