using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Log;
using Skein.Networks.Doubt;
using Skein.Storage.Log;
using Skein.Storage.Reading;

namespace Skein.Casework.Overview;

/// <summary>The first page of a case.</summary>
/// <param name="Record">Why it exists and who answers for it.</param>
/// <param name="Counts">How much it holds.</param>
/// <param name="Head">Where the log ends.</param>
/// <param name="Coder">Who is coding.</param>
/// <param name="KindCounts">Entities of the case by kind, most first.</param>
/// <param name="Recent">The latest events, newest first.</param>
/// <param name="StartingPoints">Some persons with ties to begin with, by label; no order of importance.</param>
/// <param name="Faults">Files that could not be read.</param>
/// <param name="Locations">Where the case lies.</param>
/// <param name="Sending">What may leave the machine, and what left it so far.</param>
public sealed record CaseOverview(
    CaseRecord Record,
    CaseCounts Counts,
    LogHead Head,
    Coder Coder,
    IReadOnlyList<KindCount> KindCounts,
    IReadOnlyList<RecentEvent> Recent,
    IReadOnlyList<EntityRef> StartingPoints,
    IReadOnlyList<ReadingFault> Faults,
    string Locations,
    LanguageModels.SendingView Sending)
{
    /// <summary>The number of the latest event about the record of the case; what its form sends back.</summary>
    public long RecordChanged { get; init; }
}

/// <summary>How many of a kind the case holds, as judgements make them: entities that are held to be one count once.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many; each that a source leaves open counts as one of its own.</param>
public sealed record KindCount(Model.Entities.EntityKind Kind, int Count)
{
    /// <summary>Between how many there are, where a source leaves open which of several one of them is; null where of none.</summary>
    public EitherOrCount? EitherOrs { get; init; }
}

/// <summary>One event in words.</summary>
/// <param name="Sequence">Its number; what "undo" names.</param>
/// <param name="On">When.</param>
/// <param name="By">Who.</param>
/// <param name="Kind">Its kind, such as <c>proposal-decided</c>.</param>
/// <param name="Words">What happened, in a sentence without markup.</param>
/// <param name="CanUndo">True when it can be undone now.</param>
/// <param name="IsUndone">True when it was undone.</param>
/// <param name="About">The entity, source or document to go to, when there is one.</param>
public sealed record RecentEvent(
    long Sequence,
    DateTimeOffset On,
    Coder By,
    string Kind,
    string Words,
    bool CanUndo,
    bool IsUndone,
    Subject? About);
