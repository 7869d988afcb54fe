using System.Globalization;
using System.Text;

namespace Skein.Evaluation.Truth.Mentions;

/// <summary>The frozen run over mentions and its page: per passage which labelled mentions are right, and the figures over all.</summary>
internal static class MentionBoard
{
    private static readonly string[] Rows = ["all mentions", "name", "nominal", "pronoun", "one", "all", "either", "open"];

    /// <summary>The frozen run: a line for each passage with a sign for each labelled mention, + right, - not.</summary>
    public static string Freeze(IEnumerable<MentionScore> scores)
    {
        var lines = new StringBuilder("case\tmentions\n");
        foreach (var score in scores)
        {
            lines.Append(score.Case.Id).Append('\t').Append(Signs(score)).Append('\n');
        }

        return lines.ToString();
    }

    /// <summary>A sentence for each mention that was right in the frozen run and is not now.</summary>
    public static IReadOnlyList<string> Worse(IEnumerable<string> frozen, IEnumerable<MentionScore> scores)
    {
        var before = frozen.Skip(1).Select(line => line.Split('\t')).Where(row => row.Length == 2).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        var worse = new List<string>();
        foreach (var score in scores)
        {
            var (then, now) = (before.GetValueOrDefault(score.Case.Id, ""), Signs(score));
            for (var number = 0; number < Math.Min(then.Length, now.Length); number++)
            {
                if (then[number] == '+' && now[number] != '+')
                {
                    worse.Add($"{score.Case.Id}: \"{score.Case.Mentions[number].Text}\" was read right and is not now: {score.Case.Text}");
                }
            }
        }

        return worse;
    }

    /// <summary>The mean F1 of the three measures, 0 to 1.</summary>
    public static double Conll(IReadOnlyList<MentionScore> scores) => Sums(scores).Average(row => row.Count.F1);

    /// <summary>How many labelled mentions are right.</summary>
    public static int Right(IEnumerable<MentionScore> scores) => scores.Sum(score => score.Mentions.Count(mention => mention.IsRight));

    /// <summary>The page.</summary>
    public static string Write(IReadOnlyList<MentionScore> scores)
    {
        var page = new StringBuilder(
            """
            # Scoreboard: who is meant, open passages

            <!-- Made by a test of Skein.Evaluation.Tests; do not edit. APPROVE=1 writes it anew. -->

            Right is a labelled mention whose reading and whom it means are right; wrong is one that names somebody else. What is neither was left open or not read.

            | Measure | Precision | Recall | F1 |
            |---|---:|---:|---:|

            """.ReplaceLineEndings("\n"));
        foreach (var (name, count) in Sums(scores))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {name} | {100 * count.Precision:0.0} | {100 * count.Recall:0.0} | {100 * count.F1:0.0} |\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"| CoNLL, their mean | | | {100 * Conll(scores):0.0} |\n\n| Mentions | Right | Wrong | Of |\n|---|---:|---:|---:|\n");
        var judged = scores.SelectMany(score => score.Mentions).ToList();
        foreach (var row in Rows)
        {
            var own = judged.Where(mention => row == Rows[0] || mention.Truth.Kind == row || mention.Truth.Reading == row).ToList();
            page.Append(CultureInfo.InvariantCulture, $"| {row} | {own.Count(mention => mention.IsRight)} | {own.Count(mention => mention.NamesWrongly)} | {own.Count} |\n");
        }

        return page.ToString();
    }

    private static IEnumerable<(string Name, ChainCount Count)> Sums(IReadOnlyList<MentionScore> scores) =>
    [
        ("MUC", scores.Aggregate(default(ChainCount), (sum, score) => sum + score.Muc)),
        ("B-cubed", scores.Aggregate(default(ChainCount), (sum, score) => sum + score.BCubed)),
        ("CEAF-e", scores.Aggregate(default(ChainCount), (sum, score) => sum + score.CeafE)),
    ];

    private static string Signs(MentionScore score) => string.Concat(score.Mentions.Select(mention => mention.IsRight ? '+' : '-'));
}
