using Skein.Model;
using Skein.Model.Judgements;
using Skein.Model.Log;
using Skein.Storage.Log;
using Skein.Storage.Maintenance;

namespace Skein.Storage.Contract;

/// <summary>What analysts state on how probable a tie is: each stands until its own author states again, or somebody withdraws it.</summary>
public abstract class LikelihoodContract : CaseContract
{
    [Fact]
    public void A_likelihood_stands_with_its_author_and_its_time()
    {
        AddThree();
        var on = Clock.Advance(TimeSpan.FromDays(1));
        var stated = State("li-1", 0.4, by: Ben);

        using var reader = Store.OpenReader();
        var row = Assert.Single(reader.Likelihoods());
        Assert.Equal((0.4, "because", stated, on, Ben), (row.Value.Probability, row.Value.Reason, row.Sequence, row.From, row.By));
        Assert.Equal(stated, reader.LastChange(Subject.Of(EntityId.From("pe-1"))));
        AssertRebuildsTheSame();
        AssertVerifies();
    }

    [Fact]
    public void A_later_one_by_the_same_author_replaces_the_former_in_whatever_order_the_two_are_named()
    {
        AddThree();
        var first = State("li-1", 0.4);
        var then = Clock.Now;
        Clock.Advance(TimeSpan.FromHours(1));
        var second = State("li-2", 0.7, "pe-2", "pe-1");
        Assert.Equal(["li-2"], Standing());
        Assert.Equal(["li-1"], Standing(then));
        Assert.Equal([], Standing(then.AddDays(-1)));

        Refused("SK-STO-014", new CaseEvent.Undone(first));
        Append(new CaseEvent.Undone(second));
        Assert.Equal(["li-1"], Standing());
        Append(new CaseEvent.Undone(first));
        Assert.Equal([], Standing());
        Refused("SK-STO-013", new CaseEvent.Undone(first));
        AssertRebuildsTheSame();
        AssertVerifies();
    }

    [Fact]
    public void Those_of_several_authors_and_on_other_pairs_stand_side_by_side()
    {
        AddThree();
        State("li-1", 0.4);
        State("li-2", 0.9, by: Ben);
        State("li-3", 0.1, "pe-1", "pe-3");
        State("li-4", 0.8, by: Ben);
        Assert.Equal(["li-1", "li-3", "li-4"], Standing());
        AssertRebuildsTheSame();
    }

    [Fact]
    public void One_that_is_withdrawn_is_gone_without_bringing_back_what_it_replaced_and_comes_back_when_that_is_undone()
    {
        AddThree();
        State("li-1", 0.4);
        State("li-2", 0.7);
        var withdrawn = Append(new CaseEvent.LikelihoodWithdrawn(LikelihoodId.From("li-2"), "mistaken")).Sequence;
        Assert.Equal([], Standing());
        Refused("SK-STO-019", new CaseEvent.LikelihoodWithdrawn(LikelihoodId.From("li-2"), "again"));
        Refused("SK-STO-019", new CaseEvent.LikelihoodWithdrawn(LikelihoodId.From("li-1"), "replaced before"));

        Append(new CaseEvent.Undone(withdrawn));
        Assert.Equal(["li-2"], Standing());
        AssertRebuildsTheSame();
        AssertVerifies();
    }

    [Fact]
    public void Of_two_that_stand_after_an_undoing_the_later_one_counts_and_both_come_back_with_one_undoing()
    {
        AddThree();
        State("li-1", 0.4);
        var withdrawn = Append(new CaseEvent.LikelihoodWithdrawn(LikelihoodId.From("li-1"), "mistaken")).Sequence;
        State("li-2", 0.7);
        Append(new CaseEvent.Undone(withdrawn));
        Assert.Equal(["li-2"], Standing());
        var third = State("li-3", 0.9);
        Assert.Equal(["li-3"], Standing());
        Append(new CaseEvent.Undone(third));
        Assert.Equal(["li-2"], Standing());
        AssertRebuildsTheSame();
        AssertVerifies();
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_is_no_probability_is_refused(double probability)
    {
        AddThree();
        Refused("SK-STO-030", Stated("li-1", probability));
    }

    [Fact]
    public void Without_a_reason_a_person_or_two_entities_of_the_case_nothing_is_recorded()
    {
        AddThree();
        State("li-1", 0);
        Refused("SK-STO-030", new CaseEvent.LikelihoodStated(Stated("li-2", 0.5).Likelihood with { Reason = " \t" }));
        Refused("SK-STO-026", Stated("li-2", 0.5, "pe-1", "pe-1"));
        Refused("SK-STO-012", Stated("li-2", 0.5, "pe-1", "pe-9"));
        Refused("SK-STO-011", Stated("li-1", 0.5));
        Assert.Equal("SK-STO-025", Assert.IsType<AppendOutcome.Refused>(Store.Append(AppendBatch.Of(Stated("li-2", 0.5)), Coder.Machine)).Code);
        Assert.Equal(["li-1"], Standing());
    }

    [Fact]
    public void An_entity_cannot_be_taken_back_while_a_likelihood_names_it_nor_a_likelihood_brought_back_without_it()
    {
        var added = Append(new CaseEvent.EntityAdded(Person("pe-1", "Carla Muster"))).Sequence;
        AddPerson("pe-2", "Ines Marl");
        State("li-1", 0.4);
        Refused("SK-STO-015", new CaseEvent.Undone(added));
        var withdrawn = Append(new CaseEvent.LikelihoodWithdrawn(LikelihoodId.From("li-1"), "mistaken")).Sequence;
        Append(new CaseEvent.Undone(added));
        Refused("SK-STO-012", new CaseEvent.Undone(withdrawn));
    }

    [Fact]
    public void Erasing_a_person_takes_what_was_stated_of_their_ties_and_its_withdrawal()
    {
        AddThree();
        var stated = State("li-1", 0.4);
        var withdrawn = Append(new CaseEvent.LikelihoodWithdrawn(LikelihoodId.From("li-1"), "Quorvexil was mistaken")).Sequence;
        State("li-2", 0.4, "pe-2", "pe-3");
        var report = Store.Erase(new ErasureRequest([Subject.Of(EntityId.From("pe-1"))], "request under article 17"), Ann);

        Assert.Contains(stated, report.Sequences);
        Assert.Contains(withdrawn, report.Sequences);
        Assert.Equal(["li-2"], Standing());
        AssertVerifies();
        AssertRebuildsTheSame();
    }

    private void AddThree()
    {
        AddPerson("pe-1", "Carla Muster");
        AddPerson("pe-2", "Ines Marl");
        AddPerson("pe-3", "Joren Vask");
    }

    private static CaseEvent.LikelihoodStated Stated(string id, double probability, string left = "pe-1", string right = "pe-2") => new(new LikelihoodJudgement
    {
        Id = LikelihoodId.From(id),
        Left = EntityId.From(left),
        Right = EntityId.From(right),
        Probability = probability,
        Reason = "because",
    });

    private long State(string id, double probability, string left = "pe-1", string right = "pe-2", Coder? by = null) =>
        Done(Store.Append(AppendBatch.Of(Stated(id, probability, left, right)), by ?? Ann)).Sequence;

    private List<string> Standing(DateTimeOffset? recordedBy = null)
    {
        using var reader = Store.OpenReader();
        return [.. reader.Likelihoods(recordedBy).Select(row => row.Value.Id.Value)];
    }
}
