using Skein.Extraction.Parsing;
using Skein.Learning;

namespace Skein.Training;

/// <summary>A greedy parser by steps as a member of a vote.</summary>
/// <param name="model">Its weights.</param>
/// <param name="features">What it sees.</param>
/// <param name="isMirrored">Whether it reads sentences from their end.</param>
internal sealed class ParserStepMember(LinearModel model, ParserFeatureWriter features, bool isMirrored) : IParserMember
{
    private readonly (Move Move, Relation Label)[] _steps = DependencyParser.StepsOf(model.Classes);

    /// <inheritdoc/>
    public void Parse(ParserExample example, Span<short> heads, Span<Relation> labels)
    {
        var state = new ArcHybrid();
        var read = isMirrored ? example.Mirrored() : example;
        Span<ulong> keys = stackalloc ulong[ParserMoreFeatures.Most];
        Span<int> scores = stackalloc int[_steps.Length];
        state.Begin(read.Count);
        while (!state.IsDone)
        {
            if (state.Depth == 0)
            {
                state.Shift();
                continue;
            }

            scores.Clear();
            model.Add(keys[..features(state, read, keys)], scores);
            DependencyParser.Take(state, DependencyParser.Best(state, scores, _steps));
        }

        for (var at = 0; at < read.Count; at++)
        {
            var (word, head) = isMirrored ? (read.Count - 1 - at, read.Count - 1 - state.Heads[at]) : (at, state.Heads[at]);
            heads[word] = state.Heads[at] >= read.Count ? (short)read.Count : (short)head;
            labels[word] = state.Labels[at];
        }
    }
}
