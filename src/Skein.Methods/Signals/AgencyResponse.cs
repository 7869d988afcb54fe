using Skein.Methods.Outcomes;

namespace Skein.Methods.Signals;

/// <summary>What an authority says to the account. It must be heard, or have been asked, before anything is shown.</summary>
public abstract record AgencyResponse
{
    private AgencyResponse()
    {
    }

    /// <summary>The authority it is from.</summary>
    public required AgencyId Agency { get; init; }

    /// <summary>It answered, to the coder or in public.</summary>
    /// <param name="Words">What it says, in short.</param>
    /// <param name="On">When.</param>
    public sealed record Given(string Words, DayBounds On) : AgencyResponse;

    /// <summary>It was asked and did not answer.</summary>
    /// <param name="AskedOn">When it was asked.</param>
    public sealed record AskedInVain(DayBounds AskedOn) : AgencyResponse;
}
