using Skein.Casework.Review.Groups;

namespace Skein.Casework.Review.SecondLooks;

/// <summary>A decision that is looked at again, without what was decided and by whom.</summary>
/// <param name="Item">The proposal as it was when nobody had decided on it.</param>
/// <param name="Looked">The event of the decision.</param>
public sealed record BlindItem(ReviewItem Item, long Looked);

/// <summary>What waits for this coder's second look.</summary>
/// <param name="Items">The proposals of this page.</param>
/// <param name="Waiting">How many wait for this coder.</param>
/// <param name="Drawn">How many decisions of anybody are drawn.</param>
/// <param name="Looked">How many of those somebody has looked at again.</param>
/// <param name="Own">How many of those drawn are this coder's own decisions, which another coder looks at.</param>
public sealed record SecondLookList(IReadOnlyList<BlindItem> Items, int Waiting, int Drawn, int Looked, int Own);
