using System.Runtime.Intrinsics;
using System.Runtime.InteropServices;
using Skein.Extraction.Tagging;

namespace Skein.Training;

/// <summary>A sentence as numbers: the features of each word, one behind the other, and its labels.</summary>
internal sealed record TaggerExample(int[] Features, int[] Starts, byte[] Labels, float[] Style, string[] Words)
{
    public int Length => Labels.Length;
}

/// <summary>
/// A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), trained by stochastic gradient with L2 (Bottou 2010) and
/// the mean of the late rounds' weights. Each feature counts once for all corpora and once for its own (Daume 2007, DOI
/// 10.48550/arXiv.0907.1815), so that what corpora share is learned from all and what they differ in from each. One thread, fixed order.
/// </summary>
internal sealed class TaggerCrf
{
    private const int Lane = 8;
    private readonly TagScheme _scheme;
    private readonly int _labels;
    private readonly int _width;
    private readonly int _features;
    private readonly int _domains;
    private readonly float[] _weights;
    private readonly float[] _transitions;
    private readonly float[] _meanWeights;
    private readonly float[] _meanTransitions;
    private readonly bool[] _allowed;
    private int _means;
    private double _scale = 1;
    private float[] _scores = [];
    private float[] _forward = [];
    private float[] _backward = [];

    public TaggerCrf(TagScheme scheme, int features, int domains)
    {
        (_scheme, _labels, _features, _domains) = (scheme, scheme.Labels.Count, features, domains);
        _width = (_labels + Lane - 1) / Lane * Lane;
        // Block 0 is shared, the others belong to a corpus each; with one corpus there is only the shared one.
        _weights = new float[(long)features * Blocks * _width];
        _meanWeights = new float[_weights.Length];
        _transitions = new float[Blocks * _width * _width];
        _meanTransitions = new float[_transitions.Length];
        _allowed = new bool[_width * _width];
        for (var before = 0; before < _labels; before++)
        {
            for (var label = 0; label < _labels; label++)
            {
                _allowed[(before * _width) + label] = scheme.Follows(before, label);
            }
        }
    }

    private int Blocks => _domains > 1 ? _domains + 1 : 1;

    /// <summary>One round over the examples in the order given.</summary>
    public void Round(IReadOnlyList<TaggerExample> examples, int[] order, ref long step, double rate, double decay)
    {
        var gradient = new float[_width];
        var transition = new float[_width * _width];
        foreach (var number in order)
        {
            var example = examples[number];
            var eta = rate / (1 + (rate * decay * step++));
            _scale *= 1 - (eta * decay);
            if (_scale < 1e-6)
            {
                Rescale();
            }

            Scores(example, _weights, _transitions, (float)_scale, transition);
            Marginals(example.Length, transition);
            var move = (float)(eta / _scale);
            for (var at = 0; at < example.Length; at++)
            {
                for (var label = 0; label < _labels; label++)
                {
                    gradient[label] = -move * _scores[(at * _width) + label];
                }

                gradient[example.Labels[at]] += move;
                Update(example, at, gradient);
            }

            MoveTransitions(example, transition, move);
        }
    }

    /// <summary>Adds the present weights to the mean.</summary>
    public void Remember()
    {
        _means++;
        for (var i = 0; i < _weights.Length; i++)
        {
            _meanWeights[i] += (float)(_weights[i] * _scale);
        }

        for (var i = 0; i < _transitions.Length; i++)
        {
            _meanTransitions[i] += (float)(_transitions[i] * _scale);
        }
    }

    /// <summary>Forgets the present weights but not the mean, so that the mean goes over several trainings.</summary>
    public void StartAgain()
    {
        Array.Clear(_weights);
        Array.Clear(_transitions);
        _scale = 1;
    }

