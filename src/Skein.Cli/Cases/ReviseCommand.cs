using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Cli.CommandLine;
using Skein.Cli.Deciding;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Model.Dates;
using Skein.Model.Log;

namespace Skein.Cli.Cases;

/// <summary><c>skein revise</c>: shows the case record, or changes it with a reason; the older wording stays in the log.</summary>
internal sealed class ReviseCommand : CaseCommand
{
    private readonly Option<string?> _title = Text("--title", "WORDS", "What the case is called.");
    private readonly Option<string?> _purpose = Text("--purpose", "WORDS", "What it is for.");
    private readonly Option<string?> _responsible = Text("--responsible", "NAME", "Who answers for it.");
    private readonly Option<string?> _legalBasis = Text("--legal-basis", "WORDS", "On which basis personal data are held; \"\" takes it away.");
    private readonly Option<string?> _period = Dated("--period", "The period it covers, in EDTF, such as 2014/2023; \"\" takes it away.", mayBeEmpty: true);
    private readonly Option<string?> _reviewOn = Dated("--review-on", "When it is to be reviewed for keeping or deletion; \"\" takes it away.", mayBeEmpty: true);
    private readonly Option<string?> _reason = Text("--reason", "WORDS", "Why; needed for a change.");
    private readonly Option<bool> _json = Switch("--json", "Write the record as JSON, as it is afterwards.");

    public ReviseCommand(CliEnvironment environment)
        : base(environment, "revise", "Show the case record (title, purpose, responsible person, legal basis, period, review date), or change it.")
    {
        Examples =
        [
            "skein revise --purpose \"doctoral research\" --legal-basis \"GDPR art. 89, research\" --reason \"the project is approved\"",
            "skein revise --responsible \"Ada Lind\" --review-on 2028-01 --reason \"handed over\"",
            "skein revise --json",
        ];
        Remark = "What is not given stays as it is. The older record stays in the log; to take a change back, change it again.";
        Option<string?>[] changes = [_title, _purpose, _responsible, _legalBasis, _period, _reviewOn];
        foreach (var option in changes.Append<Option>(_reason).Append(_json))
        {
            Add(option);
        }

        Validators.Add(result =>
        {
            if (changes.Any(change => result.GetResult(change) is not null) != result.GetResult(_reason) is not null)
            {
                result.AddError(CliFaults.BadRevision());
            }
        });
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var (former, seen) = Read(session);
        var record = Changed(arguments, former);
        if (record != former)
        {
            var outcome = new ReviseCase(session).Run(record, arguments.GetRequiredValue(_reason)!, seen);
            if (outcome is not ActOutcome.Done)
            {
                return Task.FromResult(Outcomes.Say(Terminal, outcome, "Changed"));
            }
        }

        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "case-record", record);
            return Task.FromResult(ExitCode.Done);
        }

        if (arguments.GetValue(_reason) is not null)
        {
            Terminal.Line(record == former ? Words.Of($"The record says so already; nothing was recorded.") : Words.Of($"Changed. The older record stays in the log."));
        }

        Write(record);
        return Task.FromResult(ExitCode.Done);
    }

    // What was seen is read with the record, so that a change that somebody else records meanwhile is not written over.
    private static (CaseRecord Record, long Seen) Read(CaseSession session)
    {
        using var reader = session.Store.OpenReader();
        return (reader.Case, reader.LastChange(Subject.Case));
    }

    private CaseRecord Changed(ParseResult arguments, CaseRecord former) => former with
    {
        Title = arguments.GetValue(_title)?.Trim() ?? former.Title,
        Purpose = arguments.GetValue(_purpose)?.Trim() ?? former.Purpose,
        Responsible = arguments.GetValue(_responsible)?.Trim() ?? former.Responsible,
        LegalBasis = arguments.GetValue(_legalBasis) is { } basis ? (string.IsNullOrWhiteSpace(basis) ? null : basis.Trim()) : former.LegalBasis,
        Period = Date(arguments.GetValue(_period), former.Period),
        ReviewOn = Date(arguments.GetValue(_reviewOn), former.ReviewOn),
    };

    private static Edtf? Date(string? typed, Edtf? former) => typed switch
    {
        null => former,
        "" => null,
        _ => Edtf.Parse(typed),
    };

    private void Write(CaseRecord record)
    {
        const string NotStated = "not stated";
        foreach (var (term, meaning) in new[]
        {
            ("Title", record.Title), ("Purpose", record.Purpose), ("Responsible", record.Responsible), ("Legal basis", record.LegalBasis ?? NotStated),
            ("Period", record.Period?.ToString() ?? NotStated), ("Review on", record.ReviewOn?.ToString() ?? NotStated),
        })
        {
            Terminal.Pair($"[dim]{term}[/]", $"{meaning}", indent: 0, width: 11);
        }
    }
}
