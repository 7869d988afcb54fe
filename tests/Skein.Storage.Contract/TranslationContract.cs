using Skein.Model;
using Skein.Model.Log;
using Skein.Model.Statements;
using Skein.Storage.Maintenance;
using Skein.Storage.Reading;

namespace Skein.Storage.Contract;

/// <summary>A translation stands beside the quote of a statement, is replaced by a later one, and never touches the statement.</summary>
public abstract class TranslationContract : CaseContract
{
    private const string Text = "Frau Muster verließ das Haus am Sonntag. Danach schwieg sie.";
    private const string First = "verließ das Haus am Sonntag";
    private const string Second = "Danach schwieg sie";

    [Fact]
    public void The_statement_keeps_its_words_its_author_and_its_time_and_says_when_it_was_translated()
    {
        var passage = Recorded(First);
        using (var plain = Store.OpenReader())
        {
            Assert.Null(Assert.Single(plain.Statements(new StatementQuery())).Translated);
        }

        var recorded = Clock.Now;
        var on = Clock.Advance(TimeSpan.FromDays(1));
        var head = Done(Store.Append(Log.AppendBatch.Of(Translate(passage, "left the house on Sunday")), Ben));

        using var reader = Store.OpenReader();
        var row = Assert.Single(reader.Statements(new StatementQuery()));
        Assert.Equal((recorded, Ann), (row.RecordedOn, row.RecordedBy));
        Assert.Equal(passage with { Translation = new Translation("left the house on Sunday", "en", "M. Weber") }, row.Statement.Evidence);
        Assert.Equal((head.Sequence, on, Ben), (row.Translated!.Sequence, row.Translated.From, row.Translated.By));
        Assert.Equal(head.Sequence, reader.LastChange(Subject.Of(StatementId.From("st-1"))));
        AssertRebuildsTheSame();
        AssertVerifies();
    }

    [Fact]
    public void A_later_translation_takes_the_place_of_an_earlier_one_which_comes_back_when_it_is_undone()
    {
        var passage = Recorded(First);
        var first = Append(Translate(passage, "first")).Sequence;
        var between = Clock.Now;
        Clock.Advance(TimeSpan.FromHours(1));
        var second = Append(Translate(passage, "second")).Sequence;
        Assert.Equal("second", Shown());
        Assert.Equal("first", Shown(between));

        Refused("SK-STO-014", new CaseEvent.Undone(first));
        Append(new CaseEvent.Undone(second));
        Assert.Equal("first", Shown());
        Append(new CaseEvent.Undone(first));
        Assert.Null(Shown());
        Refused("SK-STO-013", new CaseEvent.Undone(first));
        AssertRebuildsTheSame();
        AssertVerifies();
    }

    [Fact]
    public void A_correction_of_the_statement_is_whole_and_undoing_it_brings_the_translation_back()
    {
        var passage = Recorded(First);
        Append(Translate(passage, "of the first words"));
        var corrected = Append(new CaseEvent.StatementCorrected(Says(Quoted(Second)), "other words")).Sequence;
        Assert.Null(Shown());
        Refused("SK-STO-029", Translate(passage, "of words that are quoted no longer"));
        var again = Append(Translate(Quoted(Second), "of the second words")).Sequence;
        Assert.Equal("of the second words", Shown());

        Append(new CaseEvent.Undone(corrected));
        Assert.Equal("of the first words", Shown());
        var third = Append(Translate(passage, "of the first words again")).Sequence;
        Assert.Equal("of the first words again", Shown());
        Refused("SK-STO-014", new CaseEvent.Undone(again));
        Append(new CaseEvent.Undone(third));
        Assert.Equal("of the first words", Shown());
        AssertRebuildsTheSame();
        AssertVerifies();
    }

    [Fact]
    public void A_translation_that_came_with_the_wording_is_replaced_by_a_later_one_and_comes_back()
    {
        var passage = Recorded(First, new Translation("imported", "en", "A table"));
        Assert.Equal("imported", Shown());
        var later = Append(Translate(passage, "by hand")).Sequence;
        Assert.Equal("by hand", Shown());
        Append(new CaseEvent.Undone(later));
        Assert.Equal("imported", Shown());
    }

    [Fact]
    public void A_withdrawn_statement_takes_no_translation_and_keeps_the_one_it_had()
    {
        var passage = Recorded(First);
        Append(Translate(passage, "kept"));
        var withdrawn = Append(new CaseEvent.StatementWithdrawn(StatementId.From("st-1"), "mistaken")).Sequence;
        Refused("SK-STO-019", Translate(passage, "too late"));
        Append(new CaseEvent.Undone(withdrawn));
        Assert.Equal("kept", Shown());
        AssertRebuildsTheSame();
    }

    [Fact]
    public void What_is_no_translation_of_words_that_stand_is_refused()
    {
        var passage = Recorded(First);
        Append(new CaseEvent.StatementRecorded(Words("st-2", "pe-1", "described-as", "located")));

        Refused("SK-STO-028", new CaseEvent.QuoteTranslated(StatementId.From("st-1"), passage));
        Refused("SK-STO-028", Translate(passage, " "));
        Refused("SK-STO-019", Translate(passage, "x", "st-9"));
        Refused("SK-STO-029", Translate(passage, "x", "st-2"));
        Refused("SK-STO-029", Translate(passage with { Quote = "verliess das Haus" }, "x"));
        Assert.Null(Shown());
    }

    [Fact]
    public void Verification_counts_the_quote_of_a_translation_among_those_it_checks()
    {
        var passage = Recorded(First);
        var before = Store.Verify(new VerificationRequest(), cancellation: TestContext.Current.CancellationToken).Quotes;
        Append(Translate(passage, "left the house"));
        var report = Store.Verify(new VerificationRequest(), cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(report.Faults);
        Assert.Equal(before + 1, report.Quotes);
    }

    [Fact]
    public void Erasing_a_person_takes_the_translations_of_what_was_said_of_them()
    {
        var passage = Recorded(First);
        var translated = Append(Translate(passage, "Quorvexil left")).Sequence;
        var report = Store.Erase(new ErasureRequest([Subject.Of(EntityId.From("pe-1"))], "request under article 17"), Ann);

        Assert.Contains(translated, report.Sequences);
        Assert.DoesNotContain("\"table\":\"translation\"", Dump(), StringComparison.Ordinal);
        AssertVerifies();
        AssertRebuildsTheSame();
    }

    private (DocumentId Document, TextVersionId Version, string Text)? _document;

    private Evidence.Passage Quoted(string words) => Quote(_document ??= AddDocument(Text), words);

    private Evidence.Passage Recorded(string words, Translation? translation = null)
    {
        AddPerson("pe-1", "Carla Muster");
        var passage = Quoted(words);
        Append(new CaseEvent.StatementRecorded(Says(passage with { Translation = translation })));
        return passage;
    }

    private static Statement Says(Evidence.Passage passage) => Words("st-1", "pe-1", "described-as", "somebody who left", passage);

    private static CaseEvent.QuoteTranslated Translate(Evidence.Passage passage, string text, string statement = "st-1") =>
        new(StatementId.From(statement), passage with { Translation = new Translation(text, "en", "M. Weber") });

    private string? Shown(DateTimeOffset? recordedBy = null)
    {
        using var reader = Store.OpenReader();
        var row = Assert.Single(reader.Statements(new StatementQuery { Ids = [StatementId.From("st-1")], RecordedBy = recordedBy }));
        return ((Evidence.Passage)row.Statement.Evidence).Translation?.Text;
    }
}
