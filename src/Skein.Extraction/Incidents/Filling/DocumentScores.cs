namespace Skein.Extraction.Incidents.Filling;

/// <summary>How likely a document and its sentences tell of incidents.</summary>
/// <param name="Relevance">Of the document, 0 to 1.</param>
/// <param name="Types">Of each incident type in the document.</param>
/// <param name="Sentences">Of each sentence: first of any incident, then of some types.</param>
/// <param name="Told">Of each sentence once more, when its phrases are known; null before.</param>
internal sealed record DocumentScores(double Relevance, IReadOnlyList<double> Types, IReadOnlyList<double[]> Sentences, IReadOnlyList<double>? Told = null)
{
    /// <summary>The outputs for a sentence.</summary>
    public static readonly string[] SentenceClasses = ["told", "attack", "bombing", "kidnapping", "arson"];

    /// <summary>Of a sentence once its phrases are known.</summary>
    public double ToldIn(int number) => Told is not null && number >= 0 && number < Told.Count ? Told[number] : 0;

    /// <summary>A sentence's; -1 before the first and behind the last is 0.</summary>
    public double Sentence(int number) => number >= 0 && number < Sentences.Count ? Sentences[number][0] : 0;
}
