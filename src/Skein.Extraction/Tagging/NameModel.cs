using Skein.Learning;

namespace Skein.Extraction.Tagging;

/// <summary>A trained model of names with its labels and transitions taken out of the table, so that decoding adds numbers only.</summary>
internal sealed class NameModel
{
    private const int TransitionTemplate = 5000;
    private const int IgnoreCaseTemplate = 5001;

    private readonly int[] _outside;

    /// <summary>Takes a model apart.</summary>
    /// <exception cref="InvalidDataException">Its classes are no labels of names.</exception>
    public NameModel(LinearModel weights)
    {
        Weights = weights;
        Scheme = TagScheme.Of(weights.Classes);
        var count = Scheme.Labels.Count;
        Transitions = new int[count * count];
        for (var before = 0; before < count; before++)
        {
            weights.Add(TransitionKey(before), Transitions.AsSpan(before * count, count));
        }

        var flag = new int[count];
        weights.Add(IgnoreCaseKey, flag);
        IgnoresCase = flag[0] != 0;
        Clusters = new WordClusters(weights);
        _outside = Sums(null);
    }

    /// <summary>The key that holds the weights of all labels behind this one.</summary>
    public static ulong TransitionKey(int before) => FeatureKey.Of(TransitionTemplate, (ulong)before);

    /// <summary>The key whose weight says that the model looks at words in small letters only.</summary>
    public static ulong IgnoreCaseKey => FeatureKey.Of(IgnoreCaseTemplate);

    /// <summary>The classes of words that the model was trained with; all words are in none where it was trained without.</summary>
    public WordClusters Clusters { get; }

    public LinearModel Weights { get; }

    public TagScheme Scheme { get; }

    /// <summary>By the label before, then the label.</summary>
    public int[] Transitions { get; }

    public bool IgnoresCase { get; }

    /// <summary>Adds what a word says by itself for the word so many places before it.</summary>
    public void AddAlone(WordForm? form, int place, Span<int> scores)
    {
        var sums = form is null ? _outside : form.Scores ??= Sums(form);
        var row = sums.AsSpan((place + FeatureReader.Reach) * scores.Length, scores.Length);
        for (var label = 0; label < scores.Length; label++)
        {
            scores[label] += row[label];
        }
    }

    private int[] Sums(WordForm? form)
    {
        var count = Scheme.Labels.Count;
        var sums = new int[((2 * FeatureReader.Reach) + 1) * count];
        var keys = new KeyList();
        for (var place = -FeatureReader.Reach; place <= FeatureReader.Reach; place++)
        {
            keys.Clear();
            FeatureReader.Alone(form, place, keys);
            Weights.Add(keys.Keys, sums.AsSpan((place + FeatureReader.Reach) * count, count));
        }

        return sums;
    }
}
