using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Sources;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Model;
using Skein.Model.Sources;

namespace Skein.Cli.Deciding;

/// <summary><c>skein source grade</c>: changes the letter of a source, with a reason; the older letter stays in the log.</summary>
internal sealed class GradeSourceCommand : CaseCommand
{
    private readonly Argument<string> _source = Identifiers.Argument("ID", "source", "The source, as skein sources lists it.");
    private readonly Argument<string> _letter = new("LETTER") { Description = "A to E; F where the reliability cannot be judged." };
    private readonly Option<string> _reason = new("--reason") { HelpName = "WORDS", Description = "Why; needed.", Required = true };

    public GradeSourceCommand(CliEnvironment environment)
        : base(environment, "grade", "Change the letter of a source, with a reason; the older one stays in the log.")
    {
        Examples = ["skein source grade so-gazette B --reason \"own correspondents, corrects in print\""];
        _letter.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value is not ([>= 'A' and <= 'F'] or [>= 'a' and <= 'f']))
            {
                result.AddError(CliFaults.NotAmong("A grade", token.Value, "one letter from A to F"));
            }
        });
        Add(_source);
        Add(_letter);
        Add(_reason);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var id = SourceId.From(arguments.GetRequiredValue(_source));
        if (new ShowSource(session).Run(id) is not { } page)
        {
            Terminal.Warn(CliFaults.NothingAt("source", id.Value));
            return Task.FromResult(ExitCode.Usage);
        }

        var reason = arguments.GetRequiredValue(_reason);
        var graded = page.Row.Source with { Reliability = Enum.Parse<Reliability>(arguments.GetRequiredValue(_letter), ignoreCase: true), GradeReason = reason };
        return Task.FromResult(Outcomes.Say(Terminal, new ReviseSource(session).Run(graded, reason, page.Row.LastChange), "Graded"));
    }
}
