using Skein.Model;
using Skein.Storage.Reading;

namespace Skein.Casework.Review.Groups;

/// <summary>Which proposals are reviewed; every condition that is given must hold.</summary>
public sealed record ReviewFilter
{
    /// <summary>Read in this document.</summary>
    public DocumentId? Document { get; init; }

    /// <summary>With this property.</summary>
    public PropertyCode? Property { get; init; }

    /// <summary>Made by this rule, with its version.</summary>
    public string? Rule { get; init; }

    /// <summary>Of this source.</summary>
    public SourceId? Source { get; init; }

    /// <summary>With this score or a higher one, 0 to 1.</summary>
    public double? LeastScore { get; init; }

    /// <summary>In this state; default those that nobody decided on.</summary>
    public ProposalState State { get; init; } = ProposalState.Pending;

    /// <summary>Decided by this coder; ignored for those that nobody decided on.</summary>
    public Coder? Coder { get; init; }

    /// <summary>True when nothing narrows the queue.</summary>
    public bool IsEmpty => this == new ReviewFilter();

    internal ProposalQuery Query => new()
    {
        State = State,
        Document = Document,
        Property = Property,
        Rule = Rule,
        Source = Source,
        LeastScore = LeastScore,
        DecidedBy = State == ProposalState.Pending ? null : Coder,
        OnIdentity = false,
        Limit = int.MaxValue,
    };
}
