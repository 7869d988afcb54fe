using Skein.Model;
using Skein.Model.Assessments;
using Skein.Model.Log;
using Skein.Storage.Log;
using Skein.Storage.Maintenance;

namespace Skein.Storage.Contract;

/// <summary>What analysts code for methods, and the assessments that they sign: each stands until replaced, superseded or withdrawn.</summary>
public abstract class AssessmentContract : CaseContract
{
    [Fact]
    public void A_coding_stands_with_its_author_and_its_time()
    {
        AddThree();
        var on = Clock.Advance(TimeSpan.FromDays(1));
        var coded = Code("co-1", "D1", "SNF", by: Ben);

        using var reader = Store.OpenReader();
        var row = Assert.Single(reader.Codings());
        Assert.Equal((Coding("co-1", "D1", "SNF"), coded, on, Ben), (row.Value, row.Sequence, row.From, row.By));
        Assert.Equal(coded, reader.LastChange(Subject.Of(EntityId.From("in-1"))));
        Assert.Empty(reader.Codings("loneness"));
        AssertRebuildsTheSame();
        AssertVerifies();
    }

    [Fact]
    public void A_later_coding_replaces_the_former_of_the_same_author_item_day_and_organisation_and_no_other()
    {
        AddThree();
        Code("co-1", "D1", "NR");
        Code("co-2", "D1", "Rp", by: Ben);
        Code("co-3", "D1", "E", day: new DateOnly(2031, 5, 6));
        Code("co-4", "D2", "E");
        Code("co-5", "D1", "E", toward: null);
        var then = Clock.Now;
        Clock.Advance(TimeSpan.FromHours(1));
        var second = Code("co-6", "D1", "Ct");
        Assert.Equal(["co-2", "co-3", "co-4", "co-5", "co-6"], Codings());
        Assert.Equal(["co-1", "co-2", "co-3", "co-4", "co-5"], Codings(then));

        Append(new CaseEvent.Undone(second));
        Assert.Equal(["co-1", "co-2", "co-3", "co-4", "co-5"], Codings());
        AssertRebuildsTheSame();
        AssertVerifies();
    }

    [Fact]
    public void A_withdrawn_coding_is_gone_and_comes_back_when_that_is_undone()
    {
        AddThree();
        Code("co-1", "D1", "E");
        var withdrawn = Append(new CaseEvent.MethodCodingWithdrawn(CodingId.From("co-1"), "misread")).Sequence;
        Assert.Empty(Codings());
        Refused("SK-STO-019", new CaseEvent.MethodCodingWithdrawn(CodingId.From("co-1"), "again"));
        Append(new CaseEvent.Undone(withdrawn));
        Assert.Equal(["co-1"], Codings());
        AssertRebuildsTheSame();
    }

    [Theory]
    [InlineData("", "D1", "E", "because")]
    [InlineData("involvement", " ", "E", "because")]
    [InlineData("involvement", "D1", "two\nlines", "because")]
    [InlineData("involvement", "D1", "E", " \t")]
    public void A_coding_without_method_item_value_or_reason_is_refused(string method, string item, string value, string reason)
    {
        AddThree();
        Refused("SK-STO-032", new CaseEvent.MethodCoded(Coding("co-1", item, value) with { Method = method, Reason = reason }));
    }

    [Fact]
    public void Without_a_person_or_the_things_it_is_about_nothing_is_recorded()
    {
        AddThree();
        Refused("SK-STO-012", new CaseEvent.MethodCoded(Coding("co-1", "D1", "E") with { About = EntityId.From("in-9") }));
        Refused("SK-STO-012", new CaseEvent.AssessmentSigned(Signed("as-1") with { Toward = EntityId.From("or-9") }));
        Refused("SK-STO-026", new CaseEvent.MethodCoded(Coding("co-1", "D1", "E") with { Toward = EntityId.From("in-1") }));
        Refused("SK-STO-033", new CaseEvent.AssessmentSigned(Signed("as-1") with { Answer = " " }));
        Refused("SK-STO-019", new CaseEvent.AssessmentSigned(Signed("as-1") with { Supersedes = AssessmentId.From("as-0") }));
        foreach (CaseEvent one in new CaseEvent[] { new CaseEvent.MethodCoded(Coding("co-1", "D1", "E")), new CaseEvent.AssessmentSigned(Signed("as-1")) })
        {
            Assert.Equal("SK-STO-025", Assert.IsType<AppendOutcome.Refused>(Store.Append(AppendBatch.Of(one), Coder.Machine)).Code);
        }
    }

