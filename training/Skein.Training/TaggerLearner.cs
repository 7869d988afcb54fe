using System.Globalization;
using Skein.Extraction.Tagging;

namespace Skein.Training;

/// <summary>
/// Learns from the corpora of the options: each sentence as a first reading sees it, as a second does, and now and then with a reading
/// machine's errors.
/// </summary>
internal sealed class TaggerLearner(TaggerOptions options, TagScheme scheme, TaggerExamples reader)
{
    private readonly int _styles = options.Styles.Count;

    /// <summary>The trained field; the features are those of the reader from then on.</summary>
    public TaggerCrf Learn(WordLists lists)
    {
        var corpora = options.Corpora.Select(corpus => new Part(corpus.Read(lists), options.StyleOf(corpus.Style), corpus.Repeat)).ToList();
        var misread = options.Noise > 0 ? Misread(corpora) : [];
        foreach (var corpus in corpora.Concat(misread))
        {
            reader.Count(corpus.Documents);
        }

        var once = corpora.Select(corpus => reader.Make(corpus.Documents, corpus.Style, isTest: false)).ToList();
        var examples = Repeated(once, corpora);
        var noisy = Repeated([.. misread.Select(corpus => reader.Make(corpus.Documents, corpus.Style, isTest: false))], misread);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{examples.Count} sentences, {examples.Sum(example => example.Length)} words, {reader.FeatureCount} features"));
        var twice = examples;
        if (options.Folds > 1)
        {
            var first = FirstReading(corpora, once);
            twice = Repeated([.. corpora.Zip(first).Select(pair => reader.Make(pair.First.Documents, pair.First.Style, isTest: false, pair.Second))], corpora);
        }

        return Train(new Views(examples, twice, noisy), options.Rounds, options.Trainings);
    }

    private List<Part> Misread(List<Part> corpora)
    {
        var noise = new TaggerNoise(options.Seed);
        return [.. corpora.Select(corpus => corpus with { Documents = [.. corpus.Documents.Select(document => document.Select(noise.Read).ToList())] })];
    }

    /// <summary>What a model that never saw them makes of the training documents, so that the second reading learns from honest errors.</summary>
    private List<byte[][]> FirstReading(List<Part> corpora, List<List<TaggerExample>> examples)
    {
        var folds = corpora.Select(corpus => corpus.Documents.SelectMany((document, number) => Enumerable.Repeat(number % options.Folds, document.Count)).ToArray()).ToList();
        var labels = examples.Select(corpus => new byte[corpus.Count][]).ToList();
        for (var fold = 0; fold < options.Folds; fold++)
        {
            var others = examples.SelectMany((corpus, c) => corpus.Where((_, i) => folds[c][i] != fold)).ToList();
            var crf = Train(new Views(others, others, []), Math.Max(4, options.Rounds / 2), trainings: 1);
            for (var c = 0; c < examples.Count; c++)
            {
                for (var i = 0; i < examples[c].Count; i++)
                {
                    labels[c][i] = folds[c][i] == fold ? crf.Decode(examples[c][i]) : labels[c][i];
                }
            }
        }

        return labels;
    }

    private TaggerCrf Train(Views views, int rounds, int trainings)
    {
        var crf = new TaggerCrf(scheme, reader.FeatureCount, _styles);
        for (var training = 0; training < trainings; training++)
        {
            crf.StartAgain();
            var (random, step) = (new Random(options.Seed + training), 0L);
            var order = Enumerable.Range(0, views.Once.Count).ToArray();
            for (var round = 1; round <= rounds; round++)
            {
                var examples = views.Drawn(random, options.Noise);
                random.Shuffle(order);
                crf.Round(examples, order, ref step, options.Rate, 1 / (options.Strength * examples.Count));
                if (round * 2 > rounds)
                {
                    crf.Remember();
                }
            }
        }

        return crf;
    }

    private static List<TaggerExample> Repeated(List<List<TaggerExample>> examples, List<Part> corpora) =>
        [.. examples.Zip(corpora).SelectMany(pair => Enumerable.Repeat(pair.First, pair.Second.Repeat).SelectMany(example => example))];

    private sealed record Part(List<List<TaggerSentence>> Documents, float[] Style, int Repeat);

    /// <summary>The same sentences seen in three ways; the misread ones are none where there is no noise.</summary>
    private sealed record Views(List<TaggerExample> Once, List<TaggerExample> Twice, List<TaggerExample> Misread)
    {
        /// <summary>Each sentence in one of the ways.</summary>
        public List<TaggerExample> Drawn(Random random, double noise)
        {
            var examples = Once.Zip(Twice).Select(pair => random.Next(2) == 0 ? pair.First : pair.Second).ToList();
            for (var i = 0; i < Misread.Count; i++)
            {
                examples[i] = random.NextDouble() < noise ? Misread[i] : examples[i];
            }

            return examples;
        }
    }
}
