using System.Globalization;
using Skein.Extraction.Tagging;
using Skein.Learning;

namespace Skein.Training;

/// <summary>Trains a model of names. README.md in the folder above has the commands of the shipped ones.</summary>
internal sealed class TaggerTraining : ITraining
{
    public string Name => "tagger";

    public string Usage => "--lists MODEL|TSV [--lists-output MODEL] --corpus STYLE=KIND:PATH … [--test STYLE=KIND:PATH …] [--types PER,ORG,LOC] [--ignore-case] [--rounds 12] [--rate 0.02] "
        + "[--strength 1] [--least 0.03] [--outside 0] [--style STYLE --output MODEL …], or --adjust MODEL --outside X --output MODEL";

    public int Run(string[] args)
    {
        if (TaggerOptions.Parse(args, out var fault) is not { } options)
        {
            Console.Error.WriteLine(fault);
            return 2;
        }

        if (options.Adjust.Length > 0)
        {
            return Adjust(options);
        }

        var table = options.ReadLists();
        if (options.ListsOutput.Length > 0)
        {
            using var file = File.Create(options.ListsOutput);
            LinearModelFile.Write(table, file);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{options.ListsOutput}: {table.FeatureCount} words and phrases, {file.Length} bytes"));
            return 0;
        }

        var lists = new WordLists(table);
        var scheme = new TagScheme(options.Types);
        var styles = options.Styles;
        var reader = new TaggerExamples(lists, scheme, options.IgnoreCase);
        foreach (var corpus in options.Corpora)
        {
            reader.Count(corpus.Read(lists));
        }

        var corpora = options.Corpora.Select(corpus => (Documents: corpus.Read(lists), Style: options.StyleOf(corpus.Style), corpus.Repeat)).ToList();
        var once = corpora.Select(corpus => reader.Make(corpus.Documents, corpus.Style, isTest: false)).ToList();
        var examples = Repeated(once, corpora);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{examples.Count} sentences, {examples.Sum(example => example.Length)} words, {reader.FeatureCount} features"));
        var twice = examples;
        if (options.Folds > 1)
        {
            var first = FirstReading(options, scheme, corpora, once, reader.FeatureCount, styles.Count);
            twice = Repeated([.. corpora.Zip(first).Select(pair => reader.Make(pair.First.Documents, pair.First.Style, isTest: false, pair.Second))], corpora);
        }

        var crf = Train(options, scheme, examples, twice, reader.FeatureCount, styles.Count, options.Rounds);
        var tests = new List<(TaggerSource Corpus, List<TaggerExample> Examples)>();
        foreach (var corpus in options.Tests)
        {
            var (documents, style) = (corpus.Read(lists), options.StyleOf(corpus.Style));
            var test = reader.Make(documents, style, isTest: true);
            Console.WriteLine($"{corpus.Style} {corpus.Kind} first reading  {TaggerScore.Of(scheme, test, crf.Decode)}");
            test = options.Folds > 1 ? reader.Make(documents, style, isTest: true, [.. test.Select(crf.Decode)]) : test;
            Console.WriteLine($"{corpus.Style} {corpus.Kind} second reading {TaggerScore.Of(scheme, test, crf.Decode)}");
            tests.Add((corpus, test));
        }

        if (options.Errors.Length > 0)
        {
            File.WriteAllLines(options.Errors, tests.SelectMany(test => TaggerScore.Errors(scheme, test.Examples, crf.Decode).Select(line => test.Corpus.Style + "=" + test.Corpus.Kind + "\t" + line)));
        }

        foreach (var (style, path) in options.Outputs)
        {
            using var file = File.Create(path);
            var model = Export(options, scheme, reader, crf, options.StyleOf(style));
            LinearModelFile.Write(model, file);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {model.FeatureCount} features, {model.WeightCount} weights, {file.Length} bytes"));
        }

        return 0;
    }

    /// <summary>What a model that never saw them makes of the training documents, so that the second reading learns from honest errors.</summary>
    private static List<byte[][]> FirstReading(
        TaggerOptions options, TagScheme scheme, List<(List<List<TaggerSentence>> Documents, float[] Style, int Repeat)> corpora, List<List<TaggerExample>> examples, int features, int styles)
    {
        var folds = corpora.Select(corpus => corpus.Documents.SelectMany((document, number) => Enumerable.Repeat(number % options.Folds, document.Count)).ToArray()).ToList();
        var labels = examples.Select(corpus => new byte[corpus.Count][]).ToList();
        for (var fold = 0; fold < options.Folds; fold++)
        {
            var others = examples.SelectMany((corpus, c) => corpus.Where((_, i) => folds[c][i] != fold)).ToList();
            var crf = Train(options, scheme, others, others, features, styles, Math.Max(4, options.Rounds / 2));
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

    private static List<TaggerExample> Repeated(List<List<TaggerExample>> examples, List<(List<List<TaggerSentence>> Documents, float[] Style, int Repeat)> corpora) =>
        [.. examples.Zip(corpora).SelectMany(pair => Enumerable.Repeat(pair.First, pair.Second.Repeat).SelectMany(example => example))];

    private static TaggerCrf Train(
        TaggerOptions options, TagScheme scheme, List<TaggerExample> once, List<TaggerExample> twice, int features, int styles, int rounds)
    {
        var crf = new TaggerCrf(scheme, features, styles);
        var order = Enumerable.Range(0, once.Count).ToArray();
        var random = new Random(20151113);
        long step = 0;
        for (var round = 1; round <= rounds; round++)
        {
            // Each sentence now and then as the first reading sees it, now and then as the second does.
            var examples = once.Zip(twice).Select(pair => random.Next(2) == 0 ? pair.First : pair.Second).ToList();
            random.Shuffle(order);
            crf.Round(examples, order, ref step, options.Rate, 1 / (options.Strength * examples.Count));
            if (round * 2 > rounds)
            {
                crf.Remember();
            }
        }

        return crf;
    }

    private static int Adjust(TaggerOptions options)
    {
        using var file = File.OpenRead(options.Adjust);
        var model = LinearModelFile.Read(file);
        var builder = new LinearModelBuilder(model.Classes, model.Unit);
        builder.Add(model);
        builder.Set(FeatureReader.BiasKey, 0, -options.Outside);
        foreach (var (_, path) in options.Outputs)
        {
            using var output = File.Create(path);
            LinearModelFile.Write(builder.ToModel(), output);
        }

        return 0;
    }

    private static LinearModel Export(TaggerOptions options, TagScheme scheme, TaggerExamples reader, TaggerCrf crf, float[] style)
    {
        var builder = new LinearModelBuilder(scheme.Labels, 1.0 / 256);
        foreach (var (key, feature) in reader.Features)
        {
            for (var label = 0; label < scheme.Labels.Count; label++)
            {
                var weight = crf.Weight(feature, label, style);
                if (Math.Abs(weight) >= options.Least)
                {
                    builder.Set(key, label, weight);
                }
            }
        }

        for (var before = 0; before < scheme.Labels.Count; before++)
        {
            for (var label = 0; label < scheme.Labels.Count; label++)
            {
                if (scheme.Follows(before, label))
                {
                    builder.Set(NameModel.TransitionKey(before), label, crf.Transition(before, label, style));
                }
            }
        }

        builder.Set(FeatureReader.BiasKey, 0, -options.Outside);
        if (options.IgnoreCase)
        {
            builder.Set(NameModel.IgnoreCaseKey, 0, 1);
        }

        return builder.ToModel();
    }
}
