using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Skein.Extraction.Tagging;
using Skein.Learning;

namespace Skein.Training;

/// <summary>What the command line asks of a learning of word classes.</summary>
internal sealed partial class ClusterOptions
{
    private string _lists = "";
    private readonly List<TaggerSource> _corpora = [];
    private readonly List<string> _glosses = [];

    public string Output { get; private set; } = "";

    /// <summary>How many classes on each level.</summary>
    public IReadOnlyList<int> Classes { get; private set; } = [32, 128, 512];

    /// <summary>How often a word must stand in the text to have a class.</summary>
    public int Least { get; private set; } = 3;

    public int Rounds { get; private set; } = 20;

    public static ClusterOptions? Parse(string[] args, out string? fault)
    {
        var options = new ClusterOptions();
        fault = null;
        for (var i = 0; i + 1 < args.Length; i += 2)
        {
            switch (args[i])
            {
                case "--lists": options._lists = args[i + 1]; break;
                case "--output": options.Output = args[i + 1]; break;
                case "--classes": options.Classes = [.. args[i + 1].Split(',').Select(count => int.Parse(count, CultureInfo.InvariantCulture))]; break;
                case "--least": options.Least = int.Parse(args[i + 1], CultureInfo.InvariantCulture); break;
                case "--rounds": options.Rounds = int.Parse(args[i + 1], CultureInfo.InvariantCulture); break;
                case "--glosses": options._glosses.Add(args[i + 1]); break;
                case "--corpus" when TaggerSource.Parse(args[i + 1]) is { } source: options._corpora.Add(source); break;
                default: fault = $"{args[i]} {args[i + 1]} is no option of this training."; return null;
            }
        }

        fault = args.Length % 2 != 0 ? $"{args[^1]} needs a value."
            : options.Output.Length == 0 || options._lists.Length == 0 || options._corpora.Count + options._glosses.Count == 0
                ? "--lists, --output and at least one --corpus or --glosses are needed."
                : null;
        return fault is null ? options : null;
    }

    /// <summary>The words of all texts, their labels left aside.</summary>
    public IEnumerable<string[]> Sentences()
    {
        using var file = File.OpenRead(_lists);
        var lists = new WordLists(LinearModelFile.Read(file));
        return [.. _corpora.SelectMany(corpus => corpus.Read(lists)).SelectMany(document => document).Select(sentence => sentence.Words),
            .. _glosses.SelectMany(Glosses)];
    }

    // WordNet's data files: the gloss stands behind a bar, its definition and examples are parted by semicolons.
    private static IEnumerable<string[]> Glosses(string path) => File.ReadLines(path, Encoding.Latin1)
        .Where(line => !line.StartsWith(' ') && line.Contains("| ", StringComparison.Ordinal))
        .SelectMany(line => line[(line.IndexOf("| ", StringComparison.Ordinal) + 2)..].Split(';', '"'))
        .Select(part => Words().Matches(part).Select(match => match.Value).ToArray());

    [GeneratedRegex(@"'\w+|[\p{L}\d]+|[^\s\p{L}\d]")]
    private static partial Regex Words();
}
