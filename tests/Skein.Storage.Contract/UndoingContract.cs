using Skein.Model;
using Skein.Model.Log;
using Skein.Model.Notes;
using Skein.Model.Statements;
using Skein.Storage.Log;
using Skein.Storage.Reading;

namespace Skein.Storage.Contract;

/// <summary>Undoing closes what was recorded and opens what was closed; the history stays.</summary>
public abstract class UndoingContract : CaseContract
{
    [Fact]
    public void A_statement_that_is_undone_no_longer_stands_and_is_still_in_the_history()
    {
        AddPerson("pe-1", "Carla Muster");
        var recorded = Append(new CaseEvent.StatementRecorded(Words("st-1", "pe-1", "described-as", "a sailor"))).Sequence;
        var before = Clock.Now;
        var after = Clock.Advance(TimeSpan.FromHours(1));
        var undone = Append(new CaseEvent.Undone(recorded, "wrong person")).Sequence;

        using var reader = Store.OpenReader();
        Assert.Empty(reader.Statements(new StatementQuery()));
        Assert.Single(reader.Statements(new StatementQuery { RecordedBy = before }));
        Assert.Equal(after, Assert.Single(reader.Statements(new StatementQuery { IncludeClosed = true })).Until);
        Assert.Equal(undone, reader.UndoneBy(recorded));
        AssertRebuildsTheSame();
    }

    [Fact]
    public void Undoing_a_correction_brings_back_the_wording_before_it()
    {
        AddPerson("pe-1", "Carla Muster");
        Append(new CaseEvent.StatementRecorded(Words("st-1", "pe-1", "described-as", "first")));
        var second = Append(new CaseEvent.StatementCorrected(Words("st-1", "pe-1", "described-as", "second"), "typo")).Sequence;
        var third = Append(new CaseEvent.StatementCorrected(Words("st-1", "pe-1", "described-as", "third"), "typo")).Sequence;

        Refused("SK-STO-014", new CaseEvent.Undone(second));
        Append(new CaseEvent.Undone(third));
        Assert.Equal("second", Standing());
        Append(new CaseEvent.Undone(second));
        Assert.Equal("first", Standing());
        AssertRebuildsTheSame();
        AssertVerifies();

        string Standing()
        {
            using var reader = Store.OpenReader();
            return Assert.Single(reader.Statements(new StatementQuery())).Statement.Value!.Text;
        }
    }

    [Fact]
    public void A_withdrawal_can_be_undone_and_done_again()
    {
        AddPerson("pe-1", "Carla Muster");
        var recorded = Append(new CaseEvent.StatementRecorded(Words("st-1", "pe-1", "described-as", "x"))).Sequence;
        var withdrawn = Append(new CaseEvent.StatementWithdrawn(StatementId.From("st-1"), "mistaken")).Sequence;
        Refused("SK-STO-014", new CaseEvent.Undone(recorded));
        Append(new CaseEvent.Undone(withdrawn));
        using (var reader = Store.OpenReader())
        {
            var row = Assert.Single(reader.Statements(new StatementQuery()));
            Assert.Equal((recorded, Ann), (row.Sequence, row.RecordedBy));
        }

        Append(new CaseEvent.StatementWithdrawn(StatementId.From("st-1"), "mistaken after all"));
        using var last = Store.OpenReader();
        Assert.Equal(0, last.Counts().Statements);
        AssertRebuildsTheSame();
    }

    [Fact]
    public void An_undoing_is_not_undone_but_the_act_can_be_done_again_under_the_same_identifier()
    {
        var added = Append(new CaseEvent.EntityAdded(Person("pe-1", "Carla Muster"))).Sequence;
        var undone = Append(new CaseEvent.Undone(added)).Sequence;

        Refused("SK-STO-013", new CaseEvent.Undone(undone));
        Refused("SK-STO-013", new CaseEvent.Undone(added));
        Refused("SK-STO-013", new CaseEvent.Undone(999));
        Refused("SK-STO-013", new CaseEvent.Undone(1));
        Append(new CaseEvent.EntityAdded(Person("pe-1", "Carla Muster")));
        using var reader = Store.OpenReader();
        Assert.Equal(1, reader.Counts().Entities);
        AssertRebuildsTheSame();
    }

