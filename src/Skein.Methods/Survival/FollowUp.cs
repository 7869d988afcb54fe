namespace Skein.Methods.Survival;

/// <summary>How long somebody or something was followed, and whether the end was seen. No name: a duration and its ending.</summary>
/// <param name="Duration">The time from entry to the end, or to the last date for which anything is known; 0 or more, in any one
/// unit.</param>
/// <param name="Ended">True: the end happened then. False: right-censored, nothing is known after it.</param>
public readonly record struct FollowUp(double Duration, bool Ended);
