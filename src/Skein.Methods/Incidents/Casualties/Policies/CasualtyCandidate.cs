namespace Skein.Methods.Incidents.Casualties.Policies;

/// <summary>An assertion as a policy sees it: in the scope that is asked for.</summary>
/// <param name="Assertion">The assertion.</param>
/// <param name="Figure">Its bounds in the scope; empty for deaths of unknown number.</param>
/// <param name="IsWidened">True when its scope left attackers open, so that the bounds are wider than what it says.</param>
/// <param name="Acled">What ACLED puts in the place of its vague word.</param>
internal sealed record CasualtyCandidate(Assertion<CasualtyCount> Assertion, CasualtyFigure Figure, bool IsWidened, long? Acled)
{
    public AssertionId Id => Assertion.Id;

    // A source that nobody doubts and that takes no side.
    public bool IsFirm => Assertion is { IsDoubtful: false, By: not AssertedBy.Party };

    // "At least 12" and "10 to 14" are entered as their least where one number is wanted.
    public long? Point => IsWidened ? null : Figure.Best ?? Figure.Low ?? Figure.High;

    // Certainly said earlier than another by more than so many days.
    public bool IsOlderThan(CasualtyCandidate other, int days = 0) =>
        Assertion.AssertedOn.Last < (long)other.Assertion.AssertedOn.First - days;
}

/// <summary>What a policy makes of the candidates.</summary>
/// <param name="Figure">The figure; null when the policy gives none.</param>
/// <param name="Used">What it rests on.</param>
/// <param name="LeftOut">The rest, with the reason.</param>
internal sealed record PolicyAnswer(CasualtyFigure? Figure, IReadOnlyList<AssertionId> Used, IReadOnlyList<LeftOut> LeftOut)
{
    public static PolicyAnswer Of(
        CasualtyFigure? figure, IReadOnlyList<CasualtyCandidate> used, IEnumerable<CasualtyCandidate> all, LeftOutBecause because) =>
        new(figure, [.. used.Select(one => one.Id)], [.. all.Except(used).Select(one => new LeftOut(one.Id, because))]);

    // The same answer with some more left out.
    public PolicyAnswer And(IEnumerable<CasualtyCandidate> others, LeftOutBecause because) =>
        this with { LeftOut = [.. LeftOut, .. others.Select(one => new LeftOut(one.Id, because))] };
}
