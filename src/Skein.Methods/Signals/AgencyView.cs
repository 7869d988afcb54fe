using Skein.Methods.Faults;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Signals;

/// <summary>What an authority could tell on a day, as far as the record goes. Never what it ought to have told.</summary>
public enum Knowledge
{
    /// <summary>It had the signal.</summary>
    Known,

    /// <summary>No source says that it had it; another authority had it, or it was public.</summary>
    Knowable,

    /// <summary>Nobody had it by that day; it became known afterwards.</summary>
    KnownLater,

    /// <summary>The dates leave it open.</summary>
    CannotBeTold,
}

/// <summary>A signal as an authority had it on a day.</summary>
/// <param name="Signal">The signal.</param>
/// <param name="State">What the authority had of it.</param>
/// <param name="Since">Since when it had it; null when no source says that it ever did.</param>
/// <param name="Outcomes">What became of it there.</param>
/// <param name="WasNotLinked">True when it was received and not recorded or not linked: held, and out of sight.</param>
public sealed record SignalOnDay(
    SignalId Signal, Knowledge State, DayBounds? Since, IReadOnlyList<SignalOutcome> Outcomes, bool WasNotLinked);

/// <summary>The record as an authority had it on a day: the guard against reading the end back into the beginning.</summary>
/// <param name="Agency">The authority.</param>
/// <param name="Day">The day.</param>
/// <param name="Signals">All signals of the file, also those that it did not have.</param>
/// <param name="Caveats">What must stand beside it.</param>
public sealed record AgencyView(AgencyId Agency, DateOnly Day, IReadOnlyList<SignalOnDay> Signals, IReadOnlyList<Caveat> Caveats)
{
    /// <summary>The view of an authority on a day.</summary>
    /// <param name="file">The signals.</param>
    /// <param name="agency">The authority.</param>
    /// <param name="day">The day, itself included.</param>
    /// <returns>The view; or why not: an authority that the file does not have (443).</returns>
    public static MethodResult<AgencyView> Of(SignalFile file, AgencyId agency, DateOnly day) =>
        file.Agencies.All(known => known.Id != agency)
            ? new MethodResult<AgencyView>.Refused(MethodFaults.UnknownAgency(agency))
            : new MethodResult<AgencyView>.Computed(
                new AgencyView(agency, day, [.. file.Signals.Select(signal => RowOf(signal, agency, day))], [Caveat.Hindsight]));

    private static SignalOnDay RowOf(Signal signal, AgencyId agency, DateOnly day)
    {
        List<SignalOutcome> outcomes = [.. signal.Outcomes.Where(one => one.Agency == agency).Select(one => one.Code)];
        return new SignalOnDay(
            signal.Id, StateOf(signal, agency, day), signal.HadSince(agency), outcomes, outcomes.Contains(SignalOutcome.Nrec));
    }

    private static Knowledge StateOf(Signal signal, AgencyId agency, DateOnly day)
    {
        var own = By(signal.HadSince(agency), day);
        List<Truth> others = [.. signal.Had.Select(had => By(signal.HadSince(had), day)), By(signal.PublicFrom, day)];
        return own == Truth.Yes ? Knowledge.Known
            : own == Truth.No && others.Contains(Truth.Yes) ? Knowledge.Knowable
            : others.TrueForAll(other => other == Truth.No) ? Knowledge.KnownLater
            : Knowledge.CannotBeTold;
    }

    private static Truth By(DayBounds? since, DateOnly day) => since is not { } had
        ? Truth.No
        : Truths.Of(had.First <= day.DayNumber, had.Last > day.DayNumber);
}
