using Skein.Casework.Assessments;
using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Model;

namespace Skein.Casework.SourceCriticism;

/// <summary>Signs the source summary statement on an entity, as it was made from counts or as the analyst edited it.</summary>
/// <param name="session">The coder at work.</param>
public sealed class AssessSources(CaseSession session)
{
    /// <summary>The method's code.</summary>
    public const string Method = "sources";

    /// <summary>Signs it.</summary>
    /// <param name="about">The entity.</param>
    /// <param name="reason">Why it is signed, with its limits; needed.</param>
    /// <param name="words">The statement as edited; null for the one made from counts.</param>
    public ActOutcome Run(EntityId about, string reason, string? words = null) => new SignAssessment(session).Run(new Signature(reason), () => MethodAnswer.Of(
        new SummarizeSources(session).Run(ViewFilter.Everything with { IncludeProtected = true }, about),
        view => new MethodAnswer(
            Method, T.Of("sourcing.question", view.About!.Label), string.IsNullOrWhiteSpace(words) ? string.Join(' ', view.Words) : words)
        {
            About = about,
            Parameters = [("edited", string.IsNullOrWhiteSpace(words) ? "no" : "yes")],
            Statements = view.Inputs,
        }));
}
