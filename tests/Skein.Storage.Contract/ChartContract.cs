using Skein.Model;
using Skein.Model.Charts;
using Skein.Model.Log;
using Skein.Storage.Log;
using Skein.Storage.Maintenance;

namespace Skein.Storage.Contract;

/// <summary>Charts are saved under a name, replaced by a later version of their own, deleted, and brought back by an undoing.</summary>
public abstract class ChartContract : CaseContract
{
    [Fact]
    public void A_later_version_replaces_the_former_and_the_former_is_seen_as_of_then_and_after_an_undoing()
    {
        Append(new CaseEvent.ChartSaved(Chart("ch-1", "the flat")));
        Append(new CaseEvent.ChartSaved(Chart("ch-2", "the prison")));
        var then = Clock.Now;
        Clock.Advance(TimeSpan.FromHours(1));
        var second = Append(new CaseEvent.ChartSaved(Chart("ch-1", "the flat and the car"))).Sequence;

        Assert.Equal(["the prison", "the flat and the car"], Names());
        Assert.Equal(["the flat", "the prison"], Names(then));
        using (var reader = Store.OpenReader())
        {
            Assert.Equal(["the flat", "the flat and the car"], reader.HistoryOf(ChartId.From("ch-1")).Select(row => row.Value.Name));
        }

        Append(new CaseEvent.Undone(second));
        Assert.Equal(["the flat", "the prison"], Names());
        AssertRebuildsTheSame();
        AssertVerifies();
    }

    [Fact]
    public void A_deleted_chart_is_gone_and_comes_back_when_that_is_undone()
    {
        Append(new CaseEvent.ChartSaved(Chart("ch-1", "the flat")));
        var deleted = Append(new CaseEvent.ChartDeleted(ChartId.From("ch-1"))).Sequence;
        Assert.Empty(Names());
        Refused("SK-STO-019", new CaseEvent.ChartDeleted(ChartId.From("ch-1"), "again"));
        Append(new CaseEvent.Undone(deleted));
        Assert.Equal(["the flat"], Names());
        AssertRebuildsTheSame();
    }

    [Theory]
    [InlineData("")]
    [InlineData("two\nlines")]
    [InlineData("  ")]
    public void A_chart_without_a_name_on_one_line_is_refused(string name) =>
        Refused("SK-STO-034", new CaseEvent.ChartSaved(Chart("ch-1", name)));

    [Fact]
    public void A_chart_that_cannot_be_drawn_is_refused_and_the_machine_saves_none()
    {
        var sound = Chart("ch-1", "the flat");
        ChartPlace place = new(EntityId.From("pe-1"), 1, 2);
        ChartGroup group = new("both", [EntityId.From("pe-1"), EntityId.From("pe-2")]);
        ChartContent[] broken =
        [
            sound.Content with { TiesOut = 0 },
            sound.Content with { Places = [place, place] },
            sound.Content with { Groups = [group, group with { Name = "again" }] },
            sound.Content with { Groups = [group with { Name = "" }] },
            sound.Content with { Groups = [group with { X = 1 }] },
        ];
        foreach (var content in broken)
        {
            Refused("SK-STO-034", new CaseEvent.ChartSaved(sound with { Content = content }));
        }

        Assert.Equal("SK-STO-025", Assert.IsType<AppendOutcome.Refused>(Store.Append(AppendBatch.Of(new CaseEvent.ChartSaved(sound)), Coder.Machine)).Code);
    }

    [Fact]
    public void Saving_a_chart_is_no_change_of_whom_it_names_and_keeps_nobody_from_being_taken_back()
    {
        var added = Append(new CaseEvent.EntityAdded(Person("pe-1", "Mira Dolen"))).Sequence;
        Append(new CaseEvent.ChartSaved(Chart("ch-1", "the flat")));
        using (var reader = Store.OpenReader())
        {
            Assert.Equal(added, reader.LastChange(Subject.Of(EntityId.From("pe-1"))));
        }

        Append(new CaseEvent.Undone(added));
        Assert.Equal(["the flat"], Names());
    }

    [Fact]
    public void An_erasure_of_somebody_takes_every_version_of_the_charts_that_name_them_and_no_other()
    {
        AddPerson("pe-1", "Mira Dolen");
        AddPerson("pe-10", "Joren Vask");
        Append(new CaseEvent.ChartSaved(Chart("ch-1", "the flat") with { Content = new ChartContent { Hidden = [EntityId.From("pe-1")] } }));
        Append(new CaseEvent.ChartSaved(Chart("ch-1", "the flat again")));
        Append(new CaseEvent.ChartSaved(Chart("ch-2", "the prison") with { Content = new ChartContent { Hidden = [EntityId.From("pe-10")] } }));

        Store.Erase(new ErasureRequest([Subject.Of(EntityId.From("pe-1"))], "asked for in writing"), Ann);

        Assert.Equal(["the prison"], Names());
        AssertRebuildsTheSame();
        AssertVerifies();
    }

    private static Chart Chart(string id, string name) => new()
    {
        Id = ChartId.From(id),
        Name = name,
        Content = new ChartContent
        {
            Around = EntityId.From("pe-1"),
            Groups = [new ChartGroup("both", [EntityId.From("pe-2"), EntityId.From("pe-3")], 4, -5.5)],
            Places = [new ChartPlace(EntityId.From("pe-1"), 10.5, -3, IsPinned: true)],
        },
    };

    private IEnumerable<string> Names(DateTimeOffset? recordedBy = null)
    {
        using var reader = Store.OpenReader();
        return reader.Charts(recordedBy).Select(row => row.Value.Name);
    }
}
