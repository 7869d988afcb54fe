using Skein.Casework.Codings;
using Skein.Casework.Views;
using Skein.Model;

namespace Skein.Casework.Involvement;

/// <summary>Which involvement is asked for.</summary>
/// <param name="About">The incident or operation.</param>
public sealed record InvolvementRequest(EntityId About)
{
    /// <summary>Of this organisation only; null for all that were coded.</summary>
    public EntityId? Organisation { get; init; }

    /// <summary>As the record stood on this day; null for now.</summary>
    public DateOnly? KnownBy { get; init; }
}

/// <summary>How far organisations were behind an attack, by analyst, and what stands in the case that may speak to it.</summary>
/// <param name="About">The incident or operation.</param>
/// <param name="Readings">One for each organisation and analyst, by name; never averaged.</param>
/// <param name="Loneness">The four questions in place of the word "lone", one profile for each analyst.</param>
/// <param name="Hints">Statements that may speak to an indicator: offered to the analyst, in no reading.</param>
/// <param name="KnownBy">As the record stood on this day; null for now.</param>
/// <param name="Filter">Through which filter: its fourth clock and its protected persons.</param>
public sealed record InvolvementView(
    EntityRef About,
    IReadOnlyList<InvolvementOfCoder> Readings,
    IReadOnlyList<LonenessProfile> Loneness,
    IReadOnlyList<IndicatorHint> Hints,
    DateOnly? KnownBy,
    ViewFilter Filter);

/// <summary>What the table reads from one analyst's codings.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="By">The analyst.</param>
/// <param name="Label">One degree, "at least …, at most …", "undetermined" or "contested".</param>
/// <param name="Least">The lower bound, 0 (unconnected) to 4 (controlled).</param>
/// <param name="Most">The upper bound, 0 to 4.</param>
/// <param name="Could">What the bounds could become if all that is reported or contested were established.</param>
/// <param name="Reasons">The conditions of the table that apply, in their order.</param>
/// <param name="Override">A degree that the analyst signed in place of the table's, with its reason; the table's stands beside it.</param>
/// <param name="States">The states of the indicators that were coded; all others are not reported.</param>
/// <param name="History">The label from each day on that a coding names; the first holds from the beginning.</param>
/// <param name="WouldChange">The single indicators without which the bounds are others.</param>
public sealed record InvolvementOfCoder(
    EntityRef Organisation,
    Coder By,
    string Label,
    int Least,
    int Most,
    string Could,
    IReadOnlyList<string> Reasons,
    CodingView? Override,
    IReadOnlyList<CodingView> States,
    IReadOnlyList<InvolvementMoment> History,
    IReadOnlyList<InvolvementWithout> WouldChange);

/// <summary>What the record allowed from a day on.</summary>
/// <param name="From">The day; null for the beginning.</param>
/// <param name="Label">The label.</param>
public sealed record InvolvementMoment(DateOnly? From, string Label);

/// <summary>What the bounds would be without one indicator.</summary>
/// <param name="Indicator">Its code.</param>
/// <param name="Label">The label without it.</param>
public sealed record InvolvementWithout(string Indicator, string Label);

/// <summary>Whether the attackers were alone, in one analyst's coding.</summary>
/// <param name="By">The analyst.</param>
/// <param name="Answers">The four questions in their order, each with yes, no or unknown; unknown where nothing was coded.</param>
/// <param name="Codings">The codings behind them.</param>
public sealed record LonenessProfile(Coder By, IReadOnlyList<LonenessAnswer> Answers, IReadOnlyList<CodingView> Codings);

/// <summary>One of the four answers.</summary>
/// <param name="Question">The question, as an item of the codebook.</param>
/// <param name="Answer">Yes, no or unknown.</param>
public sealed record LonenessAnswer(string Question, string Answer);

/// <summary>Statements that may speak to an indicator.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="State">
/// The state that the codebook's rule for it gives from these statements alone: contested when one denies, established by a finding or by two
/// independent origins graded C3 or better, otherwise reported. A finding need not be final, which the analyst checks.
/// </param>
/// <param name="Origins">How many independent origins they have.</param>
/// <param name="Statements">The statements with their passages.</param>
public sealed record IndicatorHint(EntityRef Organisation, string Indicator, string State, int Origins, IReadOnlyList<StatementView> Statements);
