using System.Globalization;
using Skein.Text.Names;
using Skein.Text.Names.Comparison;

namespace Skein.Evaluation.Names;

/// <summary>
/// <c>skein eval pairs</c>: CSV with <c>case_id?,schema,name1,name2</c> in, CSV <c>case_id,score</c> out, in the order of the input: the probability that both are
/// names of one person or body, by the names alone. Without <c>case_id</c> the row counts from 0. Other columns are ignored, labels among them.
/// </summary>
public static class PairsTask
{
    /// <summary>The task's name on the command line.</summary>
    public const string Name = "pairs";

    /// <summary>Reads to the end of the input. A malformed row is a fault with its line; the others go on.</summary>
    /// <param name="input">CSV.</param>
    /// <param name="output">CSV.</param>
    /// <param name="explain">JSON Lines with the evidence of each pair; null for none.</param>
    /// <param name="time">The clock of the summary.</param>
    /// <param name="model">Other weights; null for the shipped ones.</param>
    /// <param name="times">Takes one JSON object with how long a comparison takes; null for not measuring it.</param>
    /// <param name="cancellationToken">Asked before each row.</param>
    public static EvaluationSummary Run(
        TextReader input, TextWriter output, TextWriter? explain, TimeProvider time, NameModel? model = null, TextWriter? times = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(time);
        var started = time.GetTimestamp();
        var comparer = model is null ? NameComparer.Shipped : new NameComparer(model);
        var measured = times is null ? null : new PairTimes(comparer, time);
        using var evidence = explain is null ? null : new ExplanationWriter(explain);
        output.Write("case_id,score\n");
        var (items, faults) = PairRows.Read(input, pair =>
        {
            var kind = KindOf(pair.Schema);
            var one = PreparedName.Of(pair.Left, kind);
            var other = PreparedName.Of(pair.Right, kind);
            var score = comparer.Probability(one, other);
            output.Write(Cell(pair.Id));
            output.Write(string.Create(CultureInfo.InvariantCulture, $",{score:0.0000}\n"));
            evidence?.Write(pair.Id, one, other, comparer.Compare(one, other));
            measured?.Add(pair.Left, pair.Right, kind);
        }, cancellationToken);
        output.Flush();
        times?.Write(measured!.ToJson());
        return EvaluationSummary.Since(time, started, Name, items, faults);
    }

    /// <summary>The kind of a FollowTheMoney schema: a person, or anything else.</summary>
    internal static NameKind KindOf(string schema) => schema is "Person" or "" ? NameKind.Person : NameKind.Organisation;

    internal static string Cell(string text) =>
        text.AsSpan().ContainsAny(",\"\n\r") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