    /// <summary>The best labels by the mean weights, or by the present ones while there is no mean, as a corpus's style has them.</summary>
    public byte[] Decode(TaggerExample example)
    {
        var transition = new float[_width * _width];
        var isMean = _means > 0;
        Scores(example, isMean ? _meanWeights : _weights, isMean ? _meanTransitions : _transitions, isMean ? 1f / _means : (float)_scale, transition);
        var n = example.Length;
        var best = new float[n * _width];
        var from = new int[n * _width];
        for (var at = 0; at < n; at++)
        {
            for (var label = 0; label < _labels; label++)
            {
                var (top, who) = (float.NegativeInfinity, -1);
                if (at == 0)
                {
                    top = TagScheme.MayStart(label) ? 0 : float.NegativeInfinity;
                }
                else
                {
                    for (var before = 0; before < _labels; before++)
                    {
                        var score = best[((at - 1) * _width) + before] + transition[(before * _width) + label];
                        if (_allowed[(before * _width) + label] && score > top)
                        {
                            (top, who) = (score, before);
                        }
                    }
                }

                best[(at * _width) + label] = top + _scores[(at * _width) + label];
                from[(at * _width) + label] = who;
            }
        }

        var labels = new byte[n];
        var last = Enumerable.Range(0, _labels).Where(TagScheme.MayEnd).MaxBy(label => best[((n - 1) * _width) + label]);
        for (var at = n - 1; at >= 0; at--)
        {
            labels[at] = (byte)last;
            last = from[(at * _width) + last];
        }

        return labels;
    }

    /// <summary>The weight of a feature for a label in a style.</summary>
    public double Weight(int feature, int label, float[] style)
    {
        double sum = _meanWeights[((long)feature * Blocks * _width) + label];
        for (var domain = 0; _domains > 1 && domain < _domains; domain++)
        {
            sum += style[domain] * _meanWeights[((((long)feature * Blocks) + 1 + domain) * _width) + label];
        }

        return sum / _means;
    }

    /// <summary>The weight of a label behind another in a style.</summary>
    public double Transition(int before, int label, float[] style)
    {
        double sum = _meanTransitions[(before * _width) + label];
        for (var domain = 0; _domains > 1 && domain < _domains; domain++)
        {
            sum += style[domain] * _meanTransitions[((1 + domain) * _width * _width) + (before * _width) + label];
        }

        return sum / _means;
    }

    private void Rescale()
    {
        for (var i = 0; i < _weights.Length; i++)
        {
            _weights[i] = (float)(_weights[i] * _scale);
        }

        for (var i = 0; i < _transitions.Length; i++)
        {
            _transitions[i] = (float)(_transitions[i] * _scale);
        }

        _scale = 1;
    }

    private void Scores(TaggerExample example, float[] weights, float[] transitions, float scale, float[] transition)
    {
        var n = example.Length;
        if (_scores.Length < n * _width)
        {
            (_scores, _forward, _backward) = (new float[n * _width * 2], new float[n * _width * 2], new float[n * _width * 2]);
        }

        // While it trains, each example has one style.
        var only = _domains > 1 ? Array.IndexOf(example.Style, 1f) : -1;
        ref var origin = ref MemoryMarshal.GetArrayDataReference(weights);
        for (var at = 0; at < n; at++)
        {
            for (var lane = 0; lane < _width; lane += Lane)
            {
                var sum = Vector256<float>.Zero;
                for (var i = example.Starts[at]; i < example.Starts[at + 1]; i++)
                {
                    var row = (nuint)((long)example.Features[i] * Blocks * _width) + (nuint)lane;
                    sum += Vector256.LoadUnsafe(ref origin, row);
                    if (only >= 0)
                    {
                        sum += Vector256.LoadUnsafe(ref origin, row + (nuint)((1 + only) * _width));
                        continue;
                    }

                    for (var domain = 0; _domains > 1 && domain < _domains; domain++)
                    {
                        sum += Vector256.LoadUnsafe(ref origin, row + (nuint)((1 + domain) * _width)) * example.Style[domain];
                    }
                }

                (sum * scale).CopyTo(_scores, (at * _width) + lane);
            }
        }

        for (var i = 0; i < transition.Length; i++)
        {
            var sum = transitions[i];
            for (var domain = 0; _domains > 1 && domain < _domains; domain++)
            {
                sum += transitions[((1 + domain) * _width * _width) + i] * example.Style[domain];
            }

            transition[i] = sum * scale;
        }
    }

