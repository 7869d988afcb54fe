using System.Text.Json.Serialization;

namespace Skein.Model.Log;

/// <summary>What kind of thing an event is about.</summary>
public enum SubjectKind
{
    /// <summary>The case itself.</summary>
    Case = 1,

    /// <summary>A source.</summary>
    Source,

    /// <summary>A document.</summary>
    Document,

    /// <summary>An entity.</summary>
    Entity,

    /// <summary>A statement.</summary>
    Statement,

    /// <summary>A proposal.</summary>
    Proposal,

    /// <summary>A judgement.</summary>
    Judgement,

    /// <summary>A note.</summary>
    Note,

    /// <summary>A run.</summary>
    Run,

    /// <summary>An earlier event, by its sequence number.</summary>
    Event,

    /// <summary>A judgement on how probable a tie is.</summary>
    Likelihood,

    /// <summary>What an analyst coded for a method.</summary>
    Coding,

    /// <summary>An assessment.</summary>
    Assessment,

    /// <summary>A chart.</summary>
    Chart,

    /// <summary>A saved search.</summary>
    Search,

    /// <summary>What lies between two entities, whichever rules tie them: what a note on a tie is about.</summary>
    Tie,
}

/// <summary>Something that an event is about: the handle for optimistic concurrency and for erasure.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">Its identifier, as text.</param>
public readonly record struct Subject(SubjectKind Kind, string Id)
{
    /// <summary>The case itself.</summary>
    [JsonIgnore]
    public static Subject Case => new(SubjectKind.Case, "case");

    /// <summary>A source.</summary>
    public static Subject Of(SourceId id) => new(SubjectKind.Source, id.Value);

    /// <summary>A document.</summary>
    public static Subject Of(DocumentId id) => new(SubjectKind.Document, id.Value);

    /// <summary>An entity.</summary>
    public static Subject Of(EntityId id) => new(SubjectKind.Entity, id.Value);

    /// <summary>A statement.</summary>
    public static Subject Of(StatementId id) => new(SubjectKind.Statement, id.Value);

    /// <summary>A proposal.</summary>
    public static Subject Of(ProposalId id) => new(SubjectKind.Proposal, id.Value);

    /// <summary>A judgement.</summary>
    public static Subject Of(JudgementId id) => new(SubjectKind.Judgement, id.Value);

    /// <summary>A judgement on how probable a tie is.</summary>
    public static Subject Of(LikelihoodId id) => new(SubjectKind.Likelihood, id.Value);

    /// <summary>What an analyst coded for a method.</summary>
    public static Subject Of(CodingId id) => new(SubjectKind.Coding, id.Value);

    /// <summary>An assessment.</summary>
    public static Subject Of(AssessmentId id) => new(SubjectKind.Assessment, id.Value);

    /// <summary>A chart.</summary>
    public static Subject Of(ChartId id) => new(SubjectKind.Chart, id.Value);

    /// <summary>A saved search.</summary>
    public static Subject Of(SearchId id) => new(SubjectKind.Search, id.Value);

    /// <summary>What lies between two entities; the order of the two carries no meaning.</summary>
    /// <param name="one">One of them.</param>
    /// <param name="other">The other.</param>
    public static Subject OfTie(EntityId one, EntityId other) =>
        one.CompareTo(other) <= 0 ? new(SubjectKind.Tie, $"{one} {other}") : new(SubjectKind.Tie, $"{other} {one}");

    /// <summary>The two ends of a tie, the ordinally smaller first; empty for every other subject, and for a text that names no two.</summary>
    public IReadOnlyList<EntityId> TieEnds() =>
        Kind == SubjectKind.Tie && Id.Split(' ') is [var one, var other] && Identifier.IsValid(one) && Identifier.IsValid(other)
            ? [EntityId.From(one), EntityId.From(other)]
            : [];

    /// <summary>A note.</summary>
    public static Subject Of(NoteId id) => new(SubjectKind.Note, id.Value);

    /// <summary>A run.</summary>
    public static Subject Of(RunId id) => new(SubjectKind.Run, id.Value);

    /// <summary>An earlier event.</summary>
    /// <param name="sequence">Its sequence number.</param>
    public static Subject OfEvent(long sequence) =>
        new(SubjectKind.Event, sequence.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Kind and identifier, such as <c>entity:pe-01</c>.</summary>
    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()}:{Id}";
}
