using Skein.Exchange.Import;
using Skein.Exchange.Tables;
using Skein.Model;
using Skein.Model.Log;
using Skein.Model.Statements;
using Skein.Text;

namespace Skein.Exchange.Tests.Import;

public class ImportPlanTests
{
    [Fact]
    public void A_new_case_gets_every_row_once_and_in_the_order_that_references_need()
    {
        using var folder = Samples.Folder();
        var plan = Samples.Read(folder.Path).ToEvents(ExistingCase.Empty);

        Assert.Equal(
            ["case-opened", .. Kinds("source-added", 2), .. Kinds("entity-added", 8), .. Kinds("statement-recorded", 4), "judgement-recorded"],
            plan.Events.Select(CaseJson.KindOf));
    }

    [Fact]
    public void The_same_tables_a_second_time_change_nothing()
    {
        using var folder = Samples.Folder();
        var tables = Samples.Read(folder.Path);
        var plan = tables.ToEvents(Imported(tables));

        Assert.Empty(plan.Events);
        Assert.Equal(16, plan.Unchanged);
    }

    [Fact]
    public void Only_what_was_edited_is_revised_or_corrected_with_the_reason()
    {
        using var before = Samples.Folder();
        using var after = Samples.Folder(
            entities: Samples.Entities.Replace("the driver", "the man at the wheel", StringComparison.Ordinal),
            statements: Samples.Statements.Replace("para 2,2", "para 3,2", StringComparison.Ordinal));

        var plan = Samples.Read(after.Path).ToEvents(Imported(Samples.Read(before.Path)), reason: "Second reading");

        Assert.Collection(
            plan.Events,
            first => Assert.Equal(("p-3", "Second reading"), (((CaseEvent.EntityRevised)first).Entity.Id.Value, ((CaseEvent.EntityRevised)first).Reason)),
            second => Assert.Equal(new Evidence.Locator("para 3"), ((CaseEvent.StatementCorrected)second).Statement.Evidence));
    }

    [Fact]
    public void Rows_may_refer_to_what_the_case_holds_already()
    {
        using var before = Samples.Folder();
        var existing = Imported(Samples.Read(before.Path));
        using var alone = Samples.Folder(null, null, null, "id,subject,property,object,value,source,locator\ns-7,p-2,friend-of,p-1,,gazette,para 9\n", null);

        var reading = Assert.IsType<TableReading.Complete>(CaseTables.Read(alone.Path, existing));

        Assert.Equal("s-7", ((CaseEvent.StatementRecorded)Assert.Single(reading.Tables.ToEvents(existing).Events)).Statement.Id.Value);
    }

    [Fact]
    public void What_was_withdrawn_in_the_case_does_not_come_back_by_import()
    {
        using var folder = Samples.Folder();
        var tables = Samples.Read(folder.Path);
        var existing = Imported(tables);
        existing.Apply(new CaseEvent.StatementWithdrawn(StatementId.From("s-3"), "misread"));

        var plan = tables.ToEvents(existing);

        Assert.Empty(plan.Events);
        Assert.Equal((4, "SK-EXCH-023"), (Assert.Single(plan.Faults).Row, plan.Faults[0].Code));
    }

    [Fact]
    public void A_judgement_is_not_edited()
    {
        using var before = Samples.Folder();
        using var after = Samples.Folder(judgements: Samples.Judgements.Replace("unsure", "same", StringComparison.Ordinal));
        var plan = Samples.Read(after.Path).ToEvents(Imported(Samples.Read(before.Path)));
        Assert.Equal("SK-EXCH-020", Assert.Single(plan.Faults).Code);
    }

    [Fact]
    public void Quoted_words_become_the_passage_that_the_caller_finds_or_a_fault()
    {
        using var folder = Samples.Folder(
            statements: "id,subject,property,object,value,source,document,quote\ns-8,p-1,friend-of,p-2,,gazette,a.md,friends\ns-9,p-1,friend-of,p-2,,gazette,b.md,friends\n");
        var tables = Samples.Read(folder.Path);
        var plan = tables.ToEvents(ExistingCase.Empty, new OneDocument());

        Assert.Equal(("statements.csv", 3, "quote", "SK-EXCH-019"), (plan.Faults[0].File, plan.Faults[0].Row, plan.Faults[0].Column, plan.Faults[0].Code));
        var kept = tables with { Statements = [tables.Statements[0]] };
        var recorded = kept.ToEvents(ExistingCase.Empty, new OneDocument()).Events.OfType<CaseEvent.StatementRecorded>().Single();
        Assert.Equal(OneDocument.Passage, recorded.Statement.Evidence);
    }

    private static ExistingCase Imported(CaseTables tables)
    {
        var existing = new ExistingCase();
        foreach (var made in tables.ToEvents(existing).Events)
        {
            existing.Apply(made);
        }

        return existing;
    }

    private static IEnumerable<string> Kinds(string kind, int count) => Enumerable.Repeat(kind, count);

    private sealed class OneDocument : IQuoteResolver
    {
        public static Evidence.Passage Passage { get; } = new(DocumentId.From("doc-a"), TextVersionId.From("tv-a"), new TextSpan(5, 12), "friends");

        public Evidence.Passage? Find(QuoteReference quote) => quote.Document == "a.md" ? Passage : null;
    }
}
