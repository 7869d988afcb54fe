using System.Globalization;
using Skein.Extraction.Parsing;
using Skein.Learning;

namespace Skein.Training;

/// <summary>Learns and measures the tagger; every sentence is seen as it is written and once more without its capitals.</summary>
internal static class ParserTagging
{
    public static LinearModel Train(IReadOnlyList<ParserSentence> sentences, int rounds, double least, int seed = 11)
    {
        var perceptron = new AveragedPerceptron(PartsOfSpeech.Names);
        var random = new Random(seed);
        var order = Enumerable.Range(0, sentences.Count * 2).ToArray();
        Span<ulong> features = stackalloc ulong[PosTagger.MostFeatures];
        Span<int> scores = stackalloc int[PartsOfSpeech.Names.Count];
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (var number in order)
            {
                var sentence = sentences[number / 2];
                var tags = new PartOfSpeech[sentence.Forms.Length];
                for (var at = 0; at < tags.Length; at++)
                {
                    var count = PosTagger.Features(sentence.Forms, at, number % 2 == 1, tags, features);
                    scores.Clear();
                    perceptron.Add(features[..count], scores);
                    tags[at] = PosTagger.Best(scores);
                    perceptron.Correct(features[..count], (int)sentence.Tags[at], (int)tags[at]);
                    perceptron.Next();
                }
            }
        }

        return perceptron.ToModel(least);
    }

    /// <summary>The tags that a tagger gives.</summary>
    public static PartOfSpeech[] Guess(ParserSentence sentence, PosTagger tagger, bool isCaseless)
    {
        var tags = new PartOfSpeech[sentence.Forms.Length];
        tagger.Tag(sentence.Forms, isCaseless, tags);
        return tags;
    }

    public static string Measure(IReadOnlyList<ParserSentence> sentences, PosTagger tagger)
    {
        var texts = new List<string>();
        foreach (var isCaseless in new[] { false, true })
        {
            int right = 0, all = 0;
            foreach (var sentence in sentences)
            {
                var tags = Guess(sentence, tagger, isCaseless);
                right += tags.Where((tag, at) => tag.Universal() == sentence.Tags[at].Universal()).Count();
                all += tags.Length;
            }

            texts.Add(string.Create(CultureInfo.InvariantCulture, $"UPOS {100.0 * right / all:0.00} ({right} of {all}) {(isCaseless ? "without capitals" : "as written")}"));
        }

        return string.Join("; ", texts);
    }
}
