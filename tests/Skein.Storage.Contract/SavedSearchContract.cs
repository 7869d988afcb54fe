using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Log;
using Skein.Model.Notes;
using Skein.Model.Searches;
using Skein.Model.Sources;
using Skein.Storage.Log;
using Skein.Storage.Maintenance;

namespace Skein.Storage.Contract;

/// <summary>Searches are saved under a name, replaced by a later version, deleted, brought back by an undoing, and erased with whom they look for.</summary>
public abstract class SavedSearchContract : CaseContract
{
    [Fact]
    public void A_later_version_replaces_the_former_and_every_part_of_it_is_read_back()
    {
        var whole = Search("se-1", "the harbor", "harbor warehouse") with
        {
            Published = Edtf.Parse("2015-11/2016-03"),
            Source = SourceId.From("so-1"),
            LeastReliability = Reliability.B,
            Language = "fr",
        };
        Append(new CaseEvent.SearchSaved(Search("se-1", "the port", "port")));
        var then = Clock.Now;
        Clock.Advance(TimeSpan.FromHours(1));
        var second = Append(new CaseEvent.SearchSaved(whole)).Sequence;

        Assert.Equal([whole], Searches());
        Assert.Equal(["the port"], Searches(then).Select(search => search.Name));
        Append(new CaseEvent.Undone(second));
        Assert.Equal(["the port"], Searches().Select(search => search.Name));
        AssertRebuildsTheSame();
        AssertVerifies();
    }

    [Fact]
    public void A_deleted_search_is_gone_and_comes_back_when_that_is_undone()
    {
        Append(new CaseEvent.SearchSaved(Search("se-1", "the port", "port")));
        var deleted = Append(new CaseEvent.SearchDeleted(SearchId.From("se-1"))).Sequence;
        Assert.Empty(Searches());
        Refused("SK-STO-019", new CaseEvent.SearchDeleted(SearchId.From("se-1"), "again"));
        Append(new CaseEvent.Undone(deleted));
        Assert.Single(Searches());
        AssertRebuildsTheSame();
    }

    [Theory]
    [InlineData("", "port")]
    [InlineData("two\nlines", "port")]
    [InlineData("the port", " ")]
    [InlineData("the port", "one\ntwo")]
    public void A_search_without_name_or_words_on_one_line_is_refused(string name, string words)
    {
        Refused("SK-STO-035", new CaseEvent.SearchSaved(Search("se-1", name, words)));
        Assert.Equal(
            "SK-STO-025",
            Assert.IsType<AppendOutcome.Refused>(Store.Append(AppendBatch.Of(new CaseEvent.SearchSaved(Search("se-1", "a", "b"))), Coder.Machine)).Code);
    }

    [Fact]
    public void An_erasure_of_somebody_takes_the_searches_for_any_part_of_the_name_in_any_spelling_and_no_other()
    {
        AddPerson("pe-1", "Mira Dolén");
        AddPerson("pe-2", "Joren Vask");
        Append(new CaseEvent.SearchSaved(Search("se-1", "the woman", "dolen harbor")));
        Append(new CaseEvent.SearchSaved(Search("se-2", "about Mira", "harbor")));
        Append(new CaseEvent.SearchSaved(Search("se-3", "the other", "Vask harbor")));

        Store.Erase(new ErasureRequest([Subject.Of(EntityId.From("pe-1"))], "asked for in writing"), Ann);

        Assert.Equal(["the other"], Searches().Select(search => search.Name));
        AssertRebuildsTheSame();
        AssertVerifies();
    }

    [Fact]
    public void A_note_on_a_tie_is_erased_with_either_end_and_stands_apart_from_notes_on_the_ends()
    {
        AddPerson("pe-1", "Mira Dolen");
        AddPerson("pe-2", "Joren Vask");
        var tie = Subject.OfTie(EntityId.From("pe-2"), EntityId.From("pe-1"));
        Append(new CaseEvent.NoteAdded(new Note(NoteId.From("no-1"), tie, "Ask the archive.")));
        using (var reader = Store.OpenReader())
        {
            Assert.Equal("no-1", Assert.Single(reader.Notes(Subject.OfTie(EntityId.From("pe-1"), EntityId.From("pe-2")))).Value.Id.Value);
            Assert.Empty(reader.Notes(Subject.Of(EntityId.From("pe-1"))));
        }

        Store.Erase(new ErasureRequest([Subject.Of(EntityId.From("pe-2"))], "asked for in writing"), Ann);

        using var after = Store.OpenReader();
        Assert.Empty(after.Notes());
    }

    private static SavedSearch Search(string id, string name, string words) => new() { Id = SearchId.From(id), Name = name, Words = words };

    private IReadOnlyList<SavedSearch> Searches(DateTimeOffset? recordedBy = null)
    {
        using var reader = Store.OpenReader();
        return [.. reader.Searches(recordedBy).Select(row => row.Value)];
    }
}
