using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Incidents.Alike;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;

namespace Skein.Cli.Incidents;

/// <summary><c>skein incidents alike</c>: incidents of different documents that may be one, with what speaks for and against.</summary>
internal sealed class AlikeCommand : CaseCommand
{
    private readonly Option<double> _least = ShareOption.Of("--least", "Pairs with at least this score.", AlikeRequest.UsualLeast);
    private readonly Option<bool> _decided = Switch("--include-decided", "Also pairs that were judged different already.");
    private readonly Option<bool> _protected = Switch("--include-protected", "Name victims, minors, bystanders, relatives and cleared persons.");
    private readonly Option<int> _limit = Number("--limit", "At most so many pairs.", 20, 1, 10_000);
    private readonly Option<bool> _json = Switch("--json", "Write the pairs as JSON, with their evidence.");

    public AlikeCommand(CliEnvironment environment)
        : base(environment, "alike", "List incidents of different documents that may be one, with what agrees, what contradicts and what would settle it.")
    {
        Examples = ["skein incidents alike", "skein incidents alike --least 0.2 --limit 100", "skein judge en-01 en-07 same --reason \"one day, one market, one toll\""];
        Remark = "Nothing is merged by listing; skein judge decides. An operation and its sites are never one, and neither are two acts whose type and place both differ.";
        Add(_least);
        Add(_decided);
        Add(_protected);
        Add(_limit);
        Add(_json);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var request = new AlikeRequest(
            arguments.GetValue(_least), arguments.GetValue(_decided), arguments.GetValue(_protected), arguments.GetValue(_limit));
        var list = new ListAlikeIncidents(session).Run(request, cancellation);
        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "incidents-alike", list);
        }
        else
        {
            AlikeText.Write(Terminal, list);
        }

        return Task.FromResult(ExitCode.Done);
    }
}
