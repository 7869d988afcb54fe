using System.Text;
using Skein.Model.Log;
using Skein.Model.Statements;
using Skein.Text;

namespace Skein.Model.Tests.Log;

/// <summary>The form of a translation in the log: a kind, once written, stays readable for ever.</summary>
public class QuoteTranslatedTests
{
    private const string Written =
        """
        {"event":"quote-translated","statement":"st-1","passage":{"document":"doc-1","textVersion":"tx-1","span":[3,9],"quote":"verzog","translation":{"text":"moved\naway <b>","language":"en","author":"M. Weber"}},"reason":"asked for"}
        """;

    private static readonly Evidence.Passage Quote = new(DocumentId.From("doc-1"), TextVersionId.From("tx-1"), new TextSpan(3, 9), "verzog");

    private static readonly CaseEvent.QuoteTranslated Translated = new(
        StatementId.From("st-1"), Quote with { Translation = new Translation("moved\naway <b>", "en", "M. Weber") }, "asked for");

    [Fact]
    public void A_translation_is_written_in_this_form_and_read_from_it()
    {
        Assert.Equal(Written, Encoding.UTF8.GetString(CaseJson.ToBytes(Translated)));
        Assert.Equal(Translated, CaseJson.FromBytes(Encoding.UTF8.GetBytes(Written)));
    }

    [Fact]
    public void A_translation_is_about_its_statement_and_its_document() =>
        Assert.Equal(["statement:st-1", "document:doc-1"], Translated.Subjects().Select(subject => subject.ToString()));

    [Fact]
    public void A_passage_is_the_same_words_with_and_without_translation_and_not_at_another_place()
    {
        Assert.True(Quote.IsSameWordsAs(Translated.Passage));
        Assert.False(Quote.IsSameWordsAs(Quote with { Span = new TextSpan(4, 10) }));
        Assert.False(Quote.IsSameWordsAs(Quote with { TextVersion = TextVersionId.From("tx-2") }));
    }
}
