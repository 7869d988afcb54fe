using Skein.Learning;

namespace Skein.Extraction.Incidents.Filling;

/// <summary>What training learned: models for documents, sentences, phrases and wordings, the trees over them, and from where an answer is given.</summary>
/// <param name="Book">Names seen in training.</param>
/// <param name="Documents">Log odds of <see cref="IncidentTypes.Classes"/>.</param>
/// <param name="Sentences">Log odds of <see cref="DocumentScores.SentenceClasses"/>.</param>
/// <param name="Anchors">Log odds of the roles.</param>
/// <param name="Forms">Log odds of a wording by role.</param>
/// <param name="SentenceTrees">Forests that tell whether a sentence reports an incident, once its phrases are scored.</param>
/// <param name="DocumentTrees">For each class of documents, several forests whose mean counts; before the fillers are known.</param>
/// <param name="EntityTrees">For each role, forests.</param>
/// <param name="TypeTrees">For each class of documents, forests; once the fillers are known.</param>
/// <param name="RoleThresholds">For each role.</param>
/// <param name="TypeThresholds">For each class of documents.</param>
internal sealed record FillerModel(
    PhraseBook Book,
    LinearModel Documents,
    LinearModel Sentences,
    LinearModel Anchors,
    LinearModel Forms,
    BoostedTrees[] SentenceTrees,
    IReadOnlyList<BoostedTrees[]> DocumentTrees,
    IReadOnlyList<BoostedTrees[]> EntityTrees,
    IReadOnlyList<BoostedTrees[]> TypeTrees,
    double[] RoleThresholds,
    double[] TypeThresholds);

/// <summary>The types of incident of the MUC-4 task that occur.</summary>
internal static class IncidentTypes
{
    /// <summary>As the task writes them.</summary>
    public static readonly string[] Names = ["ATTACK", "BOMBING", "KIDNAPPING", "ARSON", "ROBBERY", "FORCED WORK STOPPAGE"];

    /// <summary>What is asked of a document: whether it is relevant at all, then each type.</summary>
    public static readonly string[] Classes = ["RELEVANT", .. Names];
}
