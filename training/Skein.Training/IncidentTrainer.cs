using System.Globalization;
using Skein.Extraction.Incidents;
using Skein.Extraction.Incidents.Filling;
using Skein.Learning;

namespace Skein.Training;

/// <summary>
/// Trains the reader of incident fillers, layer by layer: documents and sentences by their words, phrases by role, wordings, then trees that
/// weigh gathered fillers. Each layer learns from predictions of the one below for documents that it did not see, in five folds; what is
/// printed is measured on those.
/// </summary>
internal sealed class IncidentTrainer(IReadOnlyList<IncidentDocument> documents, TextWriter log)
{
    private const int Forests = 3;

    // A type with a handful of examples has no threshold worth the name.
    private const double LeastTypeThreshold = 0.25;
    private static readonly string[] RoleNames = Enum.GetNames<FillerRole>();
    private static readonly int[] Scored = [0, 1, 2, 3, 4];

    private readonly IncidentExample[] _examples =
        [.. documents.Select((document, number) => new IncidentExample(document, BookOf(documents.Where((_, other) => other % IncidentStack.Folds != number % IncidentStack.Folds))))];

    /// <summary>Settings that experiments vary.</summary>
    public Dictionary<string, double> Knobs { get; init; } = [];

    /// <summary>What a reader would answer for each training document, by models that did not see it.</summary>
    public List<FilledReport> CrossValidated { get; } = [];

