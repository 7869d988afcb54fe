using System.Diagnostics;
using System.Globalization;
using Skein.Extraction.Parsing;
using Skein.Learning;

namespace Skein.Training;

/// <summary>Trains the tagger and the parser of a treebank of Universal Dependencies; a tenth of the sentences is kept aside to measure.</summary>
internal sealed class ParserTraining : ITraining
{
    private const int Folds = 4;
    private const string TaggerFile = "pos-en.model";
    private const string ParserFile = "parser-en.model";

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

        var (tagger, whole) = options.From.Length > 0 ? (Read(options.From, TaggerFile), Read(options.From, ParserFile)) : Learn(bank, aside, classes, options);
        if (options.Mixed.Folder.Length > 0)
        {
            tagger = Mix(tagger, Read(options.Mixed.Folder, TaggerFile), options.MixedTagger);
            whole = Mix(whole, Read(options.Mixed.Folder, ParserFile), options.Mixed.Share);
        }

        var parser = whole.Strongest(options.MostWeights);
        Say($"parser: {parser.FeatureCount} features, {parser.WeightCount} of {whole.WeightCount} weights, {parser.Classes.Count} classes");
        Measure(aside, new PosTagger(tagger), parser);
        Directory.CreateDirectory(options.Output);
        Write(tagger, Path.Combine(options.Output, TaggerFile));
        Write(parser, Path.Combine(options.Output, ParserFile));
        return 0;
    }

    private (LinearModel Tagger, LinearModel Parser) Learn(List<ParserSentence> bank, List<ParserSentence> aside, WordClasses? classes, ParserOptions options)
    {
        var made = new ParserGrammar(seed: 5, classes).Sentences(options.Made).ToList();
        List<ParserSentence> train = [.. bank, .. made];
        Say($"{bank.Count} sentences of the treebank, {made.Count} ({made.Sum(one => one.Forms.Length)} words) made, {train.Sum(one => one.Forms.Length)} words in all, {aside.Count} kept aside");
        var tagger = ParserTagging.Train(train, options.TaggerRounds, options.Least);
        Say($"tagger: {tagger.FeatureCount} features");

        // The parser learns from tags as they are guessed, by taggers that did not see the sentence.
        var taggers = Enumerable.Range(0, Folds).AsParallel().AsOrdered()
            .Select(fold => new PosTagger(ParserTagging.Train([.. train.Where((_, at) => at % Folds != fold)], Math.Max(1, options.TaggerRounds - 3), options.Least))).ToList();
        var gold = Examples(train, taggers);
        Say($"{gold.Count} parses to learn from");
        var steps = ParserLearner.Steps(gold);
        var examples = gold;
        if (options.Texts.Count > 0)
        {
            var test = aside.Select(one => ParserExample.Of(one, ParserTagging.Guess(one, new PosTagger(tagger), isCaseless: false), foldsNames: true)).ToList();
            var teacher = new ParserTeacher(gold, steps, options, test, Say);
            var texts = options.ReadTexts(classes!);
            var taught = teacher.Teach(texts, new PosTagger(tagger), taggers[0]);
            Say($"{taught.Count} of {texts.Count} sentences ({texts.Sum(one => one.Forms.Length)} words) without a tree taught");
            examples = [.. Enumerable.Repeat(gold, options.Weight).SelectMany(one => one), .. taught];
        }

        return (tagger, ParserLearner.Train(examples, steps, ParserMoreFeatures.Shipped, options.ParserRounds, options.LeastParser, seed: 7));
    }

    private void Measure(List<ParserSentence> aside, PosTagger tagger, LinearModel parser)
    {
        Say(ParserTagging.Measure(aside, tagger));
        var member = new ParserStepMember(parser, ParserMoreFeatures.Shipped, isMirrored: false);
        foreach (var (isCaseless, foldsNames) in new[] { (false, false), (false, true), (true, false), (true, true) })
        {
            var seen = aside.Select(one => ParserExample.Of(one, ParserTagging.Guess(one, tagger, isCaseless), foldsNames));
            Say($"{ParserMeasure.Of(seen, member)} {(isCaseless ? "without capitals" : "as written")}, {(foldsNames ? "names known" : "names not known")}");
        }
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

    private static LinearModel Mix(LinearModel model, LinearModel other, double share)
    {
        var mixed = new LinearModelBuilder(model.Classes, model.Unit);
        mixed.Add(model, 1 - share, new HashSet<uint>());
        mixed.Add(other, share, new HashSet<uint>());
        return mixed.ToModel();
    }

    private static LinearModel Read(string folder, string file)
    {
        using var stream = File.OpenRead(Path.Combine(folder, file));
        return LinearModelFile.Read(stream);
    }

    private void Write(LinearModel model, string path)
    {
        using var stream = File.Create(path);
        LinearModelFile.Write(model, stream);
        Say($"{path}: {stream.Length} bytes");
    }

    private void Say(string text) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_watch.Elapsed.TotalSeconds,5:0} s  {text}"));
}
