using Skein.Model;
using Skein.Model.Entities;

namespace Skein.Storage.Reading;

/// <summary>Which documents.</summary>
public sealed record DocumentQuery
{
    /// <summary>Of one source, or all.</summary>
    public SourceId? Source { get; init; }

    /// <summary>At most so many; default 100.</summary>
    public int Limit { get; init; } = 100;

    /// <summary>Skips so many.</summary>
    public int Offset { get; init; }
}

/// <summary>Which entities.</summary>
public sealed record EntityQuery
{
    /// <summary>Of one kind, or all.</summary>
    public EntityKind? Kind { get; init; }

    /// <summary>These only, or all.</summary>
    public IReadOnlyCollection<EntityId>? Ids { get; init; }

    /// <summary>As the case held them then; null for now.</summary>
    public DateTimeOffset? RecordedBy { get; init; }

    /// <summary>At most so many; null for all.</summary>
    public int? Limit { get; init; }

    /// <summary>Skips so many.</summary>
    public int Offset { get; init; }
}

/// <summary>Which statements; every condition that is given must hold.</summary>
public sealed record StatementQuery
{
    /// <summary>Those that name one of these entities at any end, as speaker, place, agency or in a qualifier.</summary>
    public IReadOnlyCollection<EntityId>? About { get; init; }

    /// <summary>Those with one of these properties.</summary>
    public IReadOnlyCollection<PropertyCode>? Properties { get; init; }

    /// <summary>Those whose passage is in this document.</summary>
    public DocumentId? Document { get; init; }

    /// <summary>Those of this source.</summary>
    public SourceId? Source { get; init; }

    /// <summary>These only.</summary>
    public IReadOnlyCollection<StatementId>? Ids { get; init; }

    /// <summary>True to add the statements of pending proposals; default false.</summary>
    public bool IncludeProposed { get; init; }

    /// <summary>As the case held them then; null for now.</summary>
    public DateTimeOffset? RecordedBy { get; init; }

    /// <summary>True to give also wordings that no longer stand; default false.</summary>
    public bool IncludeClosed { get; init; }

    /// <summary>At most so many; null for all.</summary>
    public int? Limit { get; init; }
}

/// <summary>Which proposals; every condition that is given must hold.</summary>
public sealed record ProposalQuery
{
    /// <summary>In this state; default pending, null for all.</summary>
    public ProposalState? State { get; init; } = ProposalState.Pending;

    /// <summary>Read in this document.</summary>
    public DocumentId? Document { get; init; }

    /// <summary>Statements with this property; identities have none.</summary>
    public PropertyCode? Property { get; init; }

    /// <summary>Made by this rule, with its version.</summary>
    public string? Rule { get; init; }

    /// <summary>Of this source; identities have none.</summary>
    public SourceId? Source { get; init; }

    /// <summary>With this score or a higher one.</summary>
    public double? LeastScore { get; init; }

    /// <summary>Those whose standing decision is this coder's.</summary>
    public Coder? DecidedBy { get; init; }

    /// <summary>These only, or all.</summary>
    public IReadOnlyCollection<ProposalId>? Ids { get; init; }

    /// <summary>Statements about one of these subjects; identities have none.</summary>
    public IReadOnlyCollection<EntityId>? Subjects { get; init; }

    /// <summary>True for proposals on identity only, false for statements only, null for both.</summary>
    public bool? OnIdentity { get; init; }

    /// <summary>Those that name one of these entities.</summary>
    public IReadOnlyCollection<EntityId>? About { get; init; }

    /// <summary>At most so many; default 100. Highest score first, then by identifier.</summary>
    public int Limit { get; init; } = 100;

    /// <summary>Skips so many.</summary>
    public int Offset { get; init; }
}
