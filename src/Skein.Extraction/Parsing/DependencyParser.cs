using Skein.Learning;

namespace Skein.Extraction.Parsing;

/// <summary>A step of the parser.</summary>
internal enum Move : byte
{
    Shift,
    Left,
    Right,
}

/// <summary>A greedy parser: the allowed step with the highest score, until every word has its head. Stateless; shared between threads.</summary>
internal sealed class DependencyParser
{
    private readonly LinearModel _model;
    private readonly (Move Move, Relation Label)[] _steps;

    /// <summary>A parser over a model whose classes are <c>S</c>, <c>L:Relation</c> and <c>R:Relation</c>.</summary>
    public DependencyParser(LinearModel model)
    {
        _model = model;
        _steps = StepsOf(model.Classes);
    }

    /// <summary>What the classes of a model mean.</summary>
    public static (Move Move, Relation Label)[] StepsOf(IReadOnlyList<string> classes) =>
    [
        .. classes.Select(name => name[0] switch
        {
            'S' => (Move.Shift, Relation.None),
            'L' => (Move.Left, Relations.Of(name[2..])),
            _ => (Move.Right, Relations.Of(name[2..])),
        }),
    ];

    /// <summary>Parses a sentence into the state, which then holds heads and relations.</summary>
    /// <param name="words">The words' keys; at most <see cref="ArcHybrid.MostWords"/>.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="state">Used again from sentence to sentence.</param>
    public void Parse(ReadOnlySpan<ulong> words, ReadOnlySpan<PartOfSpeech> tags, ArcHybrid state)
    {
        Span<ulong> features = stackalloc ulong[ParserFeatures.Most];
        Span<int> scores = stackalloc int[256];
        scores = scores[.._steps.Length];
        state.Begin(words.Length);
        while (!state.IsDone)
        {
            // Where only one step is possible, none is weighed.
            if (state.Depth == 0)
            {
                state.Shift();
                continue;
            }

            scores.Clear();
            _model.Add(features[..ParserFeatures.Write(state, words, tags, features)], scores);

            Take(state, Best(state, scores, _steps));
        }
    }

    /// <summary>Takes a step.</summary>
    public static void Take(ArcHybrid state, (Move Move, Relation Label) step)
    {
        switch (step.Move)
        {
            case Move.Shift:
                state.Shift();
                break;
            case Move.Left:
                state.Left(step.Label);
                break;
            default:
                state.Right(step.Label);
                break;
        }
    }

    /// <summary>The allowed step with the highest score; of equal ones the first.</summary>
    public static (Move Move, Relation Label) Best(ArcHybrid state, ReadOnlySpan<int> scores, (Move Move, Relation Label)[] steps)
    {
        var best = -1;
        for (var i = 0; i < scores.Length; i++)
        {
            if ((best < 0 || scores[i] > scores[best]) && May(state, steps[i]))
            {
                best = i;
            }
        }

        return best >= 0 ? steps[best] : state.MayShift ? (Move.Shift, Relation.None) : (Move.Left, Relation.Root);
    }

    /// <summary>Whether a step is allowed: the root takes one relation of its own, and no other word takes it.</summary>
    public static bool May(ArcHybrid state, (Move Move, Relation Label) step) => step.Move switch
    {
        Move.Shift => state.MayShift,
        Move.Left => state.MayLeft && (state.Next == state.Count) == (step.Label == Relation.Root) && (state.Next < state.Count || state.Depth == 1),
        _ => state.MayRight && step.Label != Relation.Root,
    };
}