    public FillerModel? Train(bool final)
    {
        int[] byDocument = [.. Enumerable.Range(0, _examples.Length).Select(FoldOf)];
        var typeLabels = _examples.Select(example => example.TypeLabels).ToList();
        var words = new IncidentStack(
            IncidentTypes.Classes, [.. _examples.Select(example => Features(list => SentenceFeatures.OfDocument(example.Document, list)))], byDocument, new LogisticOptions(6, 0.05, 0.002), 3);
        words.Predict(typeLabels, null);

        var sentenceOwner = Owners(example => example.Document.Text.Sentences.Length);
        var sentenceLabels = _examples.SelectMany(example => example.SentenceLabels).ToList();
        var told = new IncidentStack(
            DocumentScores.SentenceClasses,
            [.. sentenceOwner.Select(owner => Features(list => SentenceFeatures.OfSentence(_examples[owner.Document].Document, owner.Number, list)))],
            [.. sentenceOwner.Select(owner => FoldOf(owner.Document))],
            new LogisticOptions(6, 0.08, 0.002));
        told.Predict(sentenceLabels, null);
        var sentences = Group(told.Predictions, sentenceOwner);
        Say("sentences", told, sentenceLabels);

        var anchorOwner = Owners(example => example.Document.Anchors.Count);
        var anchorFeatures = _examples.Select((example, at) => new AnchorFeatures(example.Document, new DocumentScores(words.Predictions[at][0], words.Predictions[at][1..], sentences[at]))).ToArray();
        var anchorLabels = _examples.SelectMany(example => example.AnchorLabels).ToList();
        var phrases = new IncidentStack(
            RoleNames,
            [.. anchorOwner.Select(owner => Features(list => anchorFeatures[owner.Document].Of(owner.Number, list)))],
            [.. anchorOwner.Select(owner => FoldOf(owner.Document))],
            new LogisticOptions((int)Knob("epochs", 8), Knob("rate", 0.05), Knob("l2", 0.002)));
        phrases.Predict(anchorLabels, null);
        Say("phrases", phrases, anchorLabels);
        uint[]? masks = null;
        for (var round = 0; round < Knob("rounds", 1); round++)
        {
            masks = Masks(Group(phrases.Predictions, anchorOwner), Knob("share", 0.5));
            phrases.Bags = (int)Knob("bags", 3);
            phrases.Predict(anchorLabels, masks);
            Say("phrases, doubtful ones left out", phrases, anchorLabels);
        }

        var anchors = Group(phrases.Predictions, anchorOwner);
        var formOwner = anchorOwner.SelectMany((owner, at) => _examples[owner.Document].AnchorLabels[owner.Number] == 0 && phrases.Predictions[at].Max() < FillEntities.Least
            ? []
            : Enumerable.Range(0, _examples[owner.Document].Document.Anchors[owner.Number].Forms.Count).Select(form => (owner.Document, Anchor: owner.Number, Form: form))).ToList();
        var wordings = new IncidentStack(
            RoleNames,
            [.. formOwner.Select(owner => Features(list => FormFeatures.Of(_examples[owner.Document].Document, _examples[owner.Document].Document.Anchors[owner.Anchor], owner.Form, list)))],
            [.. formOwner.Select(owner => FoldOf(owner.Document))],
            new LogisticOptions(6, 0.1, 0.001));
        var formLabels = formOwner.Select(owner => _examples[owner.Document].FormLabels[owner.Anchor][owner.Form]).ToList();
        var formMasks = formOwner.Select(owner => _examples[owner.Document].AnchorLabels[owner.Anchor]).ToList();
        wordings.Predict(formLabels, formMasks);
        var forms = _examples.Select(example => example.Document.Anchors.Select(anchor => anchor.Forms.Select(_ => new double[RoleNames.Length]).ToArray()).ToArray()).ToArray();
        for (var at = 0; at < formOwner.Count; at++)
        {
            forms[formOwner[at].Document][formOwner[at].Anchor][formOwner[at].Form] = wordings.Predictions[at];
        }

        var sentenceRows = _examples.SelectMany((example, at) => SentenceNumbers.Of(example.Document, words.Predictions[at], sentences[at], anchors[at])).ToList();
        var (again, sentenceTrees) = IncidentStack.Boost(
            sentenceRows, [.. sentenceLabels.Select(bits => (bits & 1) != 0)], [.. sentenceOwner.Select(owner => FoldOf(owner.Document))],
            new BoostedTreesOptions(Trees: 100, Depth: 4, Rate: 0.06, LeastWeight: 5), 1, final);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"sentences with phrases: {100 * Best(again.Select((one, at) => (one, (sentenceLabels[at] & 1) != 0)), sentenceLabels.Count(bits => (bits & 1) != 0)).F1:F1}"));
        var toldAgain = Group([.. again.Select(one => new[] { one })], sentenceOwner).Select(group => group.Select(one => one[0]).ToArray()).ToArray();
        var numbers = _examples.Select((example, at) => DocumentNumbers.Of(example.Document, words.Predictions[at], sentences[at], toldAgain[at], anchors[at])).ToArray();
        var (likely, documentTrees) = Types(numbers, byDocument, "documents", final);
        var (entities, entityTrees) = Entities(anchors, forms, sentences, toldAgain, likely, final);
        var (types, typeTrees) = Types([.. numbers.Select((values, at) => DocumentNumbers.With(values, likely[at], entities[at]))], byDocument, "documents with fillers", final);

        double[] typeThresholds = [.. IncidentTypes.Classes.Select((_, type) => Math.Max(LeastTypeThreshold, Best(types.Select((one, at) => (one[type], (typeLabels[at] >> type & 1) != 0)), typeLabels.Count(bits => (bits >> type & 1) != 0)).Threshold))];
        var threshold = Global(entities);
        double[] roleThresholds = [.. RoleNames.Select(_ => threshold)];
        for (var at = 0; at < _examples.Length; at++)
        {
            CrossValidated.Add(FillerChoice.Choose(_examples[at].Document, sentences[at], types[at], entities[at], roleThresholds, typeThresholds));
        }

        return final
            ? new FillerModel(
                BookOf(documents), words.ToModel(typeLabels, null), told.ToModel(sentenceLabels, null), phrases.ToModel(anchorLabels, masks), wordings.ToModel(formLabels, formMasks),
                sentenceTrees, documentTrees, entityTrees, typeTrees, roleThresholds, typeThresholds)
            : null;
    }

    private static int FoldOf(int document) => document % IncidentStack.Folds;

    private static ulong[] Features(Action<List<ulong>> collect)
    {
        var list = new List<ulong>();
        collect(list);
        return [.. list.Distinct()];
    }

    private static PhraseBook BookOf(IEnumerable<IncidentDocument> documents) => new(documents
        .SelectMany(document => document.Roles[(int)FillerRole.PerpOrg].Concat(document.Roles[(int)FillerRole.Weapon])).SelectMany(entity => entity)
        .Select(mention => string.Join(' ', FillText.TokensOf(mention).Select(token => token.Word).Where(word => word != "\"").SkipWhile(word => word is "the" or "a" or "an")))
        .Where(phrase => phrase.Length > 2));

    private double Knob(string name, double usual) => Knobs.GetValueOrDefault(name, usual);

    private List<(int Document, int Number)> Owners(Func<IncidentExample, int> count) =>
        [.. _examples.SelectMany((example, document) => Enumerable.Range(0, count(example)).Select(number => (document, number)))];

    private double[][][] Group(double[][] predictions, List<(int Document, int Number)> owners)
    {
        var groups = _examples.Select(_ => new List<double[]>()).ToArray();
        for (var at = 0; at < owners.Count; at++)
        {
            groups[owners[at].Document].Add((double[])predictions[at].Clone());
        }

        return [.. groups.Select(group => group.ToArray())];
    }

    // The answers name words, not places: of all places where the words stand, those that look least like it teach nothing.
    private uint[] Masks(double[][][] anchors, double share) =>
    [
        .. _examples.SelectMany((example, document) =>
        {
            var best = new Dictionary<(int Role, int Entity), double>();
            var meant = example.AnchorLabels.Select((label, anchor) => Enumerable.Range(0, RoleNames.Length).Where(role => (label >> role & 1) != 0)
                .Select(role => (Role: role, Entities: example.GoldOf(anchor, role).ToList())).ToList()).ToArray();
            for (var anchor = 0; anchor < meant.Length; anchor++)
            {
                foreach (var (role, entities) in meant[anchor])
                {
                    entities.ForEach(entity => best[(role, entity)] = Math.Max(best.GetValueOrDefault((role, entity)), anchors[document][anchor][role]));
                }
            }

            return meant.Select((roles, anchor) => roles.Where(one => one.Entities.TrueForAll(entity => anchors[document][anchor][one.Role] < share * best[(one.Role, entity)]))
                .Aggregate(uint.MaxValue, (bits, one) => bits & ~(1u << one.Role)));
        }),
    ];

    private (double[][] Predictions, BoostedTrees[][] Trees) Types(float[][] rows, int[] folds, string title, bool final)
    {
        var predictions = rows.Select(_ => new double[IncidentTypes.Classes.Length]).ToArray();
        var trees = new BoostedTrees[IncidentTypes.Classes.Length][];
        Parallel.For(0, trees.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, type =>
        {
            var options = new BoostedTreesOptions(Trees: 100, Depth: 3, Rate: 0.05, LeastWeight: 4);
            (var values, trees[type]) = IncidentStack.Boost(rows, [.. _examples.Select(example => (example.TypeLabels >> type & 1) != 0)], folds, options, Forests, final);
            for (var at = 0; at < rows.Length; at++)
            {
                predictions[at][type] = values[at];
            }
        });
        log.WriteLine(title + ": " + string.Join(", ", IncidentTypes.Classes.Select((name, type) => string.Create(
            CultureInfo.InvariantCulture,
            $"{name} {100 * Best(predictions.Select((one, at) => (one[type], (_examples[at].TypeLabels >> type & 1) != 0)), _examples.Count(example => (example.TypeLabels >> type & 1) != 0)).F1:F1}"))));
        return (predictions, trees);
    }

    private (List<FillEntity>[][] Entities, BoostedTrees[][] Trees) Entities(double[][][] anchors, double[][][][] forms, double[][][] sentences, double[][] told, double[][] likely, bool final)
    {
        var entities = _examples.Select((example, at) =>
        {
            var aliases = FillEntities.Aliases(example.Document);
            return Enumerable.Range(0, RoleNames.Length).Select(role => FillEntities.Gather(example.Document, (FillerRole)role, anchors[at], forms[at], aliases)).ToArray();
        }).ToArray();
        var trees = new BoostedTrees[RoleNames.Length][];
        Parallel.For(0, trees.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, role =>
        {
            var rows = new List<(int Document, FillEntity Entity, float[] Values, bool IsRight)>();
            for (var at = 0; at < _examples.Length; at++)
            {
                var taken = new HashSet<int>();
                foreach (var entity in entities[at][role].OrderByDescending(one => one.FormScore))
                {
                    var gold = Enumerable.Range(0, _examples[at].Gold[role].Count).FirstOrDefault(one => !taken.Contains(one) && _examples[at].Gold[role][one].Contains(entity.Key), -1);
                    var isRight = gold >= 0 && taken.Add(gold);
                    rows.Add((at, entity, EntityFeatures.Of(_examples[at].Document, new DocumentScores(likely[at][0], likely[at][1..], sentences[at], told[at]), anchors[at], entities[at], entity), isRight));
                }
            }

            var options = new BoostedTreesOptions(Trees: (int)Knob("trees", 120), Depth: (int)Knob("depth", 4), Rate: Knob("trate", 0.06), LeastWeight: Knob("leaf", 3));
            (var scores, trees[role]) = IncidentStack.Boost(
                [.. rows.Select(row => row.Values)], [.. rows.Select(row => row.IsRight)], [.. rows.Select(row => FoldOf(row.Document))], options, Forests, final);
            for (var at = 0; at < rows.Count; at++)
            {
                rows[at].Entity.Score = scores[at];
            }
        });
        return (entities, trees);
    }

    // One threshold for all roles, the best for the pooled score.
    private double Global(List<FillEntity>[][] entities)
    {
        var all = new List<(double Score, bool IsRight)>();
        foreach (var role in Scored)
        {
            var own = _examples.SelectMany((example, at) => Judged(entities[at][role], example.Gold[role])).ToList();
            var best = Best(own, _examples.Sum(example => example.Gold[role].Count));
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{RoleNames[role]}: F1 {100 * best.F1:F1} at {best.Threshold:F2}"));
            all.AddRange(own);
        }

        var (f1, threshold) = Best(all, _examples.Sum(example => Scored.Sum(role => example.Gold[role].Count)));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all roles, five folds: F1 {100 * f1:F2} at {threshold:F2}"));
        return threshold;
    }

    private static IEnumerable<(double Score, bool IsRight)> Judged(List<FillEntity> entities, List<HashSet<string>> gold)
    {
        var taken = new HashSet<int>();
        foreach (var entity in entities.OrderByDescending(one => one.Score))
        {
            var hit = Enumerable.Range(0, gold.Count).FirstOrDefault(one => !taken.Contains(one) && gold[one].Contains(entity.Key), -1);
            yield return (entity.Score, hit >= 0 && taken.Add(hit));
        }
    }

    private static (double F1, double Threshold) Best(IEnumerable<(double Score, bool IsRight)> judged, int wanted)
    {
        var (right, answered) = (0, 0);
        var best = (F1: 0.0, Threshold: 1.0);
        foreach (var (score, isRight) in judged.OrderByDescending(one => one.Score))
        {
            answered++;
            right += isRight ? 1 : 0;
            var f1 = 2.0 * right / (answered + wanted);
            best = f1 > best.F1 ? (f1, score) : best;
        }

        return best;
    }

    private void Say(string title, IncidentStack stack, List<uint> labels) =>
        log.WriteLine(title + ": " + string.Join(", ", stack.Classes.Select((name, output) => string.Create(
            CultureInfo.InvariantCulture,
            $"{name} {100 * Best(stack.Predictions.Select((one, at) => (one[output], (labels[at] >> output & 1) != 0)), labels.Count(bits => (bits >> output & 1) != 0)).F1:F1}"))));
}
