using Skein.Extraction.Tagging;
using Skein.Learning;

namespace Skein.Extraction.Tests.Tagging;

/// <summary>The oracle is every labelling of a short sentence, written out.</summary>
public class LabelDecoderTests
{
    private const double Unit = 1.0 / 64;

    [Fact]
    public void The_best_labels_are_those_of_all_labellings_written_out()
    {
        var random = new Random(1);
        for (var round = 0; round < 40; round++)
        {
            var (model, scores, n) = Sentence(random);
            var best = Labellings(model, n).Select(labels => (Labels: labels, Score: ScoreOf(model, scores, labels))).MaxBy(pair => pair.Score);
            var found = new byte[n];
            new LabelDecoder(model).Best(scores, found);

            Assert.Equal(best.Score, ScoreOf(model, scores, found));
        }
    }

    [Fact]
    public void The_probability_of_a_label_is_its_share_of_all_labellings()
    {
        var random = new Random(2);
        for (var round = 0; round < 20; round++)
        {
            var (model, scores, n) = Sentence(random);
            var labels = random.GetItems(Labellings(model, n).ToArray(), 1)[0];
            var found = new double[n];
            new LabelDecoder(model).Probabilities(scores, labels, found);
            var all = Labellings(model, n).Select(one => (Labels: one, Weight: Math.Exp(ScoreOf(model, scores, one) * Unit))).ToList();
            var total = all.Sum(pair => pair.Weight);
            for (var at = 0; at < n; at++)
            {
                Assert.Equal(all.Where(pair => pair.Labels[at] == labels[at]).Sum(pair => pair.Weight) / total, found[at], 9);
            }
        }
    }

    private static (NameModel Model, int[] Scores, int Length) Sentence(Random random)
    {
        var scheme = new TagScheme(["PER", "LOC"]);
        var builder = new LinearModelBuilder(scheme.Labels, Unit);
        for (var before = 0; before < scheme.Labels.Count; before++)
        {
            for (var label = 0; label < scheme.Labels.Count; label++)
            {
                builder.Set(NameModel.TransitionKey(before), label, random.Next(-100, 100) * Unit);
            }
        }

        var n = random.Next(1, 5);
        return (new NameModel(builder.ToModel()), [.. Enumerable.Range(0, n * scheme.Labels.Count).Select(_ => random.Next(-200, 200))], n);
    }

    private static IEnumerable<byte[]> Labellings(NameModel model, int n)
    {
        IEnumerable<byte[]> labellings = [[]];
        for (var at = 0; at < n; at++)
        {
            labellings = labellings.SelectMany(labels => Enumerable.Range(0, model.Scheme.Labels.Count).Select(label => (byte[])[.. labels, (byte)label]));
        }

        return labellings.Where(labels => IsWhole(model.Scheme, labels));
    }

    // Said apart from the scheme: by the letters of the labels.
    private static bool IsWhole(TagScheme scheme, byte[] labels)
    {
        var open = "";
        foreach (var name in labels.Select(label => scheme.Labels[label]))
        {
            var goesOn = name[0] is 'I' or 'E';
            if (goesOn != (open.Length > 0) || (goesOn && name[2..] != open))
            {
                return false;
            }

            open = name[0] is 'B' or 'I' ? name[2..] : "";
        }

        return open.Length == 0;
    }

    private static int ScoreOf(NameModel model, int[] scores, byte[] labels)
    {
        var count = model.Scheme.Labels.Count;
        return labels.Select((label, at) => scores[(at * count) + label] + (at > 0 ? model.Transitions[(labels[at - 1] * count) + label] : 0)).Sum();
    }
}
