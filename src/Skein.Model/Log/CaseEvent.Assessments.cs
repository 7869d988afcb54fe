using System.Text.Json.Serialization;
using Skein.Model.Assessments;

namespace Skein.Model.Log;

[JsonDerivedType(typeof(MethodCoded), "method-coded")]
[JsonDerivedType(typeof(MethodCodingWithdrawn), "method-coding-withdrawn")]
[JsonDerivedType(typeof(AssessmentSigned), "assessment-signed")]
[JsonDerivedType(typeof(AssessmentWithdrawn), "assessment-withdrawn")]
public abstract partial record CaseEvent
{
    /// <summary>
    /// An analyst coded an item of a method. It takes the place of what the same analyst coded of the same item for the same day, and of
    /// nothing that others coded.
    /// </summary>
    /// <param name="Coding">What was coded.</param>
    public sealed record MethodCoded(MethodCoding Coding) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Of(Coding.Id), .. SubjectsOf(Coding.About, Coding.Toward)];
    }

    /// <summary>A coding was withdrawn; one that it had replaced does not come back by it.</summary>
    /// <param name="Coding">The coding.</param>
    /// <param name="Reason">Why.</param>
    public sealed record MethodCodingWithdrawn(CodingId Coding, string Reason) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Of(Coding)];
    }

    /// <summary>An analyst signed an assessment. One that it supersedes stands no longer.</summary>
    /// <param name="Assessment">The assessment.</param>
    public sealed record AssessmentSigned(Assessment Assessment) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Of(Assessment.Id), .. SubjectsOf(Assessment.About, Assessment.Toward)];
    }

    /// <summary>An assessment was withdrawn.</summary>
    /// <param name="Assessment">The assessment.</param>
    /// <param name="Reason">Why.</param>
    public sealed record AssessmentWithdrawn(AssessmentId Assessment, string Reason) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Of(Assessment)];
    }

    private static IEnumerable<Subject> SubjectsOf(EntityId? about, EntityId? toward) =>
        new[] { about, toward }.OfType<EntityId>().Distinct().Select(entity => Subject.Of(entity));
}
