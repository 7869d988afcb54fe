using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Judgements;

namespace Skein.Casework.Identity;

/// <summary>How two entities stand to each other under the judgements of a view.</summary>
public enum IdentityState
{
    /// <summary>They are one, directly or through others.</summary>
    Same = 1,

    /// <summary>They are two, directly or because each is one with one end of such a judgement.</summary>
    Different,

    /// <summary>Judgements join them and others part them; neither side is applied.</summary>
    InConflict,

    /// <summary>It was judged that it cannot be said.</summary>
    Unsure,

    /// <summary>No judgement says anything on the two.</summary>
    NotJudged,
}

/// <summary>Why two entities are one, or two, or neither.</summary>
/// <param name="First">One of the two, as recorded.</param>
/// <param name="Second">The other.</param>
/// <param name="State">How they stand.</param>
/// <param name="Sentence">Why, in words: "A = C because A = B (coder, day: reason) and B = C (…)".</param>
/// <param name="Steps">What it rests on, in the order of the chain; each can be withdrawn by itself.</param>
public sealed record IdentityWhy(string First, string Second, IdentityState State, string Sentence, IReadOnlyList<IdentityWhyStep> Steps);

/// <summary>One judgement that an explanation rests on.</summary>
/// <param name="Judgement">The judgement, which can be withdrawn.</param>
/// <param name="Left">One of its two entities, as recorded; with its identifier where another one of the explanation has the same name.</param>
/// <param name="LeftId">Its identifier.</param>
/// <param name="Right">The other.</param>
/// <param name="RightId">Its identifier.</param>
/// <param name="Verdict">What was judged.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who judged.</param>
/// <param name="On">When it was recorded.</param>
/// <param name="KnownSince">Since when it was known in public, when that is said.</param>
/// <param name="EvidenceSeen">The statements that were on the screen.</param>
/// <param name="NamesSeen">What the comparison of their names said then, in words; null where it said nothing or was not kept.</param>
/// <param name="IsWithheld">True when it is in conflict with others, so that it is kept and not applied.</param>
public sealed record IdentityWhyStep(
    JudgementId Judgement,
    string Left,
    EntityId LeftId,
    string Right,
    EntityId RightId,
    Verdict Verdict,
    string Reason,
    Coder By,
    DateTimeOffset On,
    DateView? KnownSince,
    IReadOnlyList<StatementId> EvidenceSeen,
    string? NamesSeen,
    bool IsWithheld);
