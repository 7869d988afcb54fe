using Skein.Casework.Cases;
using Skein.Casework.Coding;
using Skein.Casework.Overview;
using Skein.Casework.Review;
using Skein.Casework.Tables;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Log;
using Skein.Model.Statements;
using Skein.Storage.Reading;
using Skein.Text;

namespace Skein.Casework.Tests.Review;

/// <summary>A quote in another language keeps the original and, beside it, a translation with its author.</summary>
public class TranslationTests
{
    private const string Quote = "Salim Ferrat and Karim Ferrat are brothers.";

    [Fact]
    public void The_coder_translated_unless_somebody_else_is_named()
    {
        using var desk = new Desk();
        var statement = Accepted(desk);

        var done = Done(desk, statement, "Salim Ferrat et Karim Ferrat sont frères.", "FR");
        Assert.Equal(statement.Value, done.Id);
        var mine = Shown(desk, statement);
        Assert.Equal(Quote, mine.Quote);
        Assert.Equal(new Translation("Salim Ferrat et Karim Ferrat sont frères.", "fr", Desk.Coder.Name), mine.Translation);
        Assert.Equal(new TranslationMark(done.Sequence, desk.Clock.Now, Desk.Coder), mine.Translated);

        Assert.IsType<ActOutcome.Done>(Run(desk, statement, "Salim et Karim Ferrat sont frères.", "fr", "  M. Weber  "));
        Assert.Equal("M. Weber", Shown(desk, statement).Translation!.Author);
    }

    [Fact]
    public void A_proposal_that_was_corrected_is_translated_and_undoing_the_translation_leaves_the_decision()
    {
        using var desk = new Desk();
        var (proposal, left, _, _) = desk.Read("Salim Ferrat", "Karim Ferrat");
        var correction = new Correction { Span = new TextSpan(0, 12) };
        Assert.IsType<ActOutcome.Done>(new AcceptProposal(desk.Session).Run(proposal, new Acceptance { Correction = correction }));
        var statement = Standing(desk);

        var done = Done(desk, statement, "Салим Феррат", "ru");
        Assert.Equal(("Salim Ferrat", "Салим Феррат"), (Shown(desk, statement).Quote, Shown(desk, statement).Translation!.Text));
        Assert.IsType<ActOutcome.Done>(new UndoEvent(desk.Session).Run(done.Sequence));
        Assert.Null(Shown(desk, statement).Translation);
        using var reader = desk.Session.Store.OpenReader();
        Assert.Equal(ProposalState.Corrected, reader.Find(proposal)!.State);
        Assert.NotNull(reader.Find(left));
    }

    [Fact]
    public void What_was_accepted_under_a_translation_can_still_be_undone_and_takes_none_then()
    {
        using var desk = new Desk();
        var (proposal, _, _, _) = desk.Read("Salim Ferrat", "Karim Ferrat");
        var accepted = Assert.IsType<ActOutcome.Done>(new AcceptProposal(desk.Session).Run(proposal, new Acceptance()));
        var statement = Standing(desk);
        Done(desk, statement, "frères", "fr");

        Assert.IsType<ActOutcome.Done>(new UndoEvent(desk.Session).Run(accepted.Sequence));

        Refused("SK-CAS-014", desk, statement, "deux frères", "fr");
        Assert.Contains("that no statement rests on now", new ShowOverview(desk.Session).Run().Recent.Single(happened => happened.Kind == "quote-translated").Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "fr", "SK-CAS-012")]
    [InlineData(" \u0007\r\n ", "fr", "SK-CAS-012")]
    [InlineData("words", "", "SK-CAS-022")]
    [InlineData("words", "french", "SK-CAS-022")]
    [InlineData("words", "<b", "SK-CAS-022")]
    public void What_is_no_translation_is_refused_with_a_sentence(string text, string language, string code)
    {
        using var desk = new Desk();
        Refused(code, desk, Accepted(desk), text, language);
    }

    [Fact]
    public void What_cannot_be_translated_is_refused_and_nothing_is_recorded()
    {
        using var desk = new Desk();
        var statement = Accepted(desk);
        var source = desk.Source("s");
        var placed = desk.Say("st-1", desk.Person("pe-1", "A"), "met", desk.Person("pe-2", "B"), source).Id;
        desk.Read("Nadim Koral", "Samir Koral");
        var proposed = Proposed(desk);

        Refused("SK-CAS-014", desk, StatementId.From("st-none"), "words", "fr");
        Refused("SK-CAS-019", desk, placed, "words", "fr");
        Refused("SK-CAS-024", desk, proposed, "words", "fr");
        Refused("SK-CAS-023", desk, statement, new string('x', TranslateQuote.LongestText + 1), "fr");
        Done(desk, statement, "mots", "fr");
        Refused("SK-CAS-025", desk, statement, "mots ", "fr");
    }

    [Theory]
    [InlineData("de", "de")]
    [InlineData("de-AT", "DE")]
    public void A_translation_into_the_language_of_the_quote_is_refused(string ofSource, string asked)
    {
        using var desk = new Desk();
        var statement = Accepted(desk);
        using (var reader = desk.Session.Store.OpenReader())
        {
            var source = reader.Sources()[0].Value;
            desk.Append(new CaseEvent.SourceRevised(source with { Language = ofSource }, "its language"));
        }

        Refused("SK-CAS-018", desk, statement, "Worte", asked);
        Done(desk, statement, "words", "en");
    }

