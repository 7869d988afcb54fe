using System.CommandLine;
using System.Globalization;
using System.Text;
using Skein.Casework.Cases;
using Skein.Casework.Matching;
using Skein.Casework.Matching.Lists;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Matching;

/// <summary><c>skein compare</c>: which entries of a published, sourced list the case already names. One run; the list is not kept.</summary>
internal sealed class CompareCommand : CaseCommand
{
    private readonly Argument<string> _list = new("LIST.csv") { Description = "The list, with a column name; also read: aliases, kind, birth_date, birth_place, nationality, source." };
    private readonly Option<string?> _source = Text("--source", "WORDS", "Who published it and when, as one would cite it. Needed where the list has no column source.");
    private readonly Option<double> _least = ShareOption.Of("--least", "Offers at least so probable.", MatchRequest.Proposes);
    private readonly Option<bool> _propose = Switch("--propose", "Add a question of identity for each two of the case that one entry names.");
    private readonly Option<bool> _protected = Switch("--include-protected", "Also victims, minors, bystanders, relatives and cleared persons.");
    private readonly Option<bool> _json = Switch("--json", "Write the answer as JSON.");

    public CompareCommand(CliEnvironment environment)
        : base(environment, "compare", "Find which entries of a published, sourced list the case already names.")
    {
        Examples =
        [
            "skein compare list.csv --source \"Consolidated list, Council of Ostmark, 12 May 2016\"",
            "skein compare list.csv --source \"Trial register, court of Marvane, 2017\" --propose",
        ];
        Remark = "It is one run: the list is not stored, watched or compared again by itself. What it finds are offers for a person to look at; a name on a list is no finding about anybody.";
        Add(_list);
        foreach (var option in new Option[] { _source, _least, _propose, _protected, _json })
        {
            Add(option);
        }
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var named = arguments.GetRequiredValue(_list);
        var path = Environment.PathOf(named);
        if (!File.Exists(path))
        {
            Terminal.Warn(CliFaults.NothingAt("list", named));
            return Task.FromResult(ExitCode.Usage);
        }

        var request = new ListRequest(arguments.GetValue(_source))
        {
            Least = arguments.GetValue(_least),
            Proposes = arguments.GetValue(_propose),
            IncludeProtected = arguments.GetValue(_protected),
        };
        ActOutcome.Refused? refused = null;
        ListComparison? comparison;
        try
        {
            using var text = new StreamReader(path, Encoding.UTF8);
            comparison = MatchWork.Run(
                Terminal, Environment.Time, "Comparing entries", progress => new CompareList(session).Run(text, request, out refused, progress, cancellation));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Terminal.Warn(CliFaults.UnreadableList(named));
            return Task.FromResult(ExitCode.Failed);
        }

        if (comparison is null)
        {
            Terminal.Warn($"{refused!.Sentence} ({refused.Code})");
            return Task.FromResult(ExitCode.Usage);
        }

        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "compare", comparison);
        }
        else
        {
            Write(Terminal, comparison);
        }

        return Task.FromResult(ExitCode.Done);
    }

    private static void Write(Terminal terminal, ListComparison comparison)
    {
        terminal.Line($"{comparison.Source}: {comparison.Hits.Count} of {TieText.Count(comparison.Entries, "row")} may be named in the case. A name on a list is no finding about anybody.");
        foreach (var hit in comparison.Hits)
        {
            terminal.Line();
            terminal.Line($"[bold]row {hit.Row}[/]  {string.Join("; ", hit.Names)}");
            foreach (var offer in hit.Offers)
            {
                terminal.Line($"may be {EntityText.Name(offer.Entity)} [dim]{offer.Entity.Id}[/]: p {offer.Probability.ToString("0.00#", CultureInfo.InvariantCulture)}, “{offer.ListName}” against “{offer.CaseName}”", indent: 2);
                foreach (var word in offer.Words)
                {
                    terminal.Line(MatchText.Line(word), indent: 4);
                }

                foreach (var line in offer.Findings.Concat(offer.Evidence.Select(evidence => evidence.Bits.ToString("+0.0;−0.0;0", CultureInfo.InvariantCulture) + " " + evidence.Words)))
                {
                    terminal.Line($"{line}", indent: 4);
                }
            }
        }

        if (comparison.Hits.Count > 0)
        {
            terminal.Line();
        }

        foreach (var sentence in comparison.Unreadable)
        {
            terminal.Warn($"{sentence}");
        }

        if (comparison.UnreadableCount > comparison.Unreadable.Count)
        {
            terminal.Warn($"{comparison.UnreadableCount - comparison.Unreadable.Count} further rows could not be read.");
        }

        if (comparison.ProtectedLeftOut > 0)
        {
            terminal.Line($"{TieText.Count(comparison.ProtectedLeftOut, "offer")} of a protected person left out (--include-protected).");
        }

        if (comparison.Questions + comparison.QuestionsWithoutText > 0)
        {
            var rest = comparison.QuestionsWithoutText > 0 ? $" {comparison.QuestionsWithoutText} could not be added, because neither of the two was read from a text: judge them with skein judge." : "";
            terminal.Line($"{TieText.Count(comparison.Questions, "question")} of identity added to the review queue.{rest}");
        }

        terminal.Line($"Nothing of the list was kept.");
    }
}
