using Skein.Casework.Cases;
using Skein.Casework.Notes;
using Skein.Model;
using Skein.Model.Judgements;
using Skein.Model.Log;

namespace Skein.Casework.Tests.Notes;

/// <summary>Notes on anything that the case has, found by thing and by word, withdrawn at any age.</summary>
public sealed class NoteTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly EntityId _mira;
    private readonly EntityId _joren;

    public NoteTests()
    {
        _mira = _desk.Person("pe-1", "Mira Dolen");
        _joren = _desk.Person("pe-2", "Joren Vask");
        _desk.Say("st-1", _mira, "sibling-of", _joren, _desk.Source("so-1"));
    }

    [Fact]
    public void Each_kind_of_thing_takes_a_note_and_is_named_in_words()
    {
        Subject[] things = [Subject.Case, Subject.Of(_mira), Subject.Of(SourceId.From("so-1")), Subject.Of(StatementId.From("st-1")), Subject.OfTie(_joren, _mira)];
        foreach (var thing in things)
        {
            Done(new AddNote(_desk.Session).Run(thing, $"about {thing.Kind}"));
        }

        Assert.Equal(
            ["Test", "Mira Dolen", "so-1", "Mira Dolen is a sibling of Joren Vask", "Mira Dolen and Joren Vask"],
            List().Reverse().Select(note => note.About.Label));
        Assert.Equal(["about Statement"], List(Subject.Of(StatementId.From("st-1"))).Select(note => note.Text));
        Assert.Equal(["about Tie"], List(words: "TIE about").Select(note => note.Text));
    }

    [Fact]
    public void Notes_on_any_of_several_things_stand_newest_first_and_those_on_others_do_not()
    {
        var (statement, source) = (Subject.Of(StatementId.From("st-1")), Subject.Of(SourceId.From("so-1")));
        foreach (var (about, text) in new[] { (statement, "one"), (Subject.Of(_mira), "two"), (source, "three"), (statement, "four") })
        {
            Done(new AddNote(_desk.Session).Run(about, text));
        }

        Assert.Equal(["four", "three", "one"], new ListNotes(_desk.Session).OnAny([statement, source]).Select(note => note.Text));
        Assert.Empty(new ListNotes(_desk.Session).OnAny([]));
    }

    [Theory]
    [InlineData(SubjectKind.Entity, "pe-none")]
    [InlineData(SubjectKind.Statement, "no such id")]
    [InlineData(SubjectKind.Tie, "pe-1 pe-none")]
    [InlineData(SubjectKind.Tie, "pe-1")]
    [InlineData(SubjectKind.Run, "run-1")]
    public void What_the_case_lacks_takes_no_note(SubjectKind kind, string id) =>
        Assert.Equal("SK-CAS-174", Assert.IsType<ActOutcome.Refused>(new AddNote(_desk.Session).Run(new Subject(kind, id), "words")).Code);

    [Theory]
    [InlineData(" \n ", "SK-CAS-012")]
    [InlineData(null, "SK-CAS-175")]
    public void An_empty_or_endless_note_is_refused(string? text, string code) =>
        Assert.Equal(code, Assert.IsType<ActOutcome.Refused>(new AddNote(_desk.Session).Run(Subject.Case, text ?? new string('x', AddNote.Longest + 1))).Code);

    [Fact]
    public void A_note_on_a_tie_is_found_from_whoever_an_end_is_judged_to_be()
    {
        Done(new AddNote(_desk.Session).Run(Subject.OfTie(_mira, _joren), "who introduced them?"));
        var other = _desk.Person("pe-0", "M. Dolen");
        Assert.Empty(List(Subject.OfTie(other, _joren)));

        _desk.Append(new CaseEvent.JudgementRecorded(new Judgement { Id = JudgementId.From("ju-1"), Left = _mira, Right = other, Verdict = Verdict.Same, Reason = "one passport" }));

        Assert.Single(List(Subject.OfTie(other, _joren)));
        Assert.Equal(1, Assert.Single(new CountNotes(_desk.Session).Run()).Value);
    }

    [Fact]
    public void A_note_is_withdrawn_once_and_stays_in_the_log()
    {
        var added = Done(new AddNote(_desk.Session).Run(Subject.Of(_mira), "ask again"));
        Done(new WithdrawNote(_desk.Session).Run(NoteId.From(added.Id!), "answered"));

        Assert.Empty(List());
        Assert.Equal("SK-CAS-178", Assert.IsType<ActOutcome.Refused>(new WithdrawNote(_desk.Session).Run(NoteId.From(added.Id!))).Code);
        using var reader = _desk.Session.Store.OpenReader();
        Assert.IsType<CaseEvent.NoteAdded>(reader.Entry(added.Sequence)!.Event);
    }

    public void Dispose() => _desk.Dispose();

    private static ActOutcome.Done Done(ActOutcome outcome) => Assert.IsType<ActOutcome.Done>(outcome);

    private IReadOnlyList<NoteView> List(Subject? about = null, string? words = null) => new ListNotes(_desk.Session).Run(about, words);
}
