using Skein.Methods.Faults;
using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Casualties;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Questions;

/// <summary>An attack that would answer the question instead, were its open conditions met.</summary>
/// <param name="Unit">How it stands to the conditions.</param>
/// <param name="Open">The conditions that are open; at least one.</param>
public sealed record Rival(UnitConditions Unit, IReadOnlyList<QuestionCondition> Open);

/// <summary>
/// The answer to a conditional question, with the second best and with what would change it. Only attacks that meet every condition answer;
/// those of which a condition is open are rivals, and never drop out in silence.
/// </summary>
/// <param name="Question">The question, all of its parts.</param>
/// <param name="Answer">
/// The attack; several where the record does not tell which of them was last; none where no attack meets all conditions.
/// </param>
/// <param name="RunnersUp">What the answer would be without it.</param>
/// <param name="Rivals">Attacks with an open condition that may lie where the answer lies, or beyond it, by id.</param>
/// <param name="Undated">Attacks that meet no condition with a no and that nothing dates; they could not be placed.</param>
/// <param name="Changes">Single assertions that change the answer when they are withdrawn, or read at one end of their bounds.</param>
/// <param name="Inputs">The assertions, as of the day, about the answer, the second best and the rivals.</param>
public sealed record QuestionAnswer(
    IncidentQuestion Question,
    IReadOnlyList<UnitConditions> Answer,
    IReadOnlyList<UnitConditions> RunnersUp,
    IReadOnlyList<Rival> Rivals,
    IReadOnlyList<UnitConditions> Undated,
    IReadOnlyList<AnswerChange> Changes,
    IReadOnlyList<AssertionId> Inputs)
{
    /// <summary>True when one attack answers and nothing open could take its place.</summary>
    public bool IsDetermined => Answer.Count == 1 && Rivals.Count == 0 && Undated.Count == 0;

    /// <summary>Answers a question.</summary>
    /// <param name="tree">The incidents.</param>
    /// <param name="question">The question.</param>
    /// <returns>
    /// The answer; or why not: a part of the question is not named (421), it asks for attacks after what is recorded (422), days below zero
    /// (423), an impossible date (424), or a fault of the figures of casualties.
    /// </returns>
    public static MethodResult<QuestionAnswer> Of(IncidentTree tree, IncidentQuestion question)
    {
        if (FaultOf(tree, question) is { } fault)
        {
            return new MethodResult<QuestionAnswer>.Refused(fault);
        }

        var placing = new AttackPlacing(question.Which);
        List<UnitConditions> met = [.. new ConditionReader(tree, question).All().Where(unit => unit.All != Truth.No)];
        List<UnitConditions> dated = [.. met.Where(unit => !unit.IsUndated)];
        List<UnitConditions> sure = [.. dated.Where(unit => unit.All == Truth.Yes)];
        var answer = placing.Furthest(sure);
        var next = placing.Furthest([.. sure.Except(answer)]);
        var limit = placing.LimitOf(sure);
        List<Rival> rivals =
        [
            .. dated.Where(unit => unit.All == Truth.Open && placing.MayPass(unit, limit))
                .OrderBy(unit => unit.Unit.Value, StringComparer.Ordinal).Select(unit => new Rival(unit, [.. unit.Open])),
        ];
        List<UnitConditions> near = [.. answer, .. next, .. rivals.Select(rival => rival.Unit)];
        return new MethodResult<QuestionAnswer>.Computed(new QuestionAnswer(
            question,
            answer,
            next,
            rivals,
            [.. met.Where(unit => unit.IsUndated)],
            new AnswerSensitivity(tree, question, placing, sure, answer).Of(near.Select(unit => unit.Unit)),
            [.. InputsOf(tree, question.AsOf!.Value, near)]));
    }

    private static NotComputable? FaultOf(IncidentTree tree, IncidentQuestion question)
    {
        if (question.Fault is { } fault)
        {
            return fault;
        }

        var date = tree.Records.SelectMany(record => record.Dates).FirstOrDefault(one => one.Says.IsImpossible);
        var query = new CasualtyQuery(CasualtyCategory.Killed, ScopeRule.VictimsOnly);
        return date is not null ? MethodFaults.ImpossibleDate(date.Id)
            : question.Lethality!.Policy is { } policy && CasualtyChecks.FaultOf(query, policy) is { } bad ? bad
            : tree.Records.Select(CasualtyChecks.FaultOf).FirstOrDefault(one => one is not null);
    }

    private static IEnumerable<AssertionId> InputsOf(IncidentTree tree, DateOnly asOf, List<UnitConditions> near) =>
        near.SelectMany(unit => tree.Within(unit.Unit).Concat(tree.Above(unit.Unit)))
            .SelectMany(record => record.StandingOn(asOf)).Distinct();
}
