namespace Skein.Evaluation.Names;

/// <summary>
/// <c>skein eval perturb</c>: CSV with <c>case_id?,schema,name1,name2</c> in, the same pairs out with the second name as another hand writes it
/// (<see cref="NameSlips"/>). <c>skein eval pairs</c> on input and output tells how much such a hand costs. One seed, one output.
/// </summary>
public static class PerturbTask
{
    /// <summary>The task's name on the command line.</summary>
    public const string Name = "perturb";

    /// <summary>Reads to the end of the input. A malformed row is a fault with its line; the others go on.</summary>
    /// <param name="input">CSV.</param>
    /// <param name="output">CSV with <c>case_id,schema,name1,name2</c>, in the order of the input.</param>
    /// <param name="seed">What the changes are drawn from.</param>
    /// <param name="time">The clock of the summary.</param>
    /// <param name="cancellationToken">Asked before each row.</param>
    public static EvaluationSummary Run(TextReader input, TextWriter output, int seed, TimeProvider time, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(time);
        var started = time.GetTimestamp();
        var slips = new NameSlips(new Random(seed));
        output.Write("case_id,schema,name1,name2\n");
        var (items, faults) = PairRows.Read(
            input,
            pair => output.Write($"{PairsTask.Cell(pair.Id)},{PairsTask.Cell(pair.Schema)},{PairsTask.Cell(pair.Left)},{PairsTask.Cell(slips.Apply(pair.Right))}\n"),
            cancellationToken);
        output.Flush();
        return EvaluationSummary.Since(time, started, Name, items, faults);
    }
}
