using Skein.Model.Dates;
using Skein.Model.Sources;

namespace Skein.Model.Charts;

/// <summary>Through which clocks, from which grades and with which layers a chart is drawn. All left at its default is everything that is reviewed.</summary>
public sealed record ChartFilter
{
    /// <summary>First clock: true at this date.</summary>
    public Edtf? TrueAt { get; init; }

    /// <summary>Second clock: said by this date.</summary>
    public Edtf? SaidBy { get; init; }

    /// <summary>Third clock: known to this authority by <see cref="KnownBy"/>; both or none.</summary>
    public EntityId? KnownTo { get; init; }

    /// <summary>Third clock: the date.</summary>
    public Edtf? KnownBy { get; init; }

    /// <summary>Fourth clock: what the case held at this moment; null for what it holds when the chart is opened.</summary>
    public DateTimeOffset? RecordedBy { get; init; }

    /// <summary>Sources at least this reliable.</summary>
    public Reliability? MinReliability { get; init; }

    /// <summary>Information at least this credible.</summary>
    public Credibility? MinCredibility { get; init; }

    /// <summary>True to keep what cannot be judged where a least grade is asked for.</summary>
    public bool IncludeUnjudged { get; init; }

    /// <summary>True to add the machine's reading that nobody reviewed.</summary>
    public bool IncludeUnreviewed { get; init; }

    /// <summary>True to show protected persons.</summary>
    public bool IncludeProtected { get; init; }

    /// <summary>The tie rules that count: <c>restricted</c>, <c>extended</c>, or null for base.</summary>
    public string? Ties { get; init; }
}
