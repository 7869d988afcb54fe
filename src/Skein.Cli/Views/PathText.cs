using Skein.Casework.Paths;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Views;

/// <summary>Paths as text: the weakest link first, then every step with its ties and the words that say them.</summary>
internal static class PathText
{
    /// <summary>Writes an answer.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="answer">The answer.</param>
    public static void Write(Terminal terminal, PathAnswer answer)
    {
        terminal.Line($"From {EntityText.Name(answer.From)} [dim]{answer.From.Id}[/] to {EntityText.Name(answer.To)} [dim]{answer.To.Id}[/]");
        if (answer.WhyNone is { } why)
        {
            terminal.Line($"{why}");
            foreach (var either in answer.EitherOrs)
            {
                terminal.Line(EitherOrText.Of(either));
            }

            return;
        }

        foreach (var path in answer.Paths)
        {
            terminal.Heading($"Path of rank {path.Rank}: {TieText.Count(path.Steps.Count, "step")}{Probability(path.Probability)}");
            var weakest = path.Steps.Where(step => step.IsWeakest).Select(step => Words.Of($"{EntityText.Name(step.From)} – {EntityText.Name(step.To)}"));
            terminal.Line($"Weakest link: {Words.Join("; ", weakest)} ([blue]{string.Join(", ", path.WeakestGrades)}[/])", indent: 2);
            if (path is { Steps.Count: > 1, Order: { } order })
            {
                terminal.Line($"In time order: {EntityText.Code(order.There)} this way, {EntityText.Code(order.Back)} the other way{(order.UndatedSteps == 0 ? "" : $" ({TieText.Count(order.UndatedSteps, "step")} without a date)")}", indent: 2);
            }

            for (var number = 1; number <= path.Steps.Count; number++)
            {
                Step(terminal, number, path.Steps[number - 1]);
            }
        }

        if (answer.EitherOrs.Count > 0)
        {
            terminal.Line();
            foreach (var either in answer.EitherOrs)
            {
                terminal.Line(EitherOrText.Of(either));
            }
        }

        if (answer.Further > 0)
        {
            terminal.Line();
            terminal.Line($"{TieText.Count(answer.Further, "more path")} of at most {answer.MaximumTies} ties were found (--paths shows more).");
        }

        if (answer.WasStopped)
        {
            terminal.Line();
            terminal.Line($"The search was stopped after very many ties: there may be other paths of as many ties as the longest here, or more. Ask for fewer ties (--max-ties).");
        }

        terminal.Line();
        terminal.Line($"A path is a chain of documented ties, no finding about anybody on it.");
    }

    private static string Probability(PathProbabilityView? probability) => probability is null
        ? ""
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $", all steps hold with probability {probability.Low:0.###} to {probability.High:0.###} if they are independent");

    private static void Step(Terminal terminal, int number, PathStepView step)
    {
        var marks = new List<Words> { Words.Of($"[blue]{string.Join(" or ", step.Grades)}[/]") };
        if (step.IsWeakest)
        {
            marks.Add(Words.Of($"[yellow]weakest link[/]"));
        }

        if (step.IsProposed)
        {
            marks.Add(Words.Of($"[yellow]machine reading, not reviewed[/]"));
        }

        terminal.Line($"{number}. {EntityText.Name(step.From)} – {EntityText.Name(step.To)}  ·  {Words.Join("  ·  ", marks)}", indent: 2);
        foreach (var tie in step.Ties)
        {
            terminal.Line(TieText.Of(tie), indent: 5);
            foreach (var statement in tie.Statements)
            {
                StatementText.Write(terminal, statement, indent: 7);
            }
        }
    }
}
