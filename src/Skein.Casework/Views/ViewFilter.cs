using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Sources;
using Skein.Networks.Rules;

namespace Skein.Casework.Views;

/// <summary>What an authority knew by a date (third clock).</summary>
/// <param name="Agency">The authority.</param>
/// <param name="By">The date.</param>
public sealed record KnownTo(EntityId Agency, Edtf By);

/// <summary>
/// Through which of the four clocks, from which grades, and with which layers a case is looked at. Every view, path, picture and export
/// takes one and says it. A clock drops what lies certainly outside; what may lie inside stays and is marked as possible.
/// </summary>
public sealed record ViewFilter
{
    /// <summary>Everything that is reviewed, by all clocks as of now.</summary>
    public static ViewFilter Everything { get; } = new();

    /// <summary>First clock: only what may have been true at this date. Undated statements stay, as possible.</summary>
    public Edtf? TrueAt { get; init; }

    /// <summary>Second clock: only what may have been said by this date.</summary>
    public Edtf? SaidBy { get; init; }

    /// <summary>Third clock: only what a source says this authority knew by the date; nothing else is known to it.</summary>
    public KnownTo? KnownTo { get; init; }

    /// <summary>Fourth clock: only what this case held at the moment.</summary>
    public DateTimeOffset? RecordedBy { get; init; }

    /// <summary>Only sources at least this reliable. F is no grade below E: see <see cref="IncludeUnjudged"/>.</summary>
    public Reliability? MinReliability { get; init; }

    /// <summary>Only information at least this credible. 6 is no grade below 5: see <see cref="IncludeUnjudged"/>.</summary>
    public Credibility? MinCredibility { get; init; }

    /// <summary>True to keep F and 6 ("cannot be judged") where a least grade is asked for; default false.</summary>
    public bool IncludeUnjudged { get; init; }

    /// <summary>True to add the machine's reading that nobody reviewed; default false, and the result says so when true.</summary>
    public bool IncludeUnreviewed { get; init; }

    /// <summary>True to show protected persons in networks and exports; default false.</summary>
    public bool IncludeProtected { get; init; }

    /// <summary>The tie rules that count; default base.</summary>
    public TieVariant Variant { get; init; } = TieVariant.Base;
}
