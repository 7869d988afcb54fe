using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.LanguageModels;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.LanguageModels;

/// <summary><c>skein language-model sent</c>: what may leave the machine, and what left it so far.</summary>
internal sealed class SentCommand : CaseCommand
{
    private readonly Option<bool> _json = Switch("--json", "Write the answer as JSON.");

    public SentCommand(CliEnvironment environment)
        : base(environment, "sent", "Show what may leave this machine, and what left it so far.")
    {
        Examples = ["skein language-model sent", "skein language-model sent --json"];
        Remark = "Each document that was sent is an entry of its own in: skein log";
        Add(_json);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var view = new ShowSending(session).Run();
        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "sending", view);
            return Task.FromResult(ExitCode.Done);
        }

        if (view.Allowed.Count == 0)
        {
            Terminal.Line($"Nothing of this case may leave this machine: no endpoint beyond it is allowed.");
        }

        foreach (var allowed in view.Allowed)
        {
            Terminal.Line($"May be sent to [bold]{allowed.Endpoint}[/] since {allowed.On.UtcDateTime:yyyy-MM-dd HH:mm} UTC. Decided by {allowed.DecidedBy}. Legal basis: {allowed.LegalBasis}");
        }

        foreach (var sent in view.Sent)
        {
            Terminal.Line($"{TieText.Count(sent.Documents, "document")} sent to {sent.Endpoint} for the model {sent.Model}, the last on {sent.Last.UtcDateTime:yyyy-MM-dd HH:mm} UTC.");
        }

        if (view.Sent.Count == 0 && view.Erased == 0)
        {
            Terminal.Line($"No document was sent beyond this machine.");
        }

        if (view.Erased > 0)
        {
            Terminal.Line($"{TieText.Count(view.Erased, "document")} sent and erased since; the log keeps when, and by whom.");
        }

        if (view.ReadHere > 0)
        {
            Terminal.Line($"{TieText.Count(view.ReadHere, "document")} read by a model on this machine.");
        }

        return Task.FromResult(ExitCode.Done);
    }
}
