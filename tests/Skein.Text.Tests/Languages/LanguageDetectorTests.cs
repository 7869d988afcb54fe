using Skein.Text.Languages;

namespace Skein.Text.Tests.Languages;

public class LanguageDetectorTests
{
    [Theory]
    [InlineData("The witness said that he had seen the two men near the station on the evening before, and that they were with a third.", "en")]
    [InlineData("Le témoin a dit qu'il avait vu les deux hommes près de la gare la veille au soir, et qu'ils étaient avec un troisième.", "fr")]
    [InlineData("De getuige zei dat hij de twee mannen de avond ervoor bij het station had gezien en dat ze met een derde waren.", "nl")]
    [InlineData("Der Zeuge sagte, dass er die zwei Männer am Abend zuvor in der Nähe des Bahnhofs gesehen hat und dass sie nicht allein waren.", "de")]
    [InlineData("El testigo dijo que había visto a los dos hombres cerca de la estación la noche anterior y que estaban con un tercero.", "es")]
    [InlineData("Il testimone ha detto che aveva visto i due uomini vicino alla stazione la sera prima e che erano con un terzo.", "it")]
    [InlineData("قال الشاهد إنه رأى الرجلين قرب المحطة في المساء السابق وإنهما كانا مع رجل ثالث", "ar")]
    [InlineData("شاهد گفت که دو مرد را نزدیک ایستگاه دیده است و با یک نفر دیگر بودند", "fa")]
    [InlineData("Свидетель сказал, что мы видели двух мужчин возле вокзала накануне вечером", "ru")]
    [InlineData("Todistaja kertoi nähneensä kaksi miestä lähellä asemaa edellisenä iltana ja sanoi heidän olleen kolmannen kanssa. Poliisi tutkii asiaa edelleen, mutta ketään ei ole vielä otettu kiinni, kertoi tiedottaja tiistaina.", "other")]
    [InlineData("Karel Voss", "und")]
    [InlineData("1 234 567", "und")]
    [InlineData("", "und")]
    public void The_language_of_a_text_is(string text, string code)
    {
        var detected = LanguageDetector.Detect(text);
        Assert.Equal(code, detected.Code);
        Assert.InRange(detected.Confidence, code == "und" ? 0 : 0.05, code == "und" ? 0 : 1);
    }

    [Fact]
    public void More_text_makes_the_answer_surer()
    {
        const string Sentence = "The man was seen at the station with his brother. ";
        Assert.True(LanguageDetector.Detect(Sentence).Confidence < LanguageDetector.Detect(Sentence + Sentence + Sentence).Confidence);
    }
}
