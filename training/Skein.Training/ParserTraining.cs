using System.Diagnostics;
using System.Globalization;
using Skein.Extraction.Parsing;
using Skein.Learning;

namespace Skein.Training;

/// <summary>Trains the tagger and the parser of a treebank of Universal Dependencies; a tenth of the sentences is kept aside to measure.</summary>
internal sealed class ParserTraining : ITraining
{
    private const int Folds = 4;

    public string Name => "parser";

    public string Usage => "--treebank DIR (with *.conllu) --output DIR [--tagger-rounds 8] [--parser-rounds 12] [--least-weight 0.1] [--made 2500]";

    public int Run(string[] args)
    {
        var (treebank, output) = (Option(args, "--treebank"), Option(args, "--output"));
        if (treebank is null || output is null || !Directory.Exists(treebank))
        {
            Console.Error.WriteLine("The training needs a folder with *.conllu files and a folder for the models: parser " + Usage);
            return 2;
        }

        var taggerRounds = Whole(args, "--tagger-rounds", 8);
        var parserRounds = Whole(args, "--parser-rounds", 12);
        var least = double.Parse(Option(args, "--least-weight") ?? "0.1", CultureInfo.InvariantCulture);
        var all = Directory.GetFiles(treebank, "*.conllu").Order(StringComparer.Ordinal).SelectMany(ParserTreebank.Read).ToList();
        var train = all.Where(one => !one.IsAside).ToList();
        var aside = all.Where(one => one.IsAside).ToList();
        if (train.Count == 0)
        {
            Console.Error.WriteLine($"No sentence could be read from {treebank}; are the *.conllu files those of Universal Dependencies?");
            return 2;
        }

        var made = new ParserGrammar(seed: 5).Sentences(Whole(args, "--made", 2500)).ToList();
        Say($"{made.Count} sentences ({made.Sum(one => one.Forms.Length)} words) made from the grammar of reports");
        train = [.. train, .. made];
        Say($"{train.Count} sentences ({train.Sum(one => one.Forms.Length)} words) to train, {aside.Count} ({aside.Sum(one => one.Forms.Length)}) kept aside");
        var watch = Stopwatch.StartNew();
        var tagger = ParserTagging.Train(train, taggerRounds, least);
        Say(string.Create(CultureInfo.InvariantCulture, $"tagger: {tagger.FeatureCount} features, {watch.Elapsed.TotalSeconds:0} s"));
        Say(ParserTagging.Measure(aside, new PosTagger(tagger)));

        // The parser learns from tags as they are guessed, by taggers that did not see the sentence.
        var examples = new List<ParserExample>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var other = new PosTagger(ParserTagging.Train([.. train.Where((_, at) => at % Folds != fold)], Math.Max(1, taggerRounds - 3), least));
            foreach (var sentence in train.Where((_, at) => at % Folds == fold))
            {
                var mixed = ParserTagging.Guess(sentence, other, isCaseless: false);
                var caseless = ParserTagging.Guess(sentence, other, isCaseless: true);
                examples.Add(ParserExample.Of(sentence, mixed, foldsNames: true));
                examples.Add(ParserExample.Of(sentence, caseless, foldsNames: examples.Count % 4 == 1));
            }
        }

        Say(string.Create(CultureInfo.InvariantCulture, $"{examples.Count} parses to learn from, {watch.Elapsed.TotalSeconds:0} s"));
        var parser = ParserLearner.Train(examples, parserRounds, least, round => Say(string.Create(CultureInfo.InvariantCulture, $"  round {round}, {watch.Elapsed.TotalSeconds:0} s")));
        Say($"parser: {parser.FeatureCount} features, {parser.WeightCount} weights, {parser.Classes.Count} classes");
        foreach (var (isCaseless, foldsNames) in new[] { (false, false), (false, true), (true, false), (true, true) })
        {
            Say(ParserLearner.Measure(aside, new PosTagger(tagger), new DependencyParser(parser), isCaseless, foldsNames));
        }

        Directory.CreateDirectory(output);
        Write(tagger, Path.Combine(output, "pos-en.model"));
        Write(parser, Path.Combine(output, "parser-en.model"));
        return 0;
    }

    private static void Write(LinearModel model, string path)
    {
        using var stream = File.Create(path);
        LinearModelFile.Write(model, stream);
        Say($"{path}: {stream.Length} bytes");
    }

    private static void Say(string text) => Console.WriteLine(text);

    private static string? Option(string[] args, string name)
    {
        var at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }

    private static int Whole(string[] args, string name, int standard) =>
        Option(args, name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : standard;
}
