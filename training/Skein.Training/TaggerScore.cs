using System.Globalization;
using Skein.Extraction.Tagging;

namespace Skein.Training;

/// <summary>Precision, recall and F1 of whole names, by type and together.</summary>
internal static class TaggerScore
{
    public static string Of(TagScheme scheme, List<TaggerExample> examples, Func<TaggerExample, byte[]> decode)
    {
        var (right, found, wanted) = (new int[scheme.Types.Count + 1], new int[scheme.Types.Count + 1], new int[scheme.Types.Count + 1]);
        foreach (var example in examples)
        {
            var gold = Names(example.Labels).ToHashSet();
            var mine = Names(decode(example)).ToList();
            foreach (var name in gold)
            {
                wanted[name.Type]++;
                wanted[^1]++;
            }

            foreach (var name in mine)
            {
                found[name.Type]++;
                found[^1]++;
                right[name.Type] += gold.Contains(name) ? 1 : 0;
                right[^1] += gold.Contains(name) ? 1 : 0;
            }
        }

        return string.Join("  ", Enumerable.Range(0, scheme.Types.Count + 1).Reverse().Select(type => string.Create(
            CultureInfo.InvariantCulture,
            $"{(type == scheme.Types.Count ? "all" : scheme.Types[type])} {Percent(right[type], found[type])} {Percent(right[type], wanted[type])} F {Percent(2 * right[type], found[type] + wanted[type])}")));
    }

    /// <summary>A line for each name that was missed, invented or cut or typed otherwise: what, its type, its words, its sentence.</summary>
    public static IEnumerable<string> Errors(TagScheme scheme, List<TaggerExample> examples, Func<TaggerExample, byte[]> decode)
    {
        foreach (var example in examples)
        {
            var gold = Names(example.Labels).ToHashSet();
            var mine = Names(decode(example)).ToHashSet();
            foreach (var (name, what) in gold.Except(mine).Select(name => (name, "missed")).Concat(mine.Except(gold).Select(name => (name, "extra"))).OrderBy(pair => pair.name))
            {
                yield return $"{what}\t{scheme.Types[name.Type]}\t{string.Join(' ', example.Words[name.First..name.End])}\t{string.Join(' ', example.Words)}";
            }
        }
    }

    private static string Percent(int part, int whole) => whole == 0 ? "-" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture);

    private static IEnumerable<(int First, int End, int Type)> Names(byte[] labels)
    {
        for (var at = 0; at < labels.Length; at++)
        {
            if (labels[at] != 0)
            {
                var first = at;
                while (TagScheme.PartOf(labels[at]) is TagScheme.Part.Begin or TagScheme.Part.Inner && at + 1 < labels.Length)
                {
                    at++;
                }

                yield return (first, at + 1, TagScheme.TypeOf(labels[first]));
            }
        }
    }
}
