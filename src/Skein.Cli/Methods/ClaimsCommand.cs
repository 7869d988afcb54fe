using System.CommandLine;
using System.Globalization;
using Skein.Casework.Cases;
using Skein.Casework.Methods.Claims;
using Skein.Casework.Views;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Methods.Outcomes;

namespace Skein.Cli.Methods;

/// <summary><c>skein method claims</c>: who claimed which attack, and the seven small tables.</summary>
internal sealed class ClaimsCommand : AnswerCommand
{
    public ClaimsCommand(CliEnvironment environment, SignOptions? sign = null)
        : base(environment, "claims", "List who claimed which attack and when, and put seven hypotheses on claims to small exact tests.", sign)
    {
        Examples = IsSigning ? ["skein method assess claims --reason \"the papers of 2031 are read\""] :
        [
            "skein method claims",
            "skein method code claims \"Harbor attack\" sought=yes fate=in-custody foiled=no --reason \"the papers of that week\"",
            "skein method claims --json",
        ];
        Remark = IsSigning ? SignOptions.Remark : "Who claimed is read from statements; what no source says is coded (skein method code claims …), and the codings used are yours. An attack that nobody claims is silence only where somebody looked. Each table prints what else would bring it.";
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson) => Sign(
        arguments, signature => new AssessClaims(session).Run(filter, signature)) ?? new ShowClaims(session).Run(filter) switch
        {
            MethodResult<ClaimsView>.Computed made => Show("claims", made.Value, filter, asJson, Write),
            MethodResult<ClaimsView>.Refused refused => MethodWords.Refuse(Terminal, refused.Why),
            _ => throw new InvalidOperationException("Tests are run or refused."),
        };

    private static void Write(Terminal terminal, ClaimsView view)
    {
        terminal.Table(
            ["Attack", "Outcome", "Claims and denials", "Days to the first claim", "Coded"],
            view.Attacks.Where(attack => attack.Claims.Count > 0 || attack.Coded.Count > 0).Select(attack => (IReadOnlyList<Words>)[
                MethodWords.Name(attack.Attack),
                Words.Of($"{MethodWords.Plain(attack.Outcome)}"),
                Words.Of($"{string.Join("; ", attack.Claims.Select(claim => $"{claim.Subject.Label} ({claim.Stance.ToString().ToLowerInvariant()}, {claim.Grade})"))}"),
                Words.Of($"{Days(attack)}"),
                Words.Of($"{string.Join(", ", attack.Coded.Select(one => $"{one.Key}={one.Value}"))}"),
            ]));
        terminal.Line($"[dim]{view.Attacks.Count(attack => attack.Claims.Count == 0 && attack.Coded.Count == 0)} further attacks have neither a claim nor a coding. Codings by {view.By.Name}.[/]");
        foreach (var test in view.Tests)
        {
            Write(terminal, test);
        }

        terminal.Line($"Holm's correction counts {TieText.Count(view.Corrected, "test")}.");
    }

    private static void Write(Terminal terminal, ClaimTestView test)
    {
        terminal.Line($"{test.Code}  {test.Condition} × {test.Outcome}, over {test.Denominator} {test.Table}");
        if (test.Figures is { } figures)
        {
            terminal.Line($"p {Number(figures.P)} (mid-p {Number(figures.MidP)}; with one contested case moved {Number(test.LeastP)} to {Number(test.MostP)}; after Holm {Number(test.Adjusted)}), odds ratio {Open(figures.OddsRatio)}, 95 % {Number(figures.Low)} to {Open(figures.High)}", indent: 2);
        }
        else
        {
            terminal.Line($"{test.Because} ({test.Refusal})", indent: 2);
        }

        terminal.Line($"[dim]Expected: {test.Expected}. But: {test.Confounder}. Outside: {test.Outside}; not coded: {test.NotCoded.Count}.[/]", indent: 2);
        foreach (var series in test.OneSeries)
        {
            terminal.Line($"[yellow]Attacks of one series are not independent, and p reads smaller than it is:[/] {series}", indent: 2);
        }
    }

    private static string Days(ClaimedAttackView attack) => (attack.LagLeast, attack.LagMost) switch
    {
        ({ } least, { } most) when least == most => $"{least}",
        ({ } least, { } most) => $"{least} to {most}",
        _ => "",
    };

    private static string Open(double? number) => number is null ? "infinite" : Number(number);

    private static string Number(double? number) => number?.ToString("0.######", CultureInfo.InvariantCulture) ?? "–";
}
