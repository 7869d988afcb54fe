using Skein.Casework.Roles;
using Skein.Cli.Terminals;

namespace Skein.Cli.Networks;

/// <summary>A figure with its doubt as cells of a table; columns appear only where there is something in them.</summary>
/// <param name="hasAbsent">True when worlds were drawn twice, unstated ties absent and present.</param>
/// <param name="hasWorlds">True when worlds were drawn.</param>
/// <param name="hasWithout">True when something could be left out.</param>
/// <param name="hasDivisions">True when groups are a division.</param>
/// <param name="isCoded">True for a coded network.</param>
internal sealed class DoubtText(bool hasAbsent, bool hasWorlds, bool hasWithout, bool hasDivisions, bool isCoded)
{
    public static DoubtText For(IReadOnlyCollection<DoubtView> figures, bool isCoded) => new(
        figures.Any(figure => figure.Absent is not null),
        figures.Any(figure => figure.Present is not null),
        figures.Any(figure => figure.WithoutLow is not null),
        figures.Any(figure => figure.Divisions is not null),
        isCoded);

    public IEnumerable<string> Titles =>
    [
        isCoded ? "Certain edges only" : "Established ties only",
        isCoded ? "All edges" : "All ties said",
        .. hasAbsent ? (string[])["Worlds, unstated absent"] : [],
        .. hasWorlds ? (string[])[hasAbsent ? "Worlds, unstated present" : "Worlds"] : [],
        .. hasWithout ? (string[])[isCoded ? "Without one layer" : "Without one origin"] : [],
        .. hasDivisions ? (string[])["Over other divisions"] : [],
    ];

    public IEnumerable<Words> Cells(DoubtView figure) =>
    [
        Words.Of($"{FigureText.Number(figure.Certain)}"),
        Words.Of($"{FigureText.Number(figure.All)}"),
        .. hasAbsent ? (Words[])[Words.Of($"{FigureText.Interval(figure.Absent)}")] : [],
        .. hasWorlds ? (Words[])[Words.Of($"{FigureText.Interval(figure.Present)}")] : [],
        .. hasWithout ? (Words[])[Words.Of($"{FigureText.Range(figure.WithoutLow, figure.WithoutHigh)}")] : [],
        .. hasDivisions ? (Words[])[Words.Of($"{FigureText.Interval(figure.Divisions)}")] : [],
    ];

    /// <summary>In one cell: with all ties that are said, and between which ends it may lie.</summary>
    public static Words Short(DoubtView figure) => FigureText.Number(figure.Low) == FigureText.Number(figure.High)
        ? Words.Of($"{FigureText.Number(figure.All)}")
        : Words.Of($"{FigureText.Number(figure.All)} ({FigureText.Range(figure.Low, figure.High)})");

    /// <summary>The line that says which worlds there were.</summary>
    public static Words WorldsLine(int worlds, bool isExact, long seed) => worlds == 0
        ? Words.Of($"Nobody has stated how probable a tie is, so that both bounds stand and no world is drawn.")
        : Words.Of($"{worlds} possible worlds{(isExact ? ", all there are" : $", seed {seed}")}; intervals hold 90 % of them.");
}
