using Skein.Model;
using Skein.Model.Assessments;
using Skein.Model.Log;
using Skein.Storage.Log;

namespace Skein.Storage.Rules;

internal sealed partial class EventRules
{
    private AppendOutcome.Refused? JudgeCoding(MethodCoding coding)
    {
        var id = Subject.Of(coding.Id);
        var isWhole = new[] { coding.Method, coding.Item, coding.Value }.All(MethodCoding.IsCode) && !string.IsNullOrWhiteSpace(coding.Reason);
        return isWhole ? JudgeTwo(coding.About, coding.Toward, id) : Refusals.NoCoding(id);
    }

    private AppendOutcome.Refused? JudgeAssessment(Assessment assessment)
    {
        var id = Subject.Of(assessment.Id);
        string[] words = [assessment.Question, assessment.Answer, assessment.Reason];
        return !MethodCoding.IsCode(assessment.Method) || words.Any(string.IsNullOrWhiteSpace) ? Refusals.NoAssessment(id)
            : assessment.Supersedes is { } former && Standing(Subject.Of(former)) is { } gone ? gone
            : JudgeTwo(assessment.About, assessment.Toward, id);
    }

    // An assessment on the case as a whole is about no entity.
    private AppendOutcome.Refused? JudgeTwo(EntityId? about, EntityId? toward, Subject by) => toward is not null && about == toward
        ? Refusals.OneEntity(by)
        : IsThere(about, by) ?? IsThere(toward, by);

    private AppendOutcome.Refused? IsThere(EntityId? entity, Subject by) => entity is { } one ? There(Subject.Of(one), by) : null;
}
