using Skein.Casework.Coding;
using Skein.Casework.Dossiers;
using Skein.Casework.Identity;
using Skein.Casework.Personal;
using Skein.Casework.Review;
using Skein.Model;
using Skein.Model.Judgements;
using Skein.Testing;

namespace Skein.Casework.Tests.Dossiers;

/// <summary>What is new on an entity: everything that coders recorded about it after the mark, and nothing else.</summary>
public sealed class WhatIsNewTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly TemporaryFolder _own = new();
    private readonly EntityId _mira;
    private readonly EntityId _joren;
    private readonly SourceId _paper;

    public WhatIsNewTests()
    {
        _mira = _desk.Person("pe-1", "Mira Dolen");
        _joren = _desk.Person("pe-2", "Joren Vask");
        _paper = _desk.Source("so-1");
    }

    [Fact]
    public void Nothing_is_listed_on_the_first_visit_and_only_what_came_after_the_mark_on_the_next()
    {
        _desk.Say("st-1", _mira, "sibling-of", _joren, _paper);
        Assert.Equal((true, 0), (New(_mira).IsFirstVisit, New(_mira).Events.Count));
        Mark(_mira);
        var other = _desk.Person("pe-3", "Ansa Brel");
        _desk.Say("st-2", other, "friend-of", _joren, _paper);
        Assert.Equal((false, 0), (New(_mira).IsFirstVisit, New(_mira).Events.Count));

        _desk.Say("st-3", _mira, "friend-of", other, _paper);
        Assert.Equal(["statement-recorded"], Kinds(_mira));
    }

    [Fact]
    public void Withdrawals_judgements_and_undoings_that_name_only_what_they_take_back_are_listed_too()
    {
        _desk.Say("st-1", _mira, "sibling-of", _joren, _paper);
        var second = _desk.Head() + 1;
        _desk.Say("st-2", _mira, "friend-of", _joren, _paper);
        var judged = Done(new RecordJudgement(_desk.Session).Run(new NewJudgement(_mira, _joren, Verdict.Different, "two ages")));
        Mark(_mira);
        var seen = _desk.Head();

        Done(new WithdrawStatement(_desk.Session).Run(StatementId.From("st-1"), "misread"));
        Done(new UndoEvent(_desk.Session).Run(second));
        Done(new WithdrawJudgement(_desk.Session).Run(JudgementId.From(judged.Id!), "one age was a typing mistake"));

        Assert.Equal(["judgement-withdrawn", "undone", "statement-withdrawn"], Kinds(_mira));
        Assert.Equal(seen, New(_mira).SeenUpTo);
    }

    [Fact]
    public void What_was_recorded_while_the_page_was_open_stays_new()
    {
        Mark(_mira);
        var shown = New(_mira).Head;
        _desk.Say("st-1", _mira, "sibling-of", _joren, _paper);

        Assert.Null(Show().Mark(_mira, shown));

        Assert.Equal(["statement-recorded"], Kinds(_mira));
    }

    [Fact]
    public void A_mark_is_the_coders_own_survives_the_process_and_is_nothing_in_the_log()
    {
        var head = _desk.Head();
        Mark(_mira);
        Assert.Equal(head, _desk.Head());

        Assert.False(new ShowWhatIsNew(_desk.Session, new PersonalFolder(_own.Path)).Run(_mira)!.IsFirstVisit);
        Assert.True(new ShowWhatIsNew(_desk.Session.As(Coder.From("Ben Orlo")), new PersonalFolder(_own.Path)).Run(_mira)!.IsFirstVisit);
        Assert.True(New(_joren).IsFirstVisit);
    }

    [Fact]
    public void Of_two_that_are_judged_to_be_one_the_mark_of_either_holds_and_the_judgement_is_new()
    {
        Mark(_mira);
        Done(new RecordJudgement(_desk.Session).Run(new NewJudgement(_mira, _joren, Verdict.Same, "one passport")));

        Assert.Equal(["judgement-recorded"], Kinds(_joren).Where(kind => kind.StartsWith("judgement", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_that_cannot_be_read_counts_as_none()
    {
        Mark(_mira);
        foreach (var file in Directory.EnumerateFiles(_own.Path))
        {
            File.WriteAllText(file, "{ broken");
        }

        Assert.True(New(_mira).IsFirstVisit);
        Assert.Null(Show().Run(EntityId.From("pe-none")));
    }

    public void Dispose()
    {
        _desk.Dispose();
        _own.Dispose();
    }

    private static Cases.ActOutcome.Done Done(Cases.ActOutcome outcome) => Assert.IsType<Cases.ActOutcome.Done>(outcome);

    private ShowWhatIsNew Show() => new(_desk.Session, new PersonalFolder(_own.Path));

    private WhatIsNew New(EntityId entity) => Show().Run(entity)!;

    private IEnumerable<string> Kinds(EntityId entity) => New(entity).Events.Select(happened => happened.Kind);

    private void Mark(EntityId entity) => Assert.Null(Show().Mark(entity, _desk.Head()));
}
