using System.Globalization;
using Skein.Extraction.Parsing;
using Skein.Extraction.Tagging;
using Skein.Learning;

namespace Skein.Training;

/// <summary>What the command line asks of a training of the parser.</summary>
internal sealed class ParserOptions
{
    private string _lists = "";
    private string _clusters = "";

    public const string Usage = "--treebank DIR (with *.conllu) --output DIR [--lists MODEL --clusters MODEL] [--text STYLE=KIND:PATH …] [--tagger-rounds 8] "
        + "[--parser-rounds 12] [--least-weight 0.1] [--least-parser 0.1] [--most-weights N] [--mix DIR:SHARE --mix-tagger SHARE] [--from DIR] [--made 2500] [--seeds 1] [--weight 1] [--agreement 0.7]";

    public string Treebank { get; private set; } = "";

    public string Output { get; private set; } = "";

    public int TaggerRounds { get; private set; } = 8;

    public int ParserRounds { get; private set; } = 12;

    /// <summary>Weights of the tagger and of its fellows below it are left out.</summary>
    public double Least { get; private set; } = 0.1;

    /// <summary>Weights of the shipped parser below it are left out.</summary>
    public double LeastParser { get; private set; } = 0.1;

    /// <summary>How many weights the shipped parser has at most.</summary>
    public int MostWeights { get; private set; } = int.MaxValue;

    /// <summary>A folder with models to measure and to write again with fewer weights, without training; empty to train.</summary>
    public string From { get; private set; } = "";

    /// <summary>A folder with models of an earlier training that are mixed in, and the share of its parser, 0 to 1; empty for none.</summary>
    public (string Folder, double Share) Mixed { get; private set; } = ("", 0);

    /// <summary>The share of the tagger that is mixed in, 0 to 1.</summary>
    public double MixedTagger { get; private set; }

    /// <summary>How many sentences the grammar makes.</summary>
    public int Made { get; private set; } = 2500;

    /// <summary>How many of each kind of parser vote.</summary>
    public int Seeds { get; private set; } = 1;

    /// <summary>How often each tree of the treebank counts beside those of the vote.</summary>
    public int Weight { get; private set; } = 1;

    /// <summary>Sentences whose arcs have a lower mean share of votes are left out.</summary>
    public double Agreement { get; private set; } = 0.7;

    /// <summary>Texts without trees, for the vote.</summary>
    public List<TaggerSource> Texts { get; } = [];

    public static ParserOptions? Parse(string[] args, out string? fault)
    {
        var options = new ParserOptions();
        fault = args.Length % 2 != 0 ? $"{args[^1]} needs a value." : null;
        for (var i = 0; fault is null && i + 1 < args.Length; i += 2)
        {
            fault = options.Take(args[i], args[i + 1]) ? null : $"{args[i]} {args[i + 1]} is no option of this training.";
        }

        fault ??= options.Output.Length == 0 || !Directory.Exists(options.Treebank)
            ? "The training needs a folder with *.conllu files and a folder for the models: parser " + Usage
            : options.Texts.Count > 0 && (options._lists.Length == 0 || options._clusters.Length == 0) ? "--text needs --lists and --clusters." : null;
        return fault is null ? options : null;
    }

    /// <summary>The classes of words; null where none are given.</summary>
    public WordClasses? Classes() => _lists.Length == 0 || _clusters.Length == 0 ? null : new WordClasses(new WordLists(Model(_lists)), new WordClusters(Model(_clusters)));

    /// <summary>The sentences of the texts.</summary>
    public List<ParserText> ReadTexts(WordClasses classes)
    {
        var lists = new WordLists(Model(_lists));
        return [.. Texts.SelectMany(text => ParserText.Read(text, lists, classes))];
    }

    private bool Take(string name, string value)
    {
        switch (name)
        {
            case "--treebank": Treebank = value; return true;
            case "--output": Output = value; return true;
            case "--lists": _lists = value; return true;
            case "--clusters": _clusters = value; return true;
            case "--tagger-rounds": TaggerRounds = int.Parse(value, CultureInfo.InvariantCulture); return true;
            case "--parser-rounds": ParserRounds = int.Parse(value, CultureInfo.InvariantCulture); return true;
            case "--least-weight": Least = double.Parse(value, CultureInfo.InvariantCulture); return true;
            case "--least-parser": LeastParser = double.Parse(value, CultureInfo.InvariantCulture); return true;
            case "--most-weights": MostWeights = int.Parse(value, CultureInfo.InvariantCulture); return true;
            case "--mix" when value.LastIndexOf(':') is > 0 and var colon:
                Mixed = (value[..colon], double.Parse(value[(colon + 1)..], CultureInfo.InvariantCulture));
                return true;
            case "--mix-tagger": MixedTagger = double.Parse(value, CultureInfo.InvariantCulture); return true;
            case "--from": From = value; return true;
            case "--made": Made = int.Parse(value, CultureInfo.InvariantCulture); return true;
            case "--seeds": Seeds = int.Parse(value, CultureInfo.InvariantCulture); return true;
            case "--weight": Weight = int.Parse(value, CultureInfo.InvariantCulture); return true;
            case "--agreement": Agreement = double.Parse(value, CultureInfo.InvariantCulture); return true;
            case "--text" when TaggerSource.Parse(value) is { } source: Texts.Add(source); return true;
            default: return false;
        }
    }

    private static LinearModel Model(string path)
    {
        using var file = File.OpenRead(path);
        return LinearModelFile.Read(file);
    }
}
