using System.Globalization;
using System.Text;
using Skein.Testing;
using Skein.Text.Languages;

namespace Skein.Text.Tests.Languages;

/// <summary>The sentences of passages.txt, each alone, in a document of its own language and in one of another.</summary>
public class PassageLanguagesTests
{
    private static readonly string[] Measured = ["en", "fr", "nl", "de"];

    [Theory]
    [InlineData("alone", 0.9)]
    [InlineData("at home", 0.98)]
    [InlineData("abroad", 0.8)]
    public void Most_sentences_say_their_language(string setting, double least)
    {
        var wrong = new StringBuilder();
        foreach (var language in Measured)
        {
            var rows = Rows().Where(row => row.Language == language).ToList();
            var right = rows.Count(row => Document(setting, language) is var document && Read(row.Sentence, document) is var read && (read == language || Miss(wrong, row.Sentence, document, read)));
            wrong.AppendLine(CultureInfo.InvariantCulture, $"{language} {setting}: {right} of {rows.Count}");
            Assert.True(rows.Count >= 60, $"{language} has {rows.Count} sentences");
            Assert.True(right >= least * rows.Count, wrong.ToString());
        }

        TestContext.Current.TestOutputHelper?.WriteLine(wrong.ToString());
    }

    [Fact]
    public void Other_languages_are_named_too() =>
        Assert.All(Rows().Where(row => !Measured.Contains(row.Language)), row => Assert.Equal(row.Language, Read(row.Sentence, "en")));

    [Theory]
    [InlineData("")]
    [InlineData("Karim Oudin")]
    [InlineData("12 345 (13)")]
    [InlineData("\u200b")]
    [InlineData("OK")]
    public void A_passage_that_does_not_tell_takes_the_language_of_the_document(string passage)
    {
        Assert.Equal("nl", Read(passage, "nl"));
        Assert.Equal("und", Read(passage, "und"));
    }

    [Fact]
    public void Every_passage_of_a_mixed_document_has_its_own()
    {
        const string Text = "The man was seen by the police. Il a été vu par la police. Hij werd door de politie gezien. Er wurde von der Polizei gesehen.";
        var languages = new PassageLanguages(Text, "en");
        var starts = new[] { 0, 32, 59, 92, Text.Length };

        Assert.Equal(["en", "fr", "nl", "de"], Enumerable.Range(0, 4).Select(i => languages.Of(new TextSpan(starts[i], starts[i + 1]))));
    }

    private static string Document(string setting, string language) => setting switch
    {
        "alone" => "und",
        "at home" => language,
        _ => language == "en" ? "fr" : "en",
    };

    private static string Read(string sentence, string document) => new PassageLanguages(sentence, document).Of(new TextSpan(0, sentence.Length));

    private static bool Miss(StringBuilder wrong, string sentence, string document, string read)
    {
        wrong.AppendLine(CultureInfo.InvariantCulture, $"  {read} in {document}: {sentence}");
        return false;
    }

    private static IEnumerable<(string Language, string Sentence)> Rows() =>
        File.ReadLines(Path.Combine(Repository.Root, "tests", "Skein.Text.Tests", "Languages", "passages.txt"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).Select(cells => (cells[0], cells[1]));
}
