using System.Text;

namespace Skein.Evaluation.Truth;

/// <summary>One line of a frozen run.</summary>
/// <param name="Id">The case.</param>
/// <param name="Tier">Its tier.</param>
/// <param name="Passed">Whether everything was found and nothing invented.</param>
/// <param name="Extra">What was invented, as text.</param>
internal sealed record FrozenCase(string Id, string Tier, bool Passed, IReadOnlyList<string> Extra);

/// <summary>What the develop cases gave when the run was last accepted, and what has become worse since.</summary>
internal static class FrozenRun
{
    private const string Head = "case\ttier\tresult\textra";

    /// <summary>The run as a file: a line for each case, by the order of the files.</summary>
    public static string Write(IEnumerable<CaseScore> scores)
    {
        var lines = new StringBuilder(Head).Append('\n');
        foreach (var score in scores)
        {
            var extra = string.Join(" ; ", Texts(score));
            lines.Append(score.Case.Id).Append('\t').Append(score.Case.Tier).Append('\t').Append(score.Passes ? "pass" : "fail").Append('\t').Append(extra).Append('\n');
        }

        return lines.ToString();
    }

    /// <summary>Reads a file that <see cref="Write"/> wrote.</summary>
    public static IReadOnlyDictionary<string, FrozenCase> Read(TextReader lines)
    {
        var cases = new Dictionary<string, FrozenCase>(StringComparer.Ordinal);
        while (lines.ReadLine() is { } line)
        {
            if (line.Length > 0 && line != Head && line.Split('\t') is [var id, var tier, var result, var extra])
            {
                cases.Add(id, new FrozenCase(id, tier, result == "pass", extra.Split(" ; ", StringSplitOptions.RemoveEmptyEntries)));
            }
        }

        return cases;
    }

    /// <summary>A sentence for each STRONG case that passed and fails now, and for each case that must yield nothing and yields something new.</summary>
    public static IReadOnlyList<string> Worse(IReadOnlyDictionary<string, FrozenCase> frozen, IEnumerable<CaseScore> scores)
    {
        var worse = new List<string>();
        foreach (var score in scores)
        {
            var before = frozen.GetValueOrDefault(score.Case.Id);
            if (score.Case.Tier == "STRONG" && before is { Passed: true } && !score.Passes)
            {
                var missed = score.Missed.Select(one => $"\n  missed: {one.Subject} | {one.Property} | {one.End}");
                worse.Add($"{score.Case.Id} passed and fails now: {score.Case.Text}{string.Concat(missed)}{Invented(Texts(score))}");
            }
            else if (score.Case.Statements.Count == 0)
            {
                var known = before?.Extra ?? [];
                var fresh = Texts(score).Where(text => !known.Contains(text, StringComparer.Ordinal)).ToList();
                if (fresh.Count > 0)
                {
                    worse.Add($"{score.Case.Id} must yield nothing: {score.Case.Text}{Invented(fresh)}");
                }
            }
        }

        return worse;
    }

    private static string Invented(IEnumerable<string> texts) => string.Concat(texts.Select(text => $"\n  invented: {text}"));

    private static IEnumerable<string> Texts(CaseScore score) =>
        score.Extra.Select(one => one.ToString().ReplaceLineEndings(" ").Replace('\t', ' ').Replace(';', ',')).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
