using System.Diagnostics;
using System.Globalization;
using Skein.Extraction.Parsing;
using Skein.Learning;

namespace Skein.Training;

/// <summary>Trains the tagger and the parser of a treebank of Universal Dependencies; a tenth of the sentences is kept aside to measure.</summary>
internal sealed class ParserTraining : ITraining
{
    private const int Folds = 4;

    private readonly Stopwatch _watch = Stopwatch.StartNew();

    public string Name => "parser";

    public string Usage => ParserOptions.Usage;

    public int Run(string[] args)
    {
        if (ParserOptions.Parse(args, out var fault) is not { } options)
        {
            Console.Error.WriteLine(fault);
            return 2;
        }

        var classes = options.Classes();
        var all = Directory.GetFiles(options.Treebank, "*.conllu").Order(StringComparer.Ordinal).SelectMany(path => ParserTreebank.Read(path, classes)).ToList();
        var (bank, aside) = (all.Where(one => !one.IsAside).ToList(), all.Where(one => one.IsAside).ToList());
        if (bank.Count == 0)
        {
            Console.Error.WriteLine($"No sentence could be read from {options.Treebank}; are the *.conllu files those of Universal Dependencies?");
            return 2;
        }

        var made = new ParserGrammar(seed: 5, classes).Sentences(options.Made).ToList();
        List<ParserSentence> train = [.. bank, .. made];
        Say($"{bank.Count} sentences of the treebank, {made.Count} ({made.Sum(one => one.Forms.Length)} words) made, {train.Sum(one => one.Forms.Length)} words in all, {aside.Count} kept aside");
        var tagger = ParserTagging.Train(train, options.TaggerRounds, options.Least);
        Say($"tagger: {tagger.FeatureCount} features");
        Say(ParserTagging.Measure(aside, new PosTagger(tagger)));

        // The parser learns from tags as they are guessed, by taggers that did not see the sentence.
        var taggers = Enumerable.Range(0, Folds).AsParallel().AsOrdered()
            .Select(fold => new PosTagger(ParserTagging.Train([.. train.Where((_, at) => at % Folds != fold)], Math.Max(1, options.TaggerRounds - 3), options.Least))).ToList();
        var gold = Examples(train, taggers);
        Say($"{gold.Count} parses to learn from");
        var steps = ParserLearner.Steps(gold);
        var test = aside.Select(one => ParserExample.Of(one, ParserTagging.Guess(one, new PosTagger(tagger), isCaseless: false), foldsNames: true)).ToList();
        var examples = gold;
        if (options.Texts.Count > 0)
        {
            var teacher = new ParserTeacher(gold, steps, options, test, Say);
            var texts = options.ReadTexts(classes!);
            Say($"{texts.Count} sentences ({texts.Sum(one => one.Forms.Length)} words) without a tree");
            var taught = teacher.Teach(texts, new PosTagger(tagger), taggers[0]);
            Say($"{taught.Count} of them taught");
            examples = [.. Enumerable.Repeat(gold, options.Weight).SelectMany(one => one), .. taught];
        }

        var parser = ParserLearner.Train(examples, steps, ParserMoreFeatures.Shipped, options.ParserRounds, options.LeastParser, seed: 7);
        Say($"parser: {parser.FeatureCount} features, {parser.WeightCount} weights, {parser.Classes.Count} classes");
        var member = new ParserStepMember(parser, ParserMoreFeatures.Shipped, isMirrored: false);
        foreach (var (isCaseless, foldsNames) in new[] { (false, false), (false, true), (true, false), (true, true) })
        {
            var seen = aside.Select(one => ParserExample.Of(one, ParserTagging.Guess(one, new PosTagger(tagger), isCaseless), foldsNames));
            Say($"{ParserMeasure.Of(seen, member)} {(isCaseless ? "without capitals" : "as written")}, {(foldsNames ? "names known" : "names not known")}");
        }

        Directory.CreateDirectory(options.Output);
        Write(tagger, Path.Combine(options.Output, "pos-en.model"));
        Write(parser, Path.Combine(options.Output, "parser-en.model"));
        return 0;
    }

    private static List<ParserExample> Examples(List<ParserSentence> train, List<PosTagger> taggers)
    {
        var examples = new List<ParserExample>();
        for (var fold = 0; fold < Folds; fold++)
        {
            foreach (var sentence in train.Where((_, at) => at % Folds == fold))
            {
                var mixed = ParserTagging.Guess(sentence, taggers[fold], isCaseless: false);
                var caseless = ParserTagging.Guess(sentence, taggers[fold], isCaseless: true);
                examples.Add(ParserExample.Of(sentence, mixed, foldsNames: true));
                examples.Add(ParserExample.Of(sentence, caseless, foldsNames: examples.Count % 4 == 1));
            }
        }

        return examples;
    }

    private void Write(LinearModel model, string path)
    {
        using var stream = File.Create(path);
        LinearModelFile.Write(model, stream);
        Say($"{path}: {stream.Length} bytes");
    }

    private void Say(string text) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_watch.Elapsed.TotalSeconds,5:0} s  {text}"));
}
