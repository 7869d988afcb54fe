namespace Skein.Extraction.Tagging;

/// <summary>
/// Finds the labels of a sentence that fit best together (Viterbi 1967, DOI 10.1109/TIT.1967.1054010) and how probable each is
/// (Rabiner 1989, DOI 10.1109/5.18626). Linear in the words. Used by one thread.
/// </summary>
internal sealed class LabelDecoder(NameModel model)
{
    private readonly int _labels = model.Scheme.Labels.Count;
    private readonly double[] _pairs = Pairs(model);
    private readonly int[][] _before = [.. Enumerable.Range(0, model.Scheme.Labels.Count)
        .Select(label => Enumerable.Range(0, model.Scheme.Labels.Count).Where(before => model.Scheme.Follows(before, label)).ToArray())];

    private int[] _best = [];
    private byte[] _from = [];
    private double[] _forward = [];
    private double[] _backward = [];

    /// <summary>The best labels.</summary>
    /// <param name="scores">The scores of each word's labels, word after word.</param>
    /// <param name="labels">Where they are written; as long as the sentence, one or more.</param>
    public void Best(ReadOnlySpan<int> scores, Span<byte> labels)
    {
        var n = labels.Length;
        Grow(n);
        for (var label = 0; label < _labels; label++)
        {
            _best[label] = TagScheme.MayStart(label) ? scores[label] : int.MinValue / 2;
        }

        for (var at = 1; at < n; at++)
        {
            for (var label = 0; label < _labels; label++)
            {
                var (top, who) = (int.MinValue, 0);
                foreach (var before in _before[label])
                {
                    var score = _best[((at - 1) * _labels) + before] + model.Transitions[(before * _labels) + label];
                    if (score > top)
                    {
                        (top, who) = (score, before);
                    }
                }

                _best[(at * _labels) + label] = Math.Max(top + scores[(at * _labels) + label], int.MinValue / 2);
                _from[(at * _labels) + label] = (byte)who;
            }
        }

        var last = 0;
        for (var label = 1; label < _labels; label++)
        {
            last = TagScheme.MayEnd(label) && _best[((n - 1) * _labels) + label] > _best[((n - 1) * _labels) + last] ? label : last;
        }

        for (var at = n - 1; at >= 0; at--)
        {
            labels[at] = (byte)last;
            last = _from[(at * _labels) + last];
        }
    }

    /// <summary>How probable each label is that was chosen, 0 to 1.</summary>
    /// <param name="scores">The scores of each word's labels.</param>
    /// <param name="labels">The labels.</param>
    /// <param name="probabilities">Where they are written; as long as the labels.</param>
    public void Probabilities(ReadOnlySpan<int> scores, ReadOnlySpan<byte> labels, Span<double> probabilities)
    {
        var n = labels.Length;
        Grow(n);
        for (var at = 0; at < n; at++)
        {
            var row = scores.Slice(at * _labels, _labels);
            var top = row[0];
            foreach (var score in row)
            {
                top = Math.Max(top, score);
            }

            var sum = 0.0;
            for (var label = 0; label < _labels; label++)
            {
                var value = at == 0 && TagScheme.MayStart(label) ? 1.0 : 0;
                foreach (var before in at > 0 ? _before[label] : [])
                {
                    value += _forward[((at - 1) * _labels) + before] * _pairs[(before * _labels) + label];
                }

                value *= Math.Exp(Math.Max((row[label] - top) * model.Weights.Unit, -60));
                _forward[(at * _labels) + label] = value;
                sum += value;
            }

            Scale(_forward.AsSpan(at * _labels, _labels), sum);
        }

        Span<double> values = stackalloc double[_labels];
        for (var at = n - 1; at >= 0; at--)
        {
            var sum = 0.0;
            values.Clear();
            for (var label = 0; label < _labels; label++)
            {
                var value = at == n - 1 && TagScheme.MayEnd(label) ? 1.0 : 0;
                for (var next = 0; at < n - 1 && next < _labels; next++)
                {
                    value += _pairs[(label * _labels) + next] * _backward[((at + 1) * _labels) + next];
                }

                values[label] = value;
                sum += value * _forward[(at * _labels) + label];
            }

            probabilities[at] = sum > 0 ? values[labels[at]] * _forward[(at * _labels) + labels[at]] / sum : 0;
            Behind(scores.Slice(at * _labels, _labels), values, _backward.AsSpan(at * _labels, _labels));
        }
    }

    private void Behind(ReadOnlySpan<int> scores, ReadOnlySpan<double> values, Span<double> row)
    {
        var top = scores[0];
        foreach (var score in scores)
        {
            top = Math.Max(top, score);
        }

        var sum = 0.0;
        for (var label = 0; label < _labels; label++)
        {
            row[label] = values[label] * Math.Exp(Math.Max((scores[label] - top) * model.Weights.Unit, -60));
            sum += row[label];
        }

        Scale(row, sum);
    }

    private static void Scale(Span<double> row, double sum)
    {
        foreach (ref var value in row)
        {
            value = sum > 0 ? value / sum : 0;
        }
    }

    private void Grow(int n)
    {
        if (_best.Length < n * _labels)
        {
            var size = n * _labels * 2;
            (_best, _from, _forward, _backward) = (new int[size], new byte[size], new double[size], new double[size]);
        }
    }

    private static double[] Pairs(NameModel model)
    {
        var count = model.Scheme.Labels.Count;
        var pairs = new double[count * count];
        for (var i = 0; i < pairs.Length; i++)
        {
            pairs[i] = model.Scheme.Follows(i / count, i % count) ? Math.Exp(model.Transitions[i] * model.Weights.Unit) : 0;
        }

        return pairs;
    }
}
