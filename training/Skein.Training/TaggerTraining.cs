using System.Globalization;
using Skein.Extraction.Tagging;
using Skein.Learning;

namespace Skein.Training;

/// <summary>Trains a model of names. README.md in the folder above has the commands of the shipped ones.</summary>
internal sealed class TaggerTraining : ITraining
{
    public string Name => "tagger";

    public string Usage => "--lists MODEL|TSV --corpus STYLE=KIND:PATH … [--test STYLE=KIND:PATH …] [--types PER,ORG,LOC] [--ignore-case] [--rounds 12] [--rate 0.02] "
        + "[--strength 1] [--least 0.03] [--style STYLE --output MODEL …]";

    public int Run(string[] args)
    {
        if (TaggerOptions.Parse(args, out var fault) is not { } options)
        {
            Console.Error.WriteLine(fault);
            return 2;
        }

        var lists = new WordLists(options.ReadLists());
        var scheme = new TagScheme(options.Types);
        var styles = options.Corpora.Select(corpus => corpus.Style).Distinct(StringComparer.Ordinal).ToList();
        var reader = new TaggerExamples(lists, scheme, options.IgnoreCase);
        foreach (var corpus in options.Corpora)
        {
            reader.Count(corpus.Read());
        }

        var examples = options.Corpora.SelectMany(corpus => reader.Make(corpus.Read(), styles.IndexOf(corpus.Style), isTest: false)).ToList();
        var tests = options.Tests.Select(corpus => (corpus, reader.Make(corpus.Read(), styles.IndexOf(corpus.Style), isTest: true).ToList())).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{examples.Count} sentences, {examples.Sum(example => example.Length)} words, {reader.FeatureCount} features"));
        var crf = Train(options, scheme, examples, reader.FeatureCount, styles.Count, tests);
        if (options.Errors.Length > 0)
        {
            File.WriteAllLines(options.Errors, tests.SelectMany(test => TaggerScore.Errors(scheme, test.Item2, crf.Decode).Select(line => test.corpus.Kind + "\t" + line)));
        }

        foreach (var (style, path) in options.Outputs)
        {
            using var file = File.Create(path);
            var model = Export(options, scheme, reader, crf, styles.IndexOf(style));
            LinearModelFile.Write(model, file);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {model.FeatureCount} features, {model.WeightCount} weights, {file.Length} bytes"));
        }

        return 0;
    }

    private static TaggerCrf Train(
        TaggerOptions options, TagScheme scheme, List<TaggerExample> examples, int features, int styles, List<(TaggerSource Corpus, List<TaggerExample> Examples)> tests)
    {
        var crf = new TaggerCrf(scheme, features, styles);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(20151113);
        long step = 0;
        for (var round = 1; round <= options.Rounds; round++)
        {
            random.Shuffle(order);
            crf.Round(examples, order, ref step, options.Rate, 1 / (options.Strength * examples.Count));
            if (round * 2 > options.Rounds)
            {
                crf.Remember();
            }

            if (round % 4 == 0 || round == options.Rounds)
            {
                foreach (var (corpus, held) in tests)
                {
                    Console.WriteLine($"{DateTimeOffset.FromUnixTimeMilliseconds(Environment.TickCount64):HH:mm:ss} round {round} {corpus.Style} {TaggerScore.Of(scheme, held, crf.Decode)}");
                }
            }
        }

        return crf;
    }

    private static LinearModel Export(TaggerOptions options, TagScheme scheme, TaggerExamples reader, TaggerCrf crf, int style)
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

        if (options.IgnoreCase)
        {
            builder.Set(NameModel.IgnoreCaseKey, 0, 1);
        }

        return builder.ToModel();
    }
}
