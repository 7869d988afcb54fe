using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Codings;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Deciding;
using Skein.Cli.Hosting;
using Skein.Model;

namespace Skein.Cli.Methods;

/// <summary><c>skein method code</c>: codes items of a method, or withdraws a coding.</summary>
internal sealed class CodeCommand : CaseCommand
{
    private readonly Argument<string?> _method = new("METHOD")
    {
        Description = $"The codebook: {string.Join(", ", CodingScheme.All.Select(scheme => scheme.Method))}.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Argument<string?> _about = new("INCIDENT")
    {
        Description = "The incident or operation: an identifier, or a name that only one bears.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Argument<string[]> _items = new("ITEM=VALUE") { Description = "Items with their values, such as D1=SNF.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> _organisation = Text("--organisation", "ID|NAME", "The organisation whose part is coded, the authority, or the author of a sentence.");
    private readonly Option<string?> _words = Text("--words", "WORDS", "What the value stands for, where the codebook asks for it: an answer, a number with what was counted.");
    private readonly Option<string?> _reason = Text("--reason", "WORDS", "Why; needed.");
    private readonly Option<string?> _from = Days.Option("--known-from", "The first day on which the record allowed it, such as that of the verdict. Default: always.");
    private readonly Option<string[]> _grounds = new("--ground") { HelpName = "ID", Description = "A statement on which it rests; may be given several times." };
    private readonly Option<string?> _withdraw = Text("--withdraw", "ID", "Withdraw a coding, by its identifier.");

    public CodeCommand(CliEnvironment environment)
        : base(environment, "code", "Code items of a method on an incident, with a reason; or withdraw a coding.")
    {
        Examples =
        [
            "skein method code involvement \"Harbor attack\" A1=E D1=SNF --organisation \"Lantern Group\" --reason \"the verdict of 2031\" --known-from 2031-05-06 --ground st-4c1",
            "skein method code involvement in-07 override=guided --organisation or-02 --reason \"the sealed annex of the report\"",
            "skein method code signal \"Harbor attack\" base-rate=counted --words \"40..60 notes a month\" --ground st-4c1 --reason \"the inquiry's annex\"",
            "skein method code signal \"Harbor attack\" response=given --words \"it had no legal ground\" --organisation \"Ostland service\" --ground st-4c1 --reason \"its letter\"",
            "skein method code signal \"Harbor attack\" counterfactual=said --words \"one file would have shown both\" --organisation \"Ostland inquiry\" --ground st-4c1 --reason \"page 41\"",
            "skein method code hypotheses \"Harbor attack\" cell/e1/other-group=II --reason \"the money came from elsewhere\"",
            "skein method code loneness in-07 execution=yes decision=no --reason \"his brother knew\"",
            "skein method code --withdraw co-4c1 --reason \"misread the date\"",
        ];
        Remark = "A later coding of yours on the same item and day takes the place of the former; what others coded stays beside it. The program codes nothing by itself.";
        Identifiers.Check(_withdraw, "coding");
        Identifiers.Check(_grounds, "statement");
        Add(_method);
        Add(_about);
        Add(_items);
        Add(_organisation);
        Add(_words);
        Add(_reason);
        Add(_from);
        Add(_grounds);
        Add(_withdraw);
        Validators.Add(result =>
        {
            var isWithdrawal = result.GetValue(_withdraw) is not null;
            var isWhole = result.GetValue(_reason) is not null
                && (isWithdrawal ? result.GetValue(_method) is null : result.GetValue(_about) is not null && result.GetValue(_items) is { Length: > 0 });
            if (!isWhole)
            {
                result.AddError(CliFaults.BadCoding());
            }
        });
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var reason = arguments.GetValue(_reason)!;
        return Task.FromResult(arguments.GetValue(_withdraw) is { } id
            ? Outcomes.Say(Terminal, new WithdrawCoding(session).Run(CodingId.From(id), reason), "Withdrawn")
            : Code(session, arguments, reason));
    }

    private int Code(CaseSession session, ParseResult arguments, string reason)
    {
        if (EntityChoice.Choose(session, arguments.GetValue(_about)!, Terminal) is not { } about
            || !EntityChoice.TryChoose(session, arguments.GetValue(_organisation), Terminal, out var organisation))
        {
            return ExitCode.Usage;
        }

        var items = arguments.GetValue(_items)!.Select(text => text.Split('=', 2)).Select(parts => (parts[0].Trim(), parts.ElementAtOrDefault(1)?.Trim() ?? ""));
        var request = new NewCoding(arguments.GetValue(_method)!, about, [.. items], reason)
        {
            Toward = organisation,
            Words = arguments.GetValue(_words),
            KnownFrom = Days.Read(arguments.GetValue(_from)),
            Grounds = [.. (arguments.GetValue(_grounds) ?? []).Select(StatementId.From)],
        };
        return Outcomes.Say(Terminal, new CodeItems(session).Run(request), "Coded");
    }
}