    private void Update(TaggerExample example, int at, float[] gradient)
    {
        ref var origin = ref MemoryMarshal.GetArrayDataReference(_weights);
        var domain = Array.IndexOf(example.Style, 1f);
        for (var lane = 0; lane < _width; lane += Lane)
        {
            var move = Vector256.Create(gradient, lane);
            for (var i = example.Starts[at]; i < example.Starts[at + 1]; i++)
            {
                var row = (nuint)((long)example.Features[i] * Blocks * _width) + (nuint)lane;
                (Vector256.LoadUnsafe(ref origin, row) + move).StoreUnsafe(ref origin, row);
                if (_domains > 1)
                {
                    row += (nuint)((1 + domain) * _width);
                    (Vector256.LoadUnsafe(ref origin, row) + move).StoreUnsafe(ref origin, row);
                }
            }
        }
    }

    /// <summary>Turns the scores into the probabilities of each label, the transitions into the expected counts of each pair.</summary>
    private void Marginals(int n, float[] transition)
    {
        var pair = new float[_width * _width];
        for (var i = 0; i < pair.Length; i++)
        {
            pair[i] = _allowed[i] ? MathF.Exp(transition[i]) : 0;
        }

        for (var at = 0; at < n; at++)
        {
            var row = _scores.AsSpan(at * _width, _labels);
            var top = float.NegativeInfinity;
            foreach (var score in row)
            {
                top = Math.Max(top, score);
            }

            for (var label = 0; label < _labels; label++)
            {
                row[label] = MathF.Exp(Math.Max(row[label] - top, -60));
            }
        }

        for (var at = 0; at < n; at++)
        {
            var sum = 0f;
            for (var label = 0; label < _labels; label++)
            {
                var value = at == 0 && TagScheme.MayStart(label) ? 1f : 0f;
                for (var before = 0; at > 0 && before < _labels; before++)
                {
                    value += _forward[((at - 1) * _width) + before] * pair[(before * _width) + label];
                }

                value *= _scores[(at * _width) + label];
                _forward[(at * _width) + label] = value;
                sum += value;
            }

            for (var label = 0; label < _labels; label++)
            {
                _forward[(at * _width) + label] /= sum;
            }
        }

        Array.Clear(transition);
        var together = new float[_width * _width];
        for (var at = n - 1; at >= 0; at--)
        {
            var sum = 0f;
            for (var label = 0; label < _labels; label++)
            {
                var value = 0f;
                if (at == n - 1)
                {
                    value = TagScheme.MayEnd(label) ? 1 : 0;
                }
                else
                {
                    for (var next = 0; next < _labels; next++)
                    {
                        value += pair[(label * _width) + next] * _backward[((at + 1) * _width) + next];
                    }
                }

                // Kept with the word's own score, ready for the word before.
                _backward[(at * _width) + label] = value;
                sum += value * _forward[(at * _width) + label];
            }

            if (at < n - 1)
            {
                var total = 0f;
                for (var label = 0; label < _labels; label++)
                {
                    for (var next = 0; next < _labels; next++)
                    {
                        var value = _forward[(at * _width) + label] * pair[(label * _width) + next] * _backward[((at + 1) * _width) + next];
                        together[(label * _width) + next] = value;
                        total += value;
                    }
                }

                for (var i = 0; i < together.Length; i++)
                {
                    transition[i] += together[i] / total;
                }
            }

            var norm = 0f;
            for (var label = 0; label < _labels; label++)
            {
                var own = _scores[(at * _width) + label];
                var value = _backward[(at * _width) + label];
                _scores[(at * _width) + label] = _forward[(at * _width) + label] * value / sum;
                _backward[(at * _width) + label] = value * own;
                norm += value * own;
            }

            for (var label = 0; label < _labels; label++)
            {
                _backward[(at * _width) + label] /= norm;
            }
        }
    }

    private void MoveTransitions(TaggerExample example, float[] expected, float move)
    {
        var shift = _domains > 1 ? (1 + Array.IndexOf(example.Style, 1f)) * _width * _width : -1;
        for (var i = 0; i < expected.Length; i++)
        {
            _transitions[i] -= move * expected[i];
            if (shift > 0)
            {
                _transitions[shift + i] -= move * expected[i];
            }
        }

        for (var at = 1; at < example.Length; at++)
        {
            var i = (example.Labels[at - 1] * _width) + example.Labels[at];
            _transitions[i] += move;
            if (shift > 0)
            {
                _transitions[shift + i] += move;
            }
        }
    }
}
