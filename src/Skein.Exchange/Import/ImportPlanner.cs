using Skein.Exchange.Tables;
using Skein.Model;
using Skein.Model.Judgements;
using Skein.Model.Log;

namespace Skein.Exchange.Import;

/// <summary>Compares tables with a case, row by row.</summary>
internal sealed class ImportPlanner
{
    private readonly IExistingCase _existing;
    private readonly IQuoteResolver? _quotes;
    private readonly string _reason;
    private readonly List<CaseEvent> _events = [];
    private readonly List<CodedLikelihood> _likelihoods = [];
    private readonly List<TableFault> _faults = [];
    private int _unchanged;

    private ImportPlanner(IExistingCase existing, IQuoteResolver? quotes, string reason)
    {
        _existing = existing;
        _quotes = quotes;
        _reason = reason;
    }

    public static ImportPlan Plan(CaseTables tables, IExistingCase existing, IQuoteResolver? quotes, string reason)
    {
        var planner = new ImportPlanner(existing, quotes, reason);
        if (tables.Case is { } record)
        {
            planner.Compare(record, existing.Case, made => new CaseEvent.CaseOpened(made), made => new CaseEvent.CaseRecordRevised(made, reason));
        }

        foreach (var source in tables.Sources)
        {
            planner.Compare(source, existing.Find(source.Id), made => new CaseEvent.SourceAdded(made), made => new CaseEvent.SourceRevised(made, reason));
        }

        foreach (var entity in tables.Entities)
        {
            var held = existing.Find(entity.Id);
            // The document an entity was first named in is the program's own note; a table that leaves it out does not delete it.
            planner.Compare(
                held is null ? entity : entity with { Document = entity.Document ?? held.Document },
                held,
                made => new CaseEvent.EntityAdded(made),
                made => new CaseEvent.EntityRevised(made, reason));
        }

        foreach (var coded in tables.Statements)
        {
            planner.Add(coded);
        }

        var row = 1;
        foreach (var judgement in tables.Judgements)
        {
            planner.Add(judgement, ++row);
        }

        row = 1;
        foreach (var coded in tables.Likelihoods)
        {
            planner.Add(coded, ++row);
        }

        return planner._faults.Count > 0
            ? new ImportPlan([], planner._faults.ToEquatableList(), planner._unchanged)
            : new ImportPlan(planner._events.ToEquatableList(), [], planner._unchanged) { Likelihoods = planner._likelihoods.ToEquatableList() };
    }

    private void Add(CodedStatement coded)
    {
        var statement = coded.Statement;
        if (coded.Quote is { } quote)
        {
            if (_quotes?.Find(quote) is not { } passage)
            {
                Fault(TableLayout.Statements, coded.Row, "quote", TableFaults.QuoteNotFound(quote.Document));
                return;
            }

            statement = statement with { Evidence = passage };
        }

        if (_existing.WasWithdrawn(statement.Id))
        {
            Fault(TableLayout.Statements, coded.Row, "id", TableFaults.SubjectWithdrawn(statement.Id.Value));
            return;
        }

        var held = _existing.Find(statement.Id);
        Compare(
            held is null ? statement : statement with { Proposal = statement.Proposal ?? held.Proposal },
            held,
            made => new CaseEvent.StatementRecorded(made),
            made => new CaseEvent.StatementCorrected(made, _reason));
    }

    private void Add(Judgement judgement, int row)
    {
        var held = _existing.Find(judgement.Id);
        if (_existing.WasWithdrawn(judgement.Id))
        {
            Fault(TableLayout.Judgements, row, "id", TableFaults.SubjectWithdrawn(judgement.Id.Value));
        }
        else if (held is not null && held != judgement)
        {
            Fault(TableLayout.Judgements, row, null, TableFaults.JudgementChanged(judgement.Id.Value));
        }
        else
        {
            Compare(judgement, held, made => new CaseEvent.JudgementRecorded(made), made => new CaseEvent.JudgementRecorded(made));
        }
    }

    private void Add(CodedLikelihood coded, int row)
    {
        var id = coded.Likelihood.Id;
        var held = _existing.Find(id);
        if (_existing.WasWithdrawn(id))
        {
            Fault(TableLayout.Likelihoods, row, "id", TableFaults.LikelihoodClosed(id.Value));
        }
        else if (held is null)
        {
            _likelihoods.Add(coded);
        }
        else if (held.Likelihood != coded.Likelihood || (held.By is { } author && coded.By is { } named && author != named))
        {
            Fault(TableLayout.Likelihoods, row, null, TableFaults.LikelihoodChanged(id.Value));
        }
        else
        {
            _unchanged++;
        }
    }

    private void Compare<T>(T made, T? held, Func<T, CaseEvent> add, Func<T, CaseEvent> revise)
        where T : class
    {
        if (held is null)
        {
            _events.Add(add(made));
        }
        else if (held.Equals(made))
        {
            _unchanged++;
        }
        else
        {
            _events.Add(revise(made));
        }
    }

    private void Fault(TableLayout layout, int row, string? column, (string Code, string Sentence) what) =>
        _faults.Add(new TableFault(layout.File, row, column, what.Code, what.Sentence));
}
