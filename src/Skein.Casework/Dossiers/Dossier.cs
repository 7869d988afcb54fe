using Skein.Casework.Identity;
using Skein.Casework.Review.Clashes;
using Skein.Casework.Views;
using Skein.Graph.Time;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Notes;
using Skein.Storage.Reading;

namespace Skein.Casework.Dossiers;

/// <summary>All that the case knows of one person or thing, by whom, since when, how sure.</summary>
/// <param name="Entity">Whom or what.</param>
/// <param name="Members">The entities that judgements hold to be this one, each with why.</param>
/// <param name="Names">Names, aliases and spellings, each with who uses it.</param>
/// <param name="Groups">Its statements by family, in the order of the vocabulary.</param>
/// <param name="LegalStatus">Legal status, by date of the step, oldest first; empty means unknown, not free and not guilty.</param>
/// <param name="Contradictions">Statements that say otherwise of one another, side by side.</param>
/// <param name="Ties">Who it is tied to, by which rule, since when.</param>
/// <param name="Questions">Open questions of identity about it.</param>
/// <param name="Different">Entities that were judged to be somebody else.</param>
/// <param name="Notes">Analysts' notes; never statements.</param>
/// <param name="LastChange">The number of the latest event about it; what forms send back.</param>
/// <param name="Filter">Through which filter it is seen.</param>
/// <param name="HiddenByFilter">How many of its statements the filter leaves out.</param>
/// <param name="UnreviewedCount">How many statements about it the machine proposes and nobody decided on.</param>
public sealed record Dossier(
    EntityRef Entity,
    IReadOnlyList<DossierMember> Members,
    IReadOnlyList<StatementView> Names,
    IReadOnlyList<StatementGroup> Groups,
    IReadOnlyList<StatementView> LegalStatus,
    IReadOnlyList<Contradiction> Contradictions,
    IReadOnlyList<TieView> Ties,
    IReadOnlyList<IdentityQuestion> Questions,
    IReadOnlyList<DifferentEntity> Different,
    IReadOnlyList<Recorded<Note>> Notes,
    long LastChange,
    ViewFilter Filter,
    int HiddenByFilter,
    int UnreviewedCount)
{
    /// <summary>Who it may be where a source leaves it open, or whom it may be beside others; never counted as one of them.</summary>
    public IReadOnlyList<EitherOrView> EitherOrs { get; init; } = [];

    /// <summary>Between how many ties it has, read every way whom the sources leave open; null where that changes nothing or cannot be told.</summary>
    public CountRange? TieRange { get; init; }

    /// <summary>Names and aliases that others of the case bear, too.</summary>
    public IReadOnlyList<SharedName> SharedNames { get; init; } = [];

    /// <summary>Judgements on its identity that contradict each other; none of them is applied.</summary>
    public IReadOnlyList<IdentityWhy> Conflicts { get; init; } = [];
}

/// <summary>A name that several bear.</summary>
/// <param name="Name">The name as this one's source writes it.</param>
/// <param name="Others">Who else bears it, in any spelling of it, by label.</param>
public sealed record SharedName(string Name, IReadOnlyList<EntityRef> Others);

/// <summary>One entity of a cluster.</summary>
/// <param name="Entity">The entity as recorded.</param>
/// <param name="DocumentTitle">The document it was named in first, when there is one.</param>
/// <param name="Why">The judgements that join it, in words; empty for the only member.</param>
/// <param name="Judgement">The judgement to withdraw to let it go, when one alone joins it.</param>
public sealed record DossierMember(Entity Entity, string? DocumentTitle, IReadOnlyList<string> Why, JudgementId? Judgement)
{
    /// <summary>"Known as X until, identified as Y then", where a judgement says since when it was known; null otherwise.</summary>
    public string? KnownAs { get; init; }
}

/// <summary>Statements of one family.</summary>
/// <param name="Family">The code of the family.</param>
/// <param name="Label">Its name.</param>
/// <param name="Statements">The statements, by property, then date.</param>
public sealed record StatementGroup(string Family, string Label, IReadOnlyList<StatementView> Statements);

/// <summary>Statements that cannot all be so.</summary>
/// <param name="About">What they differ on, in words.</param>
/// <param name="Statements">The statements, side by side.</param>
public sealed record Contradiction(string About, IReadOnlyList<StatementView> Statements)
{
    /// <summary>What coders decided on it, each coder's latest, oldest first; empty when nobody did.</summary>
    public IReadOnlyList<ContradictionDecision> Decisions { get; init; } = [];
}

/// <summary>A tie with what makes it.</summary>
/// <param name="Other">The other end.</param>
/// <param name="Rule">The rule with its version, such as <c>kinship.sibling/1</c>.</param>
/// <param name="RuleLabel">The rule in words.</param>
/// <param name="Family">The family.</param>
/// <param name="Since">Since when, when a source says.</param>
/// <param name="IsPossible">True when an overlap or a date is possible only.</param>
/// <param name="IsProposed">True when it rests on unreviewed reading only.</param>
/// <param name="IsContradicted">True when a statement denies it.</param>
/// <param name="Grades">Its best grades; several when they cannot be ordered.</param>
/// <param name="IndependentOrigins">How many origins say it; copies and notes count with what they derive from.</param>
/// <param name="Statements">What makes it.</param>
/// <param name="Phrase">How it reads from the entity of the page.</param>
public sealed record TieView(
    EntityRef Other,
    string Rule,
    string RuleLabel,
    string Family,
    DateView? Since,
    bool IsPossible,
    bool IsProposed,
    bool IsContradicted,
    IReadOnlyList<string> Grades,
    int IndependentOrigins,
    IReadOnlyList<StatementView> Statements,
    string Phrase);

/// <summary>An open question: are these two one?</summary>
/// <param name="Proposal">The proposal that asks.</param>
/// <param name="Left">One of the two.</param>
/// <param name="Right">The other.</param>
/// <param name="Score">The score.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Reasons">What the score is made of, in words.</param>
/// <param name="Evidence">The words that suggest it, when a text does.</param>
public sealed record IdentityQuestion(
    ProposalId Proposal,
    EntityRef Left,
    EntityRef Right,
    double Score,
    string Rule,
    IReadOnlyList<string> Reasons,
    EvidenceView? Evidence);

/// <summary>Somebody else by judgement.</summary>
/// <param name="Entity">Who.</param>
/// <param name="Judgement">The judgement, which can be withdrawn.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who judged.</param>
/// <param name="On">When.</param>
public sealed record DifferentEntity(EntityRef Entity, JudgementId Judgement, string Reason, Coder By, DateTimeOffset On);
