using System.Globalization;
using Skein.Extraction.Tagging;
using Skein.Learning;

namespace Skein.Training;

/// <summary>Trains a model of names. README.md in the folder above has the commands of the shipped ones.</summary>
internal sealed class TaggerTraining : ITraining
{
    public string Name => "tagger";

    public string Usage => "--lists MODEL|TSV [--lists-output MODEL] --corpus STYLE=KIND:PATH … [--test STYLE=KIND:PATH …] [--types PER,ORG,LOC] [--clusters TSV] [--noise 0] [--trainings 1] [--seed 20151113] "
        + "[--ignore-case] [--rounds 12] [--rate 0.02] [--strength 1] [--least 0.03] [--outside 0] [--style STYLE --output MODEL …], or --adjust MODEL --outside X --output MODEL, or --mix MODEL:SHARE … [--clusters TSV] --output MODEL";

    public int Run(string[] args)
    {
        if (TaggerOptions.Parse(args, out var fault) is not { } options)
        {
            Console.Error.WriteLine(fault);
            return 2;
        }

        if (options.Adjust.Length > 0 || options.Mixed.Count > 0)
        {
            return TaggerMix.Run(options);
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
        var clusters = options.Clusters.Length > 0 ? new WordClusters(WordClusters.Build(File.ReadLines(options.Clusters))) : null;
        var reader = new TaggerExamples(lists, clusters, scheme, options.IgnoreCase);
        var crf = new TaggerLearner(options, scheme, reader).Learn(lists);
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
            var model = TaggerExport.Of(options, scheme, reader, crf, options.StyleOf(style));
            LinearModelFile.Write(model, file);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {model.FeatureCount} features, {model.WeightCount} weights, {file.Length} bytes"));
        }

        return 0;
    }
}
