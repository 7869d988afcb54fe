using System.Globalization;
using System.Text;

namespace Skein.Evaluation.Truth;

/// <summary>The figures of a run as a page: overall, by tier, by property, and what was invented where nothing is said.</summary>
internal static class Scoreboard
{
    private const string Head = " | Cases | Said | Found | Right | Precision | Recall |\n|---|---:|---:|---:|---:|---:|---:|\n";

    /// <summary>Writes the page.</summary>
    public static string Write(IReadOnlyList<CaseScore> scores)
    {
        var said = scores.Where(score => score.Case.Statements.Count > 0).ToList();
        var nothing = scores.Where(score => score.Case.Statements.Count == 0).ToList();
        var page = new StringBuilder("# Scoreboard: statements, develop files\n\n");
        page.Append("<!-- Made by a test of Skein.Evaluation.Tests; do not edit. APPROVE=1 writes it anew. -->\n\n");
        page.Append("Found counts what was read in cases that carry statements, right what a label says; of the properties named in the README as\nframes only in the cases about them.\n\n");
        page.Append("| Tier").Append(Head);
        foreach (var tier in said.GroupBy(score => score.Case.Tier).OrderBy(group => "SMW".IndexOf(group.Key[0], StringComparison.Ordinal)))
        {
            Row(page, tier.Key, tier.ToList(), _ => true);
        }

        Row(page, "all", said, _ => true);
        page.Append("\n| Property").Append(Head);
        var properties = said.SelectMany(score => score.Case.Statements.Where(one => !one.IsOptional).Select(one => one.Property)
            .Concat(score.Extra.Select(one => one.Property))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        foreach (var property in properties)
        {
            Row(page, $"`{property}`", said, code => code == property);
        }

        var invented = nothing.Sum(score => score.Extra.Count);
        page.Append(CultureInfo.InvariantCulture, $"\nOf {nothing.Count} cases that must yield nothing, {nothing.Count(score => score.Extra.Count > 0)} yield something: ");
        page.Append(CultureInfo.InvariantCulture, $"{invented} statements, {100.0 * invented / Math.Max(1, nothing.Count):0.0} in a hundred sentences.\n\n");
        Given(page, [.. said.SelectMany(score => score.Right)]);
        return page.ToString();
    }

    private static void Row(StringBuilder page, string label, List<CaseScore> scores, Func<string, bool> isOf)
    {
        var right = scores.Sum(score => score.Right.Count(pair => isOf(pair.Truth.Property)));
        var missed = scores.Sum(score => score.Missed.Count(one => isOf(one.Property)));
        var found = right + scores.Sum(score => score.Extra.Count(one => isOf(one.Property)));
        var cases = scores.Count(score => score.Case.Statements.Any(one => !one.IsOptional && isOf(one.Property)));
        page.Append(CultureInfo.InvariantCulture, $"| {label} | {cases} | {right + missed} | {found} | {right} | {Share(right, found)} | {Share(right, right + missed)} |\n");
    }

    private static void Given(StringBuilder page, List<(TruthStatement Truth, FoundStatement Found)> pairs)
    {
        var dated = pairs.Where(pair => pair.Truth.Date is not null).ToList();
        var spoken = pairs.Where(pair => pair.Truth.Speaker is not null).ToList();
        page.Append("| Of what is right | Right | Of |\n|---|---:|---:|\n");
        Line("stance", pairs.Count(pair => pair.Truth.Stance == pair.Found.Stance), pairs.Count);
        Line("modality", pairs.Count(pair => pair.Truth.Modality == pair.Found.Modality), pairs.Count);
        Line("date, where there is one", dated.Count(pair => pair.Truth.Date == pair.Found.Date), dated.Count);
        Line("no date, where there is none", pairs.Count(pair => pair.Truth.Date is null && pair.Found.Date is null), pairs.Count - dated.Count);
        Line(
            "speaker, where there is one",
            spoken.Count(pair => pair.Found.Speaker is { } speaker && TruthNames.AreOneDescription(pair.Truth.Speaker!, speaker)),
            spoken.Count);

        void Line(string label, int right, int of) => page.Append(CultureInfo.InvariantCulture, $"| {label} | {right} | {of} |\n");
    }

    private static string Share(int part, int whole) => whole == 0 ? "–" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture);
}
