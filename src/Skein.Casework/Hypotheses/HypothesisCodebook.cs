using Skein.Methods.Hypotheses;

namespace Skein.Casework.Hypotheses;

/// <summary>
/// What is coded of a matrix of competing hypotheses: its hypotheses, its rows with their weights, and each cell. An item bears the names of
/// the row and the hypothesis, as in <c>cell/e1/local-network</c>; docs/methods/competing-hypotheses.md.
/// </summary>
internal static class HypothesisCodebook
{
    /// <summary>What the matrix is about; its words are the question.</summary>
    public const string Question = "question";

    /// <summary>A hypothesis.</summary>
    public const string Hypothesis = "hypothesis";

    /// <summary>A row, or a milestone; its words are the evidence.</summary>
    public const string Row = "row";

    /// <summary>How a row fits a hypothesis.</summary>
    public const string Cell = "cell";

    /// <summary>How much a row is believed.</summary>
    public const string Credibility = "credibility";

    /// <summary>How much a row matters.</summary>
    public const string Relevance = "relevance";

    /// <summary>The deception question.</summary>
    public const string Deception = "deception";

    /// <summary>Where a row comes from, where the analyst says so; its words name the origin.</summary>
    public const string Origin = "origin";

    /// <summary>The value of a hypothesis that stands in the order.</summary>
    public const string Live = "live";

    /// <summary>The value of one that was given up.</summary>
    public const string Dropped = "dropped";

    /// <summary>The kind of a row that is not observed yet.</summary>
    public const string Milestone = "milestone";

    /// <summary>The value of a question.</summary>
    public const string Asked = "asked";

    /// <summary>The value of an origin.</summary>
    public const string Named = "named";

    /// <summary>The kinds of row.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. MatrixCodes.Of<EvidenceKind>(), Milestone];

    /// <summary>The items with their values.</summary>
    public static IReadOnlyList<(string Item, IReadOnlyList<string> Values)> Items { get; } =
    [
        (Question, [Asked]),
        (Hypothesis, [Live, Dropped]),
        (Row, Kinds),
        (Cell, MatrixCodes.OfRatings),
        (Credibility, MatrixCodes.Of<RowWeight>()),
        (Relevance, MatrixCodes.Of<RowWeight>()),
        (Deception, MatrixCodes.Of<DeceptionAnswer>()),
        (Origin, [Named]),
    ];

    /// <summary>How many names an item bears.</summary>
    public static IReadOnlyDictionary<string, int> Names { get; } = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        [Question] = 0,
        [Hypothesis] = 1,
        [Row] = 1,
        [Cell] = 2,
        [Credibility] = 1,
        [Relevance] = 1,
        [Deception] = 1,
        [Origin] = 1,
    };

    /// <summary>The values that need words: what is asked, what a row says, where it comes from.</summary>
    public static IReadOnlyList<(string Item, string Value)> WithWords { get; } =
        [(Question, Asked), (Origin, Named), .. Kinds.Select(kind => (Row, kind))];

    /// <summary>The item of a row, a hypothesis or both.</summary>
    public static string Of(string item, params string[] names) => string.Join('/', [item, .. names]);
}
