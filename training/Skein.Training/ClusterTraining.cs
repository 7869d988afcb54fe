using System.Globalization;
using Skein.Extraction.Tagging;
using Skein.Learning;

namespace Skein.Training;

/// <summary>Learns classes of words from running text, for the tagger of names. training/tagger/README.md has the commands.</summary>
internal sealed class ClusterTraining : ITraining
{
    public string Name => "clusters";

    public string Usage => "--lists MODEL --output TSV --corpus STYLE=KIND:PATH … [--glosses DATA …] [--classes 32,128,512] [--least 3] [--rounds 20]";

    public int Run(string[] args)
    {
        if (ClusterOptions.Parse(args, out var fault) is not { } options)
        {
            Console.Error.WriteLine(fault);
            return 2;
        }

        var sentences = options.Sentences().Select(Folded).Where(words => words.Length > 0).ToList();
        var ranked = sentences.SelectMany(words => words).CountBy(word => word, StringComparer.Ordinal).Where(pair => pair.Value >= options.Least)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key).ToList();
        var numbers = ranked.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        var text = sentences.Select(words => words.Select(word => numbers.GetValueOrDefault(word, ranked.Count)).ToArray()).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{text.Count} sentences, {text.Sum(words => words.Length)} words, {ranked.Count} to put into classes"));
        var levels = options.Classes.Select(classes => new WordExchange(text, ranked.Count + 1, classes).Run(options.Rounds)).ToList();
        File.WriteAllLines(options.Output, ranked.Select((word, number) =>
            word + "\t" + string.Join('\t', levels.Select(level => (level[number] + 1).ToString(CultureInfo.InvariantCulture)))));
        return 0;
    }

    private static string[] Folded(string[] words)
    {
        var (pieces, ranges) = (new List<string>(), new List<Range>());
        foreach (var word in words)
        {
            ranges.Clear();
            WordPieces.Split(word, ranges);
            pieces.AddRange(ranges.Select(range => WordForm.Fold(word.AsSpan(range))));
        }

        return [.. pieces];
    }
}
