using System.Globalization;
using Skein.Extraction.Tagging;
using Skein.Learning;

namespace Skein.Training;

/// <summary>A corpus of the command line: <c>style=kind:path</c>, or <c>style@3=kind:path</c> to count it three times.</summary>
internal sealed record TaggerSource(string Style, string Kind, string Path, int Repeat)
{
    private const int LongestSentence = 40;

    public static TaggerSource? Parse(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var colon = equals < 0 ? -1 : text.IndexOf(':', equals);
        if (equals <= 0 || colon < equals)
        {
            return null;
        }

        var star = text.IndexOf('@', StringComparison.Ordinal);
        return new TaggerSource(
            text[..(star > 0 && star < equals ? star : equals)], text[(equals + 1)..colon], text[(colon + 1)..],
            star > 0 && star < equals ? int.Parse(text[(star + 1)..equals], CultureInfo.InvariantCulture) : 1);
    }

    /// <summary>The documents, with the lists that tell peoples from places; a fifth is held out where the kind has two parts.</summary>
    public List<List<TaggerSentence>> Read(WordLists lists) => Kind switch
    {
        "bio" => TaggerCorpus.Blocks(Path),
        "bio-first" => [.. Split(TaggerCorpus.Sentences(Path), last: false).SelectMany(sentence => TaggerCorpus.Cut(sentence, LongestSentence)).Chunk(TaggerCorpus.Block).Select(chunk => chunk.ToList())],
        "bio-last" => [.. Split(TaggerCorpus.Sentences(Path), last: true).Chunk(TaggerCorpus.Block).Select(chunk => chunk.ToList())],
        "re3d" => TaggerCorpus.Re3d(Path, heldOut: false, withBbc: false),
        "re3d-held" => TaggerCorpus.Re3d(Path, heldOut: true, withBbc: true),
        "re3d-all" => [.. TaggerCorpus.Re3d(Path, heldOut: false, withBbc: false), .. TaggerCorpus.Re3d(Path, heldOut: true, withBbc: false)],
        "redocred" => TaggerCorpus.ReDocRed(Path, word => (lists.Of(WordLists.KeyOf(word)) & (lists.Class("people") | lists.Class("country") | lists.Class("region"))) == lists.Class("people")),
        _ => throw new ArgumentException($"'{Kind}' is no kind of corpus: bio, bio-first, bio-last, re3d, re3d-held, re3d-all, redocred."),
    };

    // By words, since the parts of a newspaper corpus are cut into sentences of very different length.
    private static List<TaggerSentence> Split(List<TaggerSentence> sentences, bool last)
    {
        var border = sentences.Sum(sentence => sentence.Words.Length) * 4L / 5;
        var before = 0L;
        var kept = new List<TaggerSentence>();
        foreach (var sentence in sentences)
        {
            if (before >= border == last)
            {
                kept.Add(sentence);
            }

            before += sentence.Words.Length;
        }

        return kept;
    }
}

/// <summary>What the command line asks of a training of the tagger.</summary>
internal sealed class TaggerOptions
{
    public string Lists { get; private set; } = "";

    public List<TaggerSource> Corpora { get; } = [];

    public List<TaggerSource> Tests { get; } = [];

    public IReadOnlyList<string> Types { get; private set; } = ["PER", "ORG", "LOC"];

    public bool IgnoreCase { get; private set; }

    /// <summary>Lines "word TAB class …" of the training <c>clusters</c>; empty for none.</summary>
    public string Clusters { get; private set; } = "";

    /// <summary>The share of sentences that each round sees with errors of a reading machine, 0 to 1.</summary>
    public double Noise { get; private set; }

    public int Seed { get; private set; } = 20151113;

    /// <summary>How many trainings with other seeds the weights are the mean of.</summary>
    public int Trainings { get; private set; } = 1;

    public int Rounds { get; private set; } = 12;

    /// <summary>Taken off the score of being no name, for more recall at less precision; chosen on a development set.</summary>
    public double Outside { get; private set; }

    /// <summary>A model to write again with another <see cref="Outside"/>, without training; empty to train.</summary>
    public string Adjust { get; private set; } = "";

    /// <summary>Finished models and their shares, to make one of; empty to train.</summary>
    public List<(string Path, double Share)> Mixed { get; } = [];

    /// <summary>Parts for the first reading of the training documents; 1 for a model that reads once.</summary>
    public int Folds { get; private set; } = 4;

