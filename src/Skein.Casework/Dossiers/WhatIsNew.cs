using Skein.Casework.Overview;

namespace Skein.Casework.Dossiers;

/// <summary>What coders recorded about an entity since a coder last looked at it.</summary>
/// <param name="IsFirstVisit">True when this coder never marked it as seen; then nothing is listed.</param>
/// <param name="SeenUpTo">The event up to which it was seen; null on the first visit.</param>
/// <param name="Head">The event that was the last when this was made: what marking it as seen names.</param>
/// <param name="Events">What was recorded since, newest first.</param>
/// <param name="More">How many older ones since are not listed.</param>
public sealed record WhatIsNew(bool IsFirstVisit, long? SeenUpTo, long Head, IReadOnlyList<RecentEvent> Events, int More);
