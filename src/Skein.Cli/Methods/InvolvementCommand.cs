using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Involvement;
using Skein.Casework.Views;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;

namespace Skein.Cli.Methods;

/// <summary><c>skein method involvement</c>: how far organisations were behind an attack, by what analysts coded.</summary>
internal sealed class InvolvementCommand : ViewCommand
{
    private readonly Argument<string?> _about = new("INCIDENT")
    {
        Description = "The incident or operation; without it, all that was coded, with the agreement of coders.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _organisation = Text("--organisation", "ID|NAME", "Of this organisation only.");
    private readonly Option<string?> _knownBy = Days.Option("--known-by", "As the record stood on this day. Default: now.");

    public InvolvementCommand(CliEnvironment environment)
        : base(environment, "involvement", "Show how far organisations were behind an attack: bounds on an ordinal scale, by analyst, with their history.")
    {
        Examples =
        [
            "skein method involvement",
            "skein method involvement \"Harbor attack\"",
            "skein method involvement in-07 --organisation \"Lantern Group\" --known-by 2031-02-01 --json",
        ];
        Remark = "Evidence raises the lower bound, findings of competent bodies lower the upper one, and what nobody reported does neither. It speaks of an attack, never of a person's guilt; attacks that were coded are those that became known.";
        Add(_about);
        Add(_organisation);
        Add(_knownBy);
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        var knownBy = Days.Read(arguments.GetValue(_knownBy));
        if (arguments.GetValue(_about) is not { } text)
        {
            return Show("involvement-list", new ListInvolvement(session).Run(filter, knownBy), filter, asJson, InvolvementText.Write);
        }

        if (EntityChoice.Choose(session, text, Terminal) is not { } about
            || !EntityChoice.TryChoose(session, arguments.GetValue(_organisation), Terminal, out var organisation))
        {
            return ExitCode.Usage;
        }

        var request = new InvolvementRequest(about) { Organisation = organisation, KnownBy = knownBy };
        return new ShowInvolvement(session).Run(request, filter) is { } view
            ? Show("involvement", view, filter, asJson, InvolvementText.Write)
            : ExitCode.Usage;
    }
}
