using Skein.Casework.Matching.Calibration;
using Skein.Casework.Views;
using Skein.Model;

namespace Skein.Casework.Matching;

/// <summary>Pairs that may be one, the most useful question first. Nothing is merged and nothing is stored by listing them.</summary>
/// <param name="Pairs">The pairs of this page, by <see cref="MatchPair.Value"/>; those that were put off come last.</param>
/// <param name="Total">How many pairs there are in all.</param>
/// <param name="PutOff">How many of them were put off.</param>
/// <param name="Implied">How many further pairs these answers may settle: both ends hang together by surer pairs of the list.</param>
/// <param name="Identities">How many persons and organisations were compared.</param>
/// <param name="ProtectedLeftOut">How many pairs are left out because one of the two is protected.</param>
/// <param name="Request">What was asked for.</param>
public sealed record MatchList(IReadOnlyList<MatchPair> Pairs, int Total, int PutOff, int Implied, int Identities, int ProtectedLeftOut, MatchRequest Request)
{
    /// <summary>Whose scale the probabilities are on.</summary>
    public required MatchScale Scale { get; init; }
}

/// <summary>Two that may be one, with what speaks for and against, side by side.</summary>
/// <param name="Left">One of the two.</param>
/// <param name="Right">The other.</param>
/// <param name="Probability">How probable it is that they are one, by names and further evidence: 0.001 to 0.99, never sure.</param>
/// <param name="NameProbability">The same by their names alone.</param>
/// <param name="Value">
/// What deciding is worth: (1 + statements of the smaller side) × p. Whatever nobody decided stands apart, so this is what is expected to come
/// together by an answer. It orders questions, never persons.
/// </param>
/// <param name="Words">The comparison word by word: which parts met by which rule, and what was left over.</param>
/// <param name="Findings">What is said of the names as a whole, in sentences.</param>
/// <param name="Evidence">Further evidence, each with what it adds.</param>
/// <param name="Warnings">What speaks against joining them or makes it a conflict, in sentences.</param>
/// <param name="WouldSettle">What would settle the question, as a sentence.</param>
/// <param name="State">How the two stand by the judgements made so far.</param>
/// <param name="Why">Those judgements in words; null when there are none.</param>
/// <param name="IsPutOff">True when it was put off for later.</param>
public sealed record MatchPair(
    MatchSide Left,
    MatchSide Right,
    double Probability,
    double NameProbability,
    double Value,
    IReadOnlyList<MatchWord> Words,
    IReadOnlyList<string> Findings,
    IReadOnlyList<MatchEvidence> Evidence,
    IReadOnlyList<string> Warnings,
    string WouldSettle,
    Identity.IdentityState State,
    string? Why,
    bool IsPutOff)
{
    /// <summary>On what the probability is calibrated, as a sentence; null on the shipped scale. That of the names alone is always on the shipped one.</summary>
    public string? Scale { get; init; }

    /// <summary>The statements that are on the screen: what a judgement records as seen.</summary>
    public IReadOnlyList<StatementId> EvidenceSeen => [.. Left.Statements.Concat(Right.Statements).Select(statement => statement.Id).Distinct()];
}

/// <summary>One side of a pair.</summary>
/// <param name="Entity">Whom or what, as decided so far.</param>
/// <param name="Name">The one of its names that was compared.</param>
/// <param name="Names">All its names, as written; at most twelve.</param>
/// <param name="NamedIn">The documents that name it, by title; at most five.</param>
/// <param name="Statements">What is said of it with the passages: birth, origin and names first; at most four.</param>
/// <param name="StatementCount">How many statements there are about it in all, those that nobody reviewed included.</param>
/// <param name="Passages">Where the machine read its name, when no statement is about it; at most two.</param>
public sealed record MatchSide(
    EntityRef Entity,
    string Name,
    IReadOnlyList<string> Names,
    IReadOnlyList<string> NamedIn,
    IReadOnlyList<StatementView> Statements,
    int StatementCount,
    IReadOnlyList<EvidenceView> Passages);

/// <summary>A row of the comparison: two parts that met, or one that was left over.</summary>
/// <param name="Left">The part of the left name; null when the right one is left over.</param>
/// <param name="Right">The part of the right name; null when the left one is left over.</param>
/// <param name="Rule">By which rule, in words.</param>
/// <param name="Quality">How well they fit, 0 for a part that is left over to 1.</param>
/// <param name="Weight">How much the part says: 1 for a name that is not common.</param>
public sealed record MatchWord(string? Left, string? Right, string Rule, double Quality, double Weight);

/// <summary>Evidence beside the names.</summary>
/// <param name="Words">What it is, in words.</param>
/// <param name="Bits">What it adds, as a logarithm to base 2 of the odds; below 0 against their being one.</param>
public sealed record MatchEvidence(string Words, double Bits);

/// <summary>How far the comparison of names is.</summary>
/// <param name="Done">How many persons and organisations were compared with those before them.</param>
/// <param name="Total">How many there are; 0 while they are gathered.</param>
public sealed record MatchProgress(long Done, long Total);
