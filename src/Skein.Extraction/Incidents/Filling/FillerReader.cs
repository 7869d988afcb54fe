using Skein.Learning;

namespace Skein.Extraction.Incidents.Filling;

/// <summary>
/// Reads the incidents of a report with a trained model: phrases are scored by role, gathered to fillers, and weighed against each other and
/// the document. Deterministic and thread-safe.
/// </summary>
internal sealed class FillerReader(FillerModel model)
{
    private static readonly int RoleCount = Enum.GetValues<FillerRole>().Length;

    public FilledReport Read(string text)
    {
        var document = new FillDocument(text, FillWords.Shipped, model.Book);
        if (document.Text.Sentences.Length == 0)
        {
            return new FilledReport([], [], []);
        }

        var features = new List<ulong>();
        double[] Score(LinearModel linear, Action<List<ulong>> collect)
        {
            features.Clear();
            collect(features);
            return Odds.Of(linear, features);
        }

        var words = Score(model.Documents, list => SentenceFeatures.OfDocument(document, list));
        var sentences = Enumerable.Range(0, document.Text.Sentences.Length)
            .Select(sentence => Score(model.Sentences, list => SentenceFeatures.OfSentence(document, sentence, list))).ToArray();
        var first = new DocumentScores(words[0], words[1..], sentences);
        var anchorFeatures = new AnchorFeatures(document, first);
        var anchors = Enumerable.Range(0, document.Anchors.Count).Select(at => Score(model.Anchors, list => anchorFeatures.Of(at, list))).ToArray();
        var forms = document.Anchors
            .Select((anchor, at) => Enumerable.Range(0, anchor.Forms.Count)
                .Select(form => anchors[at].Max() < FillEntities.Least ? new double[RoleCount] : Score(model.Forms, list => FormFeatures.Of(document, anchor, form, list)))
                .ToArray())
            .ToArray();
        var told = SentenceNumbers.Of(document, words, sentences, anchors).Select(values => Odds.Mean(model.SentenceTrees, values)).ToArray();
        var numbers = DocumentNumbers.Of(document, words, sentences, told, anchors);
        var likely = model.DocumentTrees.Select(trees => Odds.Mean(trees, numbers)).ToArray();
        var scores = new DocumentScores(likely[0], likely[1..], sentences, told);
        var aliases = FillEntities.Aliases(document);
        var entities = Enumerable.Range(0, RoleCount).Select(role => FillEntities.Gather(document, (FillerRole)role, anchors, forms, aliases)).ToArray();
        foreach (var entity in entities.SelectMany(role => role).Select(entity => (Entity: entity, Values: EntityFeatures.Of(document, scores, anchors, entities, entity))).ToList())
        {
            entity.Entity.Score = Odds.Mean(model.EntityTrees[(int)entity.Entity.Role], entity.Values);
        }

        var with = DocumentNumbers.With(numbers, likely, entities);
        var types = model.TypeTrees.Select(trees => Odds.Mean(trees, with)).ToArray();
        return FillerChoice.Choose(document, sentences, types, entities, model.RoleThresholds, model.TypeThresholds);
    }
}

/// <summary>Scores to probabilities.</summary>
internal static class Odds
{
    public static double[] Of(LinearModel model, List<ulong> features)
    {
        Span<int> sums = stackalloc int[model.Classes.Count];
        sums.Clear();
        foreach (var feature in features.Distinct())
        {
            model.Add(feature, sums);
        }

        var odds = new double[sums.Length];
        for (var i = 0; i < odds.Length; i++)
        {
            odds[i] = 1 / (1 + Math.Exp(-sums[i] * model.Unit));
        }

        return odds;
    }

    public static double Mean(IReadOnlyList<BoostedTrees> trees, float[] values) => trees.Sum(one => one.Predict(values)) / trees.Count;
}
