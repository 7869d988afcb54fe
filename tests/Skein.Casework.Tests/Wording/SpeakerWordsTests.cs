using Skein.Casework.Wording;

namespace Skein.Casework.Tests.Wording;

public class SpeakerWordsTests
{
    [Theory]
    [InlineData("A former member of the Circle", "a former member of the Circle")]
    [InlineData("The police", "the police")]
    [InlineData("Une source judiciaire", "une source judiciaire")]
    [InlineData("The Hague tribunal", "The Hague tribunal")]
    [InlineData("La Presse", "La Presse")]
    [InlineData("Die Polizei", "Die Polizei")]
    [InlineData("Police of Orsk", "Police of Orsk")]
    [InlineData("Ada Orn", "Ada Orn")]
    [InlineData("A", "A")]
    [InlineData("The ", "The ")]
    [InlineData("", "")]
    public void Within_a_sentence_an_article_has_no_capital_and_a_name_keeps_its_own(string speaker, string within) =>
        Assert.Equal(within, SpeakerWords.Within(speaker));
}
