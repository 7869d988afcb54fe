using Skein.Casework.Dossiers;
using Skein.Casework.Reading;

namespace Skein.Casework.Review;

/// <summary>What waits for a decision.</summary>
/// <param name="Proposals">Statements, best first.</param>
/// <param name="PendingStatements">How many statements wait in all.</param>
/// <param name="Questions">Questions of identity, best first.</param>
/// <param name="PendingQuestions">How many questions wait in all.</param>
/// <param name="ByProperty">How many wait, by property.</param>
public sealed record ReviewQueue(
    IReadOnlyList<ProposalView> Proposals,
    int PendingStatements,
    IReadOnlyList<IdentityQuestion> Questions,
    int PendingQuestions,
    IReadOnlyList<PropertyCount> ByProperty);

/// <summary>How many proposals of a property wait.</summary>
/// <param name="Property">The property.</param>
/// <param name="Label">It in words.</param>
/// <param name="Count">How many.</param>
public sealed record PropertyCount(Model.PropertyCode Property, string Label, int Count);
