namespace Skein.Methods.Claims;

/// <summary>How a claim stands. Silence is no standing: it belongs to the attack.</summary>
public enum ClaimStanding
{
    /// <summary>Nothing bears on it.</summary>
    Uncorroborated,

    /// <summary>It has true details, all of them public before.</summary>
    Plausible,

    /// <summary>It has an exclusive true detail, or a competent body found it right.</summary>
    Corroborated,

    /// <summary>It has a false detail, or a competent body found it wrong.</summary>
    Contradicted,

    /// <summary>Its issuer took it back.</summary>
    Retracted,
}

/// <summary>The standing of a claim with what speaks for and against it, which may be both.</summary>
/// <param name="Standing">Retracted before contradicted before corroborated: what speaks against a claim is not outweighed.</param>
/// <param name="ExclusiveDetails">How many true details were not public.</param>
/// <param name="Errors">How many details are false.</param>
/// <param name="SpeaksBothWays">True when it would be corroborated without what contradicts it.</param>
public sealed record StandingReading(ClaimStanding Standing, int ExclusiveDetails, int Errors, bool SpeaksBothWays)
{
    /// <summary>Reads a claim.</summary>
    public static StandingReading Of(ClaimStatement claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var corroborated = claim.ExclusiveDetails > 0 || claim.OfficialFinding.Value == true;
        var contradicted = claim.Errors > 0 || claim.OfficialFinding.Value == false;
        var standing = (claim.IsRetracted, contradicted, corroborated) switch
        {
            (true, _, _) => ClaimStanding.Retracted,
            (_, true, _) => ClaimStanding.Contradicted,
            (_, _, true) => ClaimStanding.Corroborated,
            _ when claim.Details.Any(detail => detail.IsTrue == true) => ClaimStanding.Plausible,
            _ => ClaimStanding.Uncorroborated,
        };
        return new StandingReading(standing, claim.ExclusiveDetails, claim.Errors, contradicted && corroborated);
    }
}
