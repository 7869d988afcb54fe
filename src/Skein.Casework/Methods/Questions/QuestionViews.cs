using Skein.Casework.Views;
using Skein.Methods.Outcomes;
using Skein.Methods.Questions;

namespace Skein.Casework.Methods.Questions;

/// <summary>A condition with its answer.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Answer">Yes, no or open.</param>
public readonly record struct ConditionView(QuestionCondition Condition, Truth Answer);

/// <summary>An attack as it stands to the question.</summary>
/// <param name="Incident">Which.</param>
/// <param name="Earliest">The earliest day on which it can have been; null when open.</param>
/// <param name="Latest">The latest day; null when open.</param>
/// <param name="Conditions">Each condition with its answer.</param>
public sealed record AttackView(EntityRef Incident, DateOnly? Earliest, DateOnly? Latest, IReadOnlyList<ConditionView> Conditions)
{
    /// <summary>The conditions that are open.</summary>
    public IEnumerable<QuestionCondition> Open => Conditions.Where(one => one.Answer == Truth.Open).Select(one => one.Condition);
}

/// <summary>A statement on which the answer rests.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Kind">Withdrawn, or read at one end of its bounds.</param>
/// <param name="Answer">The answer then; none where no attack meets all conditions any more.</param>
public sealed record AnswerChangeView(StatementView Statement, ChangeKind Kind, IReadOnlyList<EntityRef> Answer);

/// <summary>The question with all of its parts, as it was answered.</summary>
/// <param name="Which">The last or the first.</param>
/// <param name="Country">Where.</param>
/// <param name="Elsewhere">What was named as lying outside.</param>
/// <param name="Lethality">By which policy it is lethal, and within which days; "not required" for any.</param>
/// <param name="Involvement">The filter; "not required" for any.</param>
/// <param name="Level">The level.</param>
/// <param name="Actor">To whom it is attributed; null for anybody.</param>
/// <param name="Attribution">The policy of attribution; "not required" for anybody.</param>
/// <param name="AsOf">As recorded on which day.</param>
/// <param name="Before">Before which day; null for no limit.</param>
public sealed record AskedView(
    WhichAttack Which,
    EntityRef Country,
    IReadOnlyList<EntityRef> Elsewhere,
    string Lethality,
    string Involvement,
    Skein.Methods.Incidents.IncidentLevel Level,
    EntityRef? Actor,
    string Attribution,
    DateOnly AsOf,
    DateOnly? Before);

/// <summary>The answer to a question with conditions; docs/methods/questions.md.</summary>
/// <param name="Asked">The question.</param>
/// <param name="IsDetermined">True when one attack answers and nothing open could take its place.</param>
/// <param name="Answer">The attack; several where dates overlap; none where no attack meets all conditions.</param>
/// <param name="SecondBest">The answer without it.</param>
/// <param name="Rivals">Attacks with an open condition that may take its place.</param>
/// <param name="Undated">Attacks that nothing dates and that no condition rules out.</param>
/// <param name="WouldChange">Single statements that change the answer.</param>
/// <param name="Inputs">The statements about answer, second best and rivals, with their passages.</param>
/// <param name="Filter">Through which filter.</param>
public sealed record QuestionView(
    AskedView Asked,
    bool IsDetermined,
    IReadOnlyList<AttackView> Answer,
    IReadOnlyList<AttackView> SecondBest,
    IReadOnlyList<AttackView> Rivals,
    IReadOnlyList<AttackView> Undated,
    IReadOnlyList<AnswerChangeView> WouldChange,
    IReadOnlyList<StatementView> Inputs,
    ViewFilter Filter);