    [Fact]
    public void Hostile_text_is_kept_as_text_without_what_cannot_be_seen()
    {
        using var desk = new Desk();
        var statement = Accepted(desk);
        const string Script = "<script>alert(1)</script> =cmd|' /C calc'!A0";

        Done(desk, statement, $"{Script}\0\u001b[31m\u009b\r\nnext\rline\ud800 \U0001F600", "fr", "Ann\nLee\u0000");
        var translation = Shown(desk, statement).Translation!;
        Assert.Equal(Script + "[31m\nnext\nline \U0001F600", translation.Text);
        Assert.Equal("Ann Lee", translation.Author);

        Done(desk, statement, new string('ж', 10_000), "ru");
        Assert.Equal(10_000, Shown(desk, statement).Translation!.Text.Length);
    }

    [Fact]
    public void Whoever_saw_another_translation_than_the_one_that_stands_decides_again()
    {
        using var desk = new Desk();
        var statement = Accepted(desk);
        var first = Assert.IsType<ActOutcome.Done>(Run(desk, statement, "un", "fr", seen: 0));

        Assert.IsType<ActOutcome.Conflict>(Run(desk, statement, "deux", "fr", seen: 0));
        Assert.Equal("un", Shown(desk, statement).Translation!.Text);
        Assert.IsType<ActOutcome.Done>(Run(desk, statement, "deux", "fr", seen: first.Sequence));
    }

    [Fact]
    public void The_log_says_into_what_language_and_by_whom_a_quote_was_translated()
    {
        using var desk = new Desk();
        var statement = Accepted(desk);
        Done(desk, statement, "frères", "fr", "M. Weber");

        var happened = new ShowOverview(desk.Session).Run().Recent[0];
        Assert.Equal("quote-translated", happened.Kind);
        Assert.True(happened.CanUndo);
        Assert.Contains("into fr by M. Weber", happened.Words, StringComparison.Ordinal);
        Assert.Contains("Salim Ferrat", happened.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_goes_out_with_the_tables_and_comes_back_the_same()
    {
        using var desk = new Desk();
        var statement = Accepted(desk);
        Done(desk, statement, "=1+1\n\"frères\", <b>", "fr", "@M. Weber");
        new ExportCase(desk.Session).Run(new ExportRequest(ExportFormat.Csv, desk.Folder("tables"), ViewFilter.Everything));

        // Into its own case: nothing is new.
        var own = new ImportTables(desk.Session).Run(desk.Folder("tables"));
        Assert.Empty(own.Faults);
        Assert.Equal((0, 0), (own.Added, own.Changed));

        // Into another case that has read the document too: the statement comes with its translation, once.
        using var other = new Desk();
        other.Read("Salim Ferrat", "Karim Ferrat");
        var first = new ImportTables(other.Session).Run(desk.Folder("tables"));
        Assert.Empty(first.Faults);
        Assert.Equal(Shown(desk, statement).Translation, Shown(other, statement).Translation);
        Assert.Equal(Quote, Shown(other, statement).Quote);
        Assert.Equal((0, 0), (new ImportTables(other.Session).Run(desk.Folder("tables")) is var second ? (second.Added, second.Changed) : default));
        Done(other, statement, "deux frères", "fr");
        Assert.Equal("deux frères", Shown(other, statement).Translation!.Text);
    }

    private static StatementId Accepted(Desk desk)
    {
        var (proposal, _, _, _) = desk.Read("Salim Ferrat", "Karim Ferrat");
        Assert.IsType<ActOutcome.Done>(new AcceptProposal(desk.Session).Run(proposal, new Acceptance()));
        return Standing(desk);
    }

    private static StatementId Standing(Desk desk)
    {
        using var reader = desk.Session.Store.OpenReader();
        return Assert.Single(reader.Statements(new StatementQuery())).Statement.Id;
    }

    private static StatementId Proposed(Desk desk)
    {
        using var reader = desk.Session.Store.OpenReader();
        return reader.Statements(new StatementQuery { IncludeProposed = true }).Single(row => row.Layer == Layer.Proposed).Statement.Id;
    }

    private static ActOutcome Run(Desk desk, StatementId statement, string text, string language, string? author = null, long? seen = null) =>
        new TranslateQuote(desk.Session).Run(
            new NewTranslation { Statement = statement, Text = text, Language = language, Author = author, Seen = seen });

    private static ActOutcome.Done Done(Desk desk, StatementId statement, string text, string language, string? author = null) =>
        Assert.IsType<ActOutcome.Done>(Run(desk, statement, text, language, author));

    private static void Refused(string code, Desk desk, StatementId statement, string text, string language)
    {
        var before = desk.Head();
        var refused = Assert.IsType<ActOutcome.Refused>(Run(desk, statement, text, language));
        Assert.Equal(code, refused.Code);
        Assert.EndsWith(".", refused.Sentence, StringComparison.Ordinal);
        Assert.Equal(before, desk.Head());
    }

    private static EvidenceView Shown(Desk desk, StatementId statement) => new ShowStatement(desk.Session).Run(statement)!.Evidence;
}
