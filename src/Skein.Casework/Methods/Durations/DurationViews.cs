using Skein.Casework.Views;
using Skein.Methods.Survival;
using Skein.Model;

namespace Skein.Casework.Methods.Durations;

/// <summary>Two groups by what began before the entry, under the log-rank test; docs/methods/survival.md.</summary>
/// <param name="By">The kind of spell, as its letter.</param>
/// <param name="With">How many have one that began by the entry; null when withheld.</param>
/// <param name="Without">How many have none recorded, or one that began later; null when withheld.</param>
/// <param name="Open">How many are in neither group, because the order cannot be told; null when withheld.</param>
/// <param name="Shortest">How often chance alone gives as large a difference, at the shortest durations; null where there is no test.</param>
/// <param name="Longest">The same at the longest.</param>
/// <param name="Refusal">Why there is no test, as a code.</param>
/// <param name="Because">The same in a sentence.</param>
public sealed record GroupsView(
    char By, int? With, int? Without, int? Open, double? Shortest, double? Longest, string? Refusal = null, string? Because = null);

/// <summary>How long it took from one dated spell to another, over the persons of a view together; docs/methods/survival.md.</summary>
/// <param name="Rules">The version of the table by which statements tell spells.</param>
/// <param name="Start">The kinds of the entry, as letters.</param>
/// <param name="End">The kinds of the end.</param>
/// <param name="Until">The day on which observation stops; null: at the last day that each record tells of.</param>
/// <param name="Shortest">The curve, in days, at the shortest durations that the dates allow.</param>
/// <param name="Longest">The curve at the longest.</param>
/// <param name="WithoutStart">How many have no sure entry; null when withheld.</param>
/// <param name="EndedBefore">How many had the end before the entry, and not after it; null when withheld.</param>
/// <param name="NotDated">How many have an entry or an end that no bound holds; null when withheld.</param>
/// <param name="Groups">The comparison; null when none was asked for.</param>
/// <param name="Statements">The first statements behind the spells of those followed with their passages, as many as were asked for.</param>
/// <param name="Caveats">What must stand beside it, in sentences.</param>
/// <param name="Filter">Through which filter.</param>
public sealed record DurationsView(
    string Rules,
    string Start,
    string End,
    DateOnly? Until,
    PublishedCurve Shortest,
    PublishedCurve Longest,
    int? WithoutStart,
    int? EndedBefore,
    int? NotDated,
    GroupsView? Groups,
    IReadOnlyList<StatementView> Statements,
    IReadOnlyList<string> Caveats,
    ViewFilter Filter)
{
    /// <summary>All statements behind the spells of those followed.</summary>
    public IReadOnlyList<StatementId> Inputs { get; init; } = [];

    /// <summary>What would change the median at the shortest durations.</summary>
    public required MedianWithoutView ShortestWithoutOne { get; init; }

    /// <summary>What would change the median at the longest.</summary>
    public required MedianWithoutView LongestWithoutOne { get; init; }
}

/// <summary>The median of a curve without each one of the statements, each withdrawn alone; on the steps of the curve, as an exact one is somebody's.</summary>
/// <param name="WouldChange">How many of the statements would change it.</param>
/// <param name="Least">The least that it becomes, in days; null where no curve reaches one half.</param>
/// <param name="Most">The most; null where some curve does not reach one half.</param>
public sealed record MedianWithoutView(int WouldChange, double? Least, double? Most);