    [Fact]
    public void An_entity_that_something_names_cannot_be_undone()
    {
        var added = Append(new CaseEvent.EntityAdded(Person("pe-1", "Carla Muster"))).Sequence;
        AddPerson("pe-2", "Dora Probe");
        Append(new CaseEvent.StatementRecorded(Tie("st-1", "pe-2", "met", "pe-1", new Evidence.Locator("p. 1"))));
        Refused("SK-STO-015", new CaseEvent.Undone(added));

        var withdrawn = Append(new CaseEvent.StatementWithdrawn(StatementId.From("st-1"), "mistaken")).Sequence;
        Append(new CaseEvent.Undone(added));
        Refused("SK-STO-012", new CaseEvent.Undone(withdrawn));
        AssertRebuildsTheSame();
    }

    [Fact]
    public void A_source_in_use_cannot_be_undone_and_its_revision_can()
    {
        using (var reader = Store.OpenReader())
        {
            Assert.Equal("The Harbor Gazette", Assert.Single(reader.Sources()).Value.Title);
        }

        AddDocument("Words.");
        Refused("SK-STO-015", new CaseEvent.Undone(2));
        var revised = Append(new CaseEvent.SourceRevised(
            new Model.Sources.Source { Id = Paper, Title = "The Gazette", Reliability = Model.Sources.Reliability.B }, "checked")).Sequence;
        Append(new CaseEvent.Undone(revised));
        using var after = Store.OpenReader();
        Assert.Equal(Model.Sources.Reliability.F, Assert.Single(after.Sources()).Value.Reliability);
        Assert.Equal(3, after.HistoryOf(Paper).Count);
        AssertRebuildsTheSame();
    }

    [Fact]
    public void Judgements_and_notes_are_withdrawn_and_brought_back()
    {
        AddPerson("pe-1", "Carla Muster");
        AddPerson("pe-2", "C. Muster");
        Append(new CaseEvent.JudgementRecorded(Judge("ju-1", "pe-1", "pe-2")));
        var withdrawn = Append(new CaseEvent.JudgementWithdrawn(JudgementId.From("ju-1"), "two women")).Sequence;
        var note = Append(new CaseEvent.NoteAdded(new Note(NoteId.From("no-1"), Subject.Of(EntityId.From("pe-1")), "ask again"))).Sequence;
        using (var reader = Store.OpenReader())
        {
            Assert.Empty(reader.Judgements());
            Assert.Null(reader.Find(JudgementId.From("ju-1")));
            Assert.Equal("ask again", Assert.Single(reader.Notes(Subject.Of(EntityId.From("pe-1")))).Value.Text);
            Assert.Empty(reader.Notes(Subject.Of(EntityId.From("pe-2"))));
        }

        Append(new CaseEvent.Undone(withdrawn), new CaseEvent.Undone(note));
        using var after = Store.OpenReader();
        Assert.Equal("Same birth date", Assert.Single(after.Judgements()).Value.Reason);
        Assert.Equal("Same birth date", after.Find(JudgementId.From("ju-1"))!.Value.Reason);
        Assert.Empty(after.Notes());
        Refused("SK-STO-026", new CaseEvent.JudgementRecorded(Judge("ju-2", "pe-1", "pe-1")));
        AssertRebuildsTheSame();
    }

    [Fact]
    public void The_case_as_it_was_at_a_moment_is_the_log_up_to_that_moment()
    {
        // The oracle: what the present view showed at each moment, while the moment was the present.
        var random = new Random(7);
        var moments = new List<(DateTimeOffset On, string Expected)>();
        AddPerson("pe-0", "Zero");
        for (var i = 1; i < 60; i++)
        {
            Clock.Advance(TimeSpan.FromMinutes(1));
            var target = random.Next(1, i + 1);
            CaseEvent[] choices =
            [
                new CaseEvent.StatementRecorded(Words($"st-{i}", "pe-0", "described-as", $"words {i}")),
                new CaseEvent.StatementCorrected(Words($"st-{target}", "pe-0", "described-as", $"corrected at {i}"), "r"),
                new CaseEvent.StatementWithdrawn(StatementId.From($"st-{target}"), "r"),
                new CaseEvent.Undone(random.Next(3, i + 4)),
                new CaseEvent.Undone(random.Next(3, i + 4)),
            ];
            Store.Append(AppendBatch.Of(choices[random.Next(choices.Length)]), Ann);
            moments.Add((Clock.Now, Show(null)));
        }

        Assert.True(moments.Select(moment => moment.Expected).Distinct().Count() > 20);
        Assert.All(moments, moment => Assert.Equal(moment.Expected, Show(moment.On)));
        AssertRebuildsTheSame();
        AssertVerifies();

        string Show(DateTimeOffset? recordedBy)
        {
            using var reader = Store.OpenReader();
            return string.Join('\n', reader.Statements(new StatementQuery { RecordedBy = recordedBy }).Select(row => $"{row.Statement.Id} {row.Statement.Value!.Text}"));
        }
    }
}
