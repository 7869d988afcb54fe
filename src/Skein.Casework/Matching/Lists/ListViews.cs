using Skein.Casework.Views;

namespace Skein.Casework.Matching.Lists;

/// <summary>How a published list is compared.</summary>
/// <param name="Source">Who published it, where and when, as a person would cite it; null where the list has a column for it.</param>
public sealed record ListRequest(string? Source)
{
    /// <summary>Hits at least so probable; default <see cref="MatchRequest.Proposes"/>.</summary>
    public double Least { get; init; } = MatchRequest.Proposes;

    /// <summary>True to show protected persons, too; default false.</summary>
    public bool IncludeProtected { get; init; }

    /// <summary>True to add a question of identity for each pair of the case that one entry names; default false.</summary>
    public bool Proposes { get; init; }
}

/// <summary>Which entries of a published list the case already names. The list is not kept.</summary>
/// <param name="Source">Who published it; the first where rows differ.</param>
/// <param name="Entries">How many entries were compared.</param>
/// <param name="Unreadable">The rows that could not be read, each with why; at most twenty.</param>
/// <param name="UnreadableCount">How many there were.</param>
/// <param name="Hits">The entries that the case may name, in the order of the list.</param>
/// <param name="ProtectedLeftOut">How many hits are left out because the person is protected.</param>
/// <param name="Questions">How many questions of identity were added to the review queue.</param>
/// <param name="QuestionsWithoutText">How many could not be added, because no entity of the pair was read from a text.</param>
public sealed record ListComparison(
    string Source,
    int Entries,
    IReadOnlyList<string> Unreadable,
    int UnreadableCount,
    IReadOnlyList<ListEntryHit> Hits,
    int ProtectedLeftOut,
    int Questions,
    int QuestionsWithoutText);

/// <summary>An entry that the case may name.</summary>
/// <param name="Row">Its row, from 1, the heading not counted.</param>
/// <param name="Names">Its names, as the list writes them.</param>
/// <param name="Source">Who published it.</param>
/// <param name="Offers">Whom of the case it may be: those that the case has before those that only the machine has read, of each the most probable first; offers, never a decision.</param>
public sealed record ListEntryHit(int Row, IReadOnlyList<string> Names, string Source, IReadOnlyList<ListOffer> Offers);

/// <summary>Somebody of the case whom an entry may name.</summary>
/// <param name="Entity">Whom.</param>
/// <param name="ListName">The name of the entry that was compared.</param>
/// <param name="CaseName">The name of the case that was compared.</param>
/// <param name="Probability">By names, date and place of birth, and nationality.</param>
/// <param name="NameProbability">By names alone.</param>
/// <param name="Words">The comparison word by word.</param>
/// <param name="Findings">What is said of the names as a whole.</param>
/// <param name="Evidence">What else speaks for or against.</param>
/// <param name="WouldSettle">What would settle it.</param>
public sealed record ListOffer(
    EntityRef Entity,
    string ListName,
    string CaseName,
    double Probability,
    double NameProbability,
    IReadOnlyList<MatchWord> Words,
    IReadOnlyList<string> Findings,
    IReadOnlyList<MatchEvidence> Evidence,
    string WouldSettle);
