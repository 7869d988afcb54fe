using Skein.Model.Dates;
using Skein.Model.Sources;

namespace Skein.Model.Statements;

/// <summary>
/// "Source S, at place p, says X of Y, for valid time T." The atom of everything that is shown: never a fact, always somebody's words.
/// Statements that differ stay side by side. Who recorded it and when stands in the log beside it.
/// </summary>
public sealed record Statement
{
    /// <summary>Its identifier.</summary>
    public required StatementId Id { get; init; }

    /// <summary>Whom or what it is about.</summary>
    public required EntityId Subject { get; init; }

    /// <summary>What it says of it.</summary>
    public required PropertyCode Property { get; init; }

    /// <summary>The other end, when the property points at an entity; exactly one of this and <see cref="Value"/> is set.</summary>
    public EntityId? Object { get; init; }

    /// <summary>The value, when the property takes one.</summary>
    public StatementValue? Value { get; init; }

    /// <summary>Details: role, channel, court, sentence.</summary>
    public EquatableList<Qualifier> Qualifiers { get; init; } = [];

    /// <summary>What the speaker does with it.</summary>
    public Stance Stance { get; init; } = Stance.Asserts;

    /// <summary>How far the source stands behind it.</summary>
    public Modality Modality { get; init; } = Modality.Flat;

    /// <summary>Who says it, when it is not the author of the source; in words.</summary>
    public string? Speaker { get; init; }

    /// <summary>The speaker as an entity, when it is one.</summary>
    public EntityId? SpeakerEntity { get; init; }

    /// <summary>When it was true (first clock); null when the source does not say.</summary>
    public Edtf? ValidTime { get; init; }

    /// <summary>When it was said (second clock); null means when its source was published.</summary>
    public Edtf? AssertedOn { get; init; }

    /// <summary>Which authority knew it, and from when (third clock); empty when no source says so.</summary>
    public EquatableList<AgencyKnowledge> AgencyKnown { get; init; } = [];

    /// <summary>Where it was so, when that is no entity; in words.</summary>
    public string? Place { get; init; }

    /// <summary>Where it was so, as an entity.</summary>
    public EntityId? PlaceEntity { get; init; }

    /// <summary>The source that says it.</summary>
    public required SourceId Source { get; init; }

    /// <summary>The words that say it.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>How credible this piece of information is, judged apart from its source.</summary>
    public Credibility Credibility { get; init; } = Credibility.CannotBeJudged;

    /// <summary>The proposal it came from, when the machine proposed it.</summary>
    public ProposalId? Proposal { get; init; }

    /// <summary>Every entity that it names: ends, speaker, place, agencies and qualifiers, without repetition.</summary>
    public IEnumerable<EntityId> Entities()
    {
        // A case asks this of each of its statements, most of which name two.
        var all = new List<EntityId>(2) { Subject };
        Add(Object);
        Add(SpeakerEntity);
        Add(PlaceEntity);
        foreach (var known in AgencyKnown)
        {
            Add(known.Agency);
        }

        foreach (var qualifier in Qualifiers)
        {
            Add(qualifier.Entity);
        }

        return all;

        void Add(EntityId? named)
        {
            if (named is { } entity && !all.Contains(entity))
            {
                all.Add(entity);
            }
        }
    }
}
