using Skein.Model;

namespace Skein.Casework.Review.Clashes;

/// <summary>What a coder holds of statements that cannot all be so.</summary>
public enum ContradictionVerdict
{
    /// <summary>One of them stands, in this coder's view.</summary>
    Stands = 1,

    /// <summary>Both stand: they differ only in words, in what they count, or in the time that they mean.</summary>
    Both,

    /// <summary>It cannot be told from what the case holds.</summary>
    Unresolved,
}

/// <summary>
/// What one coder decided on a contradiction. It changes no statement and no count: all stay side by side, and the decision stands beside
/// them with its reason. Decisions of several coders are all shown.
/// </summary>
/// <param name="Id">What a withdrawal names.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="Stands">The statement that stands, for <see cref="ContradictionVerdict.Stands"/>.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who.</param>
/// <param name="On">When.</param>
/// <param name="IsWhole">False when a statement has come to it since, so that the question is open again.</param>
public sealed record ContradictionDecision(
    CodingId Id, ContradictionVerdict Verdict, StatementId? Stands, string Reason, Coder By, DateTimeOffset On, bool IsWhole);

/// <summary>A decision as a coder gives it.</summary>
/// <param name="Statements">The statements that the coder saw side by side; at least two.</param>
/// <param name="Verdict">What is decided.</param>
/// <param name="Reason">Why; needed.</param>
/// <param name="Stands">The statement that stands, for <see cref="ContradictionVerdict.Stands"/>; ignored otherwise.</param>
public sealed record NewContradictionDecision(
    IReadOnlyList<StatementId> Statements, ContradictionVerdict Verdict, string Reason, StatementId? Stands = null);
