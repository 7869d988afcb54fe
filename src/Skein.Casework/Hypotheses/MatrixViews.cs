using Skein.Casework.Views;
using Skein.Methods.Hypotheses;

namespace Skein.Casework.Hypotheses;

/// <summary>Matrices of competing hypotheses, read: one for each analyst, and what they differ on.</summary>
/// <param name="Readings">One for each analyst, in the order of the files; no matrix is made of their middle.</param>
/// <param name="AlphaOnTheScale">Agreement on II to CC (Krippendorff 2004, ordinal); null for one analyst, or where it does not exist.</param>
/// <param name="AlphaOnTheCode">Agreement on the code itself, NA among them; null as above.</param>
/// <param name="Disputed">The cells that two analysts rated differently.</param>
/// <param name="AgreeOnFirst">Whether for all of them the same hypotheses have least against them; null for one analyst.</param>
/// <param name="Filter">Through which filter statements were looked up.</param>
public sealed record MatrixViews(
    IReadOnlyList<MatrixView> Readings,
    double? AlphaOnTheScale,
    double? AlphaOnTheCode,
    IReadOnlyList<DisputedView> Disputed,
    bool? AgreeOnFirst,
    ViewFilter Filter);

/// <summary>One analyst's matrix, read.</summary>
/// <param name="Analyst">The name of the file.</param>
/// <param name="Scores">Each hypothesis with what speaks against it, in the order of the columns.</param>
/// <param name="Order">The live hypotheses, those with least against them first; those of one place stand together.</param>
/// <param name="Rows">The rows that count, with their statements.</param>
/// <param name="OrderWithoutDoubtful">The order without rows for which deception is possible or likely.</param>
/// <param name="DeceptionOpen">Rows for which nobody asked.</param>
/// <param name="Milestones">What each milestone would do.</param>
public sealed record MatrixView(
    string Analyst,
    IReadOnlyList<HypothesisView> Scores,
    IReadOnlyList<IReadOnlyList<string>> Order,
    IReadOnlyList<MatrixRowView> Rows,
    IReadOnlyList<IReadOnlyList<string>> OrderWithoutDoubtful,
    IReadOnlyList<string> DeceptionOpen,
    IReadOnlyList<MilestoneView> Milestones);

/// <summary>What speaks against a hypothesis.</summary>
/// <param name="Name">The hypothesis.</param>
/// <param name="IsLive">False once it was given up.</param>
/// <param name="Weighted">The weighted score; nearest to zero stands first.</param>
/// <param name="Plain">The sum of the cells alone.</param>
/// <param name="Lowest">The weighted score if every blank cell were II.</param>
/// <param name="Blanks">How many counted rows nobody rated for it.</param>
public sealed record HypothesisView(string Name, bool IsLive, double Weighted, int Plain, double Lowest, int Blanks);

/// <summary>A row that counts.</summary>
/// <param name="Id">The row.</param>
/// <param name="Text">The evidence in words.</param>
/// <param name="Statement">The statement of the case that says it; null for none.</param>
/// <param name="Copies">Rows of the same origin, which do not count.</param>
/// <param name="Diagnosticity">Whether it tells the live hypotheses apart.</param>
/// <param name="OrderWithout">The order without it, where that is another one; null otherwise.</param>
public sealed record MatrixRowView(
    string Id,
    string Text,
    StatementView? Statement,
    IReadOnlyList<string> Copies,
    Diagnosticity Diagnosticity,
    IReadOnlyList<IReadOnlyList<string>>? OrderWithout);

/// <summary>What a milestone would do.</summary>
/// <param name="Id">The row.</param>
/// <param name="Text">It in words.</param>
/// <param name="OrderIfSeen">The order if it were seen.</param>
/// <param name="ChangesFirst">True when other hypotheses would then have least against them.</param>
public sealed record MilestoneView(string Id, string Text, IReadOnlyList<IReadOnlyList<string>> OrderIfSeen, bool ChangesFirst);

/// <summary>A cell on which analysts differ.</summary>
/// <param name="Row">The row.</param>
/// <param name="Hypothesis">The hypothesis.</param>
/// <param name="Codes">What each rated, in their order; blank where one did not.</param>
public sealed record DisputedView(string Row, string Hypothesis, IReadOnlyList<Consistency> Codes);