    public double Rate { get; private set; } = 0.02;

    /// <summary>How little the weights are held down: 1 is as much as one sentence of each counts.</summary>
    public double Strength { get; private set; } = 1;

    /// <summary>Weights below it are left out of the file.</summary>
    public double Least { get; private set; } = 0.03;

    /// <summary>A file for the errors on the test corpora; empty for none.</summary>
    public string Errors { get; private set; } = "";

    public List<(string Style, string Path)> Outputs { get; } = [];

    /// <summary>The styles of the corpora, in the order of the command line.</summary>
    public List<string> Styles => [.. Corpora.Select(corpus => corpus.Style).Distinct(StringComparer.Ordinal)];

    /// <summary>A style as the share of each: <c>uner</c>, or <c>uner:0.6+wiki:0.4</c> for one between two.</summary>
    public float[] StyleOf(string text)
    {
        var shares = new float[Styles.Count];
        foreach (var part in text.Split('+'))
        {
            var cells = part.Split(':');
            var at = Styles.IndexOf(cells[0]);
            if (at < 0)
            {
                throw new ArgumentException($"'{cells[0]}' is the style of no corpus.");
            }

            shares[at] = cells.Length > 1 ? float.Parse(cells[1], CultureInfo.InvariantCulture) : 1;
        }

        return shares;
    }

    public static TaggerOptions? Parse(string[] args, out string? fault)
    {
        var options = new TaggerOptions();
        var style = "";
        for (var i = 0; i < args.Length; i++)
        {
            var name = args[i];
            if (name == "--ignore-case")
            {
                options.IgnoreCase = true;
                continue;
            }

            if (++i == args.Length)
            {
                fault = $"{name} needs a value.";
                return null;
            }

            switch (name)
            {
                case "--lists": options.Lists = args[i]; break;
                case "--clusters": options.Clusters = args[i]; break;
                case "--noise": options.Noise = double.Parse(args[i], CultureInfo.InvariantCulture); break;
                case "--seed": options.Seed = int.Parse(args[i], CultureInfo.InvariantCulture); break;
                case "--trainings": options.Trainings = int.Parse(args[i], CultureInfo.InvariantCulture); break;
                case "--types": options.Types = args[i].Split(','); break;
                case "--rounds": options.Rounds = int.Parse(args[i], CultureInfo.InvariantCulture); break;
                case "--outside": options.Outside = double.Parse(args[i], CultureInfo.InvariantCulture); break;
                case "--adjust": options.Adjust = args[i]; break;
                case "--mix": options.Mixed.Add((args[i][..args[i].LastIndexOf(':')], double.Parse(args[i][(args[i].LastIndexOf(':') + 1)..], CultureInfo.InvariantCulture))); break;
                case "--folds": options.Folds = int.Parse(args[i], CultureInfo.InvariantCulture); break;
                case "--rate": options.Rate = double.Parse(args[i], CultureInfo.InvariantCulture); break;
                case "--strength": options.Strength = double.Parse(args[i], CultureInfo.InvariantCulture); break;
                case "--least": options.Least = double.Parse(args[i], CultureInfo.InvariantCulture); break;
                case "--lists-output": options.ListsOutput = args[i]; break;
                case "--errors": options.Errors = args[i]; break;
                case "--style": style = args[i]; break;
                case "--output": options.Outputs.Add((style, args[i])); break;
                case "--corpus" or "--test" when TaggerSource.Parse(args[i]) is { } source:
                    (name == "--test" ? options.Tests : options.Corpora).Add(source);
                    break;
                default:
                    fault = $"{name} {args[i]} is no option of this training.";
                    return null;
            }
        }

        fault = options.Adjust.Length == 0 && options.Mixed.Count == 0 && (options.Lists.Length == 0 || (options.Corpora.Count == 0 && options.ListsOutput.Length == 0)) ? "--lists and at least one --corpus STYLE=KIND:PATH are needed." : null;
        return fault is null ? options : null;
    }

    /// <summary>A file for the lists as a model; empty for none.</summary>
    public string ListsOutput { get; private set; } = "";

    public LinearModel ReadLists()
    {
        if (Path.GetExtension(Lists) == ".tsv")
        {
            return WordLists.Build(File.ReadLines(Lists));
        }

        using var file = File.OpenRead(Lists);
        return LinearModelFile.Read(file);
    }
}