    [Fact]
    public void An_assessment_takes_the_place_of_the_one_that_it_supersedes_and_undoing_brings_that_back()
    {
        AddThree();
        Append(new CaseEvent.AssessmentSigned(Signed("as-1")));
        var second = Append(new CaseEvent.AssessmentSigned(Signed("as-2") with { Supersedes = AssessmentId.From("as-1") })).Sequence;
        Assert.Equal(["as-2"], Assessments());
        Append(new CaseEvent.Undone(second));
        Assert.Equal(["as-1"], Assessments());
        var withdrawn = Append(new CaseEvent.AssessmentWithdrawn(AssessmentId.From("as-1"), "a wrong date")).Sequence;
        Assert.Empty(Assessments());
        Append(new CaseEvent.Undone(withdrawn));
        Assert.Equal(["as-1"], Assessments());
        AssertRebuildsTheSame();
        AssertVerifies();
    }

    [Fact]
    public void An_assessment_on_the_case_as_a_whole_is_about_no_entity_and_is_withdrawn_and_rebuilt_as_others_are()
    {
        Append(new CaseEvent.AssessmentSigned(Signed("as-1") with { About = null, Toward = null }));
        Append(new CaseEvent.AssessmentSigned(Signed("as-2") with { About = null, Toward = null }));
        Append(new CaseEvent.AssessmentWithdrawn(AssessmentId.From("as-1"), "a wrong scope"));
        Assert.Equal(["as-2"], Assessments());
        AssertRebuildsTheSame();
        AssertVerifies();
    }

    [Fact]
    public void An_entity_cannot_be_taken_back_while_a_coding_or_an_assessment_names_it()
    {
        var added = Append(new CaseEvent.EntityAdded(Person("in-1", "The harbor attack"))).Sequence;
        AddPerson("or-1", "The Lantern Group");
        Code("co-1", "D1", "E");
        Refused("SK-STO-015", new CaseEvent.Undone(added));
        var withdrawn = Append(new CaseEvent.MethodCodingWithdrawn(CodingId.From("co-1"), "mistaken")).Sequence;
        Append(new CaseEvent.AssessmentSigned(Signed("as-1")));
        Refused("SK-STO-015", new CaseEvent.Undone(added));
        Append(new CaseEvent.AssessmentWithdrawn(AssessmentId.From("as-1"), "mistaken"));
        Append(new CaseEvent.Undone(added));
        Refused("SK-STO-012", new CaseEvent.Undone(withdrawn));
    }

    [Fact]
    public void Erasing_what_it_is_about_takes_coding_assessment_and_their_withdrawals()
    {
        AddThree();
        long[] gone =
        [
            Code("co-1", "D1", "E"),
            Append(new CaseEvent.MethodCodingWithdrawn(CodingId.From("co-1"), "Quorvexil was mistaken")).Sequence,
            Append(new CaseEvent.AssessmentSigned(Signed("as-1"))).Sequence,
            Append(new CaseEvent.AssessmentWithdrawn(AssessmentId.From("as-1"), "Quorvexil was mistaken")).Sequence,
        ];
        Code("co-2", "D1", "E", about: "in-2");
        var report = Store.Erase(new ErasureRequest([Subject.Of(EntityId.From("in-1"))], "request under article 17"), Ann);

        Assert.Superset(gone.ToHashSet(), report.Sequences.ToHashSet());
        Assert.Equal(["co-2"], Codings());
        AssertVerifies();
        AssertRebuildsTheSame();
    }

    private void AddThree()
    {
        AddPerson("in-1", "The harbor attack");
        AddPerson("in-2", "The bridge attack");
        AddPerson("or-1", "The Lantern Group");
    }

    private static MethodCoding Coding(string id, string item, string value) => new()
    {
        Id = CodingId.From(id),
        About = EntityId.From("in-1"),
        Toward = EntityId.From("or-1"),
        Method = "involvement",
        Item = item,
        Value = value,
        Reason = "because",
    };

    private static Assessment Signed(string id) => new()
    {
        Id = AssessmentId.From(id),
        Method = "involvement",
        Question = "How far was the organisation behind it?",
        Answer = "at least guided, at most controlled",
        Reason = "on the verdict",
        About = EntityId.From("in-1"),
        Toward = EntityId.From("or-1"),
        Seen = 3,
    };

    private long Code(
        string id, string item, string value, string about = "in-1", string? toward = "or-1", DateOnly? day = null, Coder? by = null) =>
        Done(Store.Append(
            AppendBatch.Of(new CaseEvent.MethodCoded(Coding(id, item, value) with
            {
                About = EntityId.From(about),
                Toward = toward is null ? null : EntityId.From(toward),
                KnownFrom = day,
            })),
            by ?? Ann)).Sequence;

    private List<string> Codings(DateTimeOffset? recordedBy = null)
    {
        using var reader = Store.OpenReader();
        return [.. reader.Codings(recordedBy: recordedBy).Select(row => row.Value.Id.Value)];
    }

    private List<string> Assessments()
    {
        using var reader = Store.OpenReader();
        return [.. reader.Assessments().Select(row => row.Value.Id.Value)];
    }
}
