using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.SourceCriticism;
using Skein.Casework.Views;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Methods.Outcomes;

namespace Skein.Cli.Methods;

/// <summary><c>skein method sources</c>: how well a case or an entity is sourced.</summary>
internal sealed class SourcingCommand : ViewCommand
{
    // What goes back to one origin can be most of a case; a screen shows the first of it and --json all.
    private const int MostShown = 40;

    private readonly Argument<string?> _about = new("ENTITY") { Description = "Whom or what it is about; without it, the whole case.", Arity = ArgumentArity.ZeroOrOne };

    public SourcingCommand(CliEnvironment environment)
        : base(environment, "sources", "Say how well something is sourced: kinds, letters, independent origins, what hangs on one origin, circular reporting.")
    {
        Examples = ["skein method sources", "skein method sources \"Harbor attack\" --json", "skein method assess sources \"Harbor attack\" --reason \"for the brief\""];
        Remark = "Ten copies of one wire story are one source. Letters are counted side by side and never averaged. The counts are no better than the record of who took from whom.";
        Add(_about);
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        if (!EntityChoice.TryChoose(session, arguments.GetValue(_about), Terminal, out var about))
        {
            return ExitCode.Usage;
        }

        return new SummarizeSources(session).Run(filter, about, asJson ? int.MaxValue : 0) switch
        {
            MethodResult<SourcingView>.Computed made => Show("sourcing", made.Value, filter, asJson, Write),
            MethodResult<SourcingView>.Refused refused => MethodWords.Refuse(Terminal, refused.Why),
            _ => throw new InvalidOperationException("A summary is made or refused."),
        };
    }

    private static void Write(Terminal terminal, SourcingView view)
    {
        terminal.Line($"{string.Join(' ', view.Words)}");
        if (view.Circular.Count > 0)
        {
            terminal.Line($"Reporting that comes back to itself, or reaches one origin by two ways:");
        }

        foreach (var path in view.Circular)
        {
            terminal.Line($"{string.Join("  |  ", path.Ways.Select(way => string.Join(" → ", way)))}", indent: 2);
        }

        // What one source says is no surprise; what several say and have from one is.
        var seeming = view.SingleOrigin.Where(claim => claim.Sources > 1).ToList();
        if (seeming.Count > 0)
        {
            terminal.Line($"Said by several sources that have it from one:");
        }

        foreach (var claim in seeming.Take(MostShown))
        {
            terminal.Line($"{claim.Origin}, repeated by {TieText.Count(claim.Sources, "source")}:", indent: 2);
            StatementText.Write(terminal, claim.Statement, indent: 4);
        }

        if (seeming.Count > MostShown)
        {
            terminal.Line($"… and {seeming.Count - MostShown} more (--json has all).", indent: 2);
        }

        terminal.Line($"Said by one source only: {view.SaidByOne} (--json has them).");
    }
}
