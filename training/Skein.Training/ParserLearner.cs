using Skein.Extraction.Parsing;
using Skein.Learning;

namespace Skein.Training;

/// <summary>Writes the features of a state and gives their number.</summary>
internal delegate int ParserFeatureWriter(ArcHybrid state, ParserExample example, Span<ulong> into);

/// <summary>
/// Learns the parser with a dynamic oracle and its own mistakes (Goldberg and Nivre 2013): after a first round the parse goes on from the
/// step that was guessed, mostly, so that the parser learns to go on from where it will be.
/// </summary>
internal static class ParserLearner
{
    private const int FirstRounds = 1;
    private const double FollowsGuess = 0.9;

    /// <summary>Trains a model of steps.</summary>
    /// <param name="sentences">The right trees, each as often as it counts.</param>
    /// <param name="classes">The steps, from <see cref="Steps"/>.</param>
    /// <param name="features">What a state is seen as.</param>
    /// <param name="rounds">How often each tree is seen.</param>
    /// <param name="least">Weights below it are left out.</param>
    /// <param name="seed">The order of the trees and where the parse follows its guess.</param>
    public static LinearModel Train(
        IReadOnlyList<ParserExample> sentences, IReadOnlyList<string> classes, ParserFeatureWriter features, int rounds, double least, int seed)
    {
        var examples = sentences.Select(sentence => sentence.Projective()).ToList();
        var perceptron = new AveragedPerceptron(classes);
        var steps = DependencyParser.StepsOf(perceptron.Classes);
        var state = new ArcHybrid();
        var random = new Random(seed);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (var number in order)
            {
                Learn(examples[number], state, perceptron, steps, features, round >= FirstRounds ? random : null);
            }
        }

        return perceptron.ToModel(least);
    }

    /// <summary>The steps that these trees need, as a model names its classes.</summary>
    public static IReadOnlyList<string> Steps(IReadOnlyList<ParserExample> sentences)
    {
        var examples = sentences.Select(sentence => sentence.Projective()).ToList();
        var left = examples.SelectMany(one => one.Labels.Where((_, at) => one.Heads[at] > at)).Distinct().Order().Select(label => "L:" + label);
        var right = examples.SelectMany(one => one.Labels.Where((_, at) => one.Heads[at] < at)).Distinct().Order().Select(label => "R:" + label);
        return ["S", .. left, .. right];
    }

    private static void Learn(
        ParserExample example, ArcHybrid state, AveragedPerceptron perceptron, (Move Move, Relation Label)[] steps, ParserFeatureWriter writer, Random? explores)
    {
        Span<ulong> features = stackalloc ulong[ParserMoreFeatures.Most];
        Span<int> scores = stackalloc int[256];
        scores = scores[..steps.Length];
        state.Begin(example.Words.Length);
        while (!state.IsDone)
        {
            if (state.Depth == 0)
            {
                state.Shift();
                continue;
            }

            var count = writer(state, example, features);
            scores.Clear();
            perceptron.Add(features[..count], scores);

            var costs = state.Costs(example.Heads);
            var least = Math.Min(state.MayShift ? costs.Shift : int.MaxValue, Math.Min(costs.Left, state.MayRight ? costs.Right : int.MaxValue));
            var (guess, right) = (-1, -1);
            for (var i = 0; i < steps.Length; i++)
            {
                if (!DependencyParser.May(state, steps[i]))
                {
                    continue;
                }

                guess = guess < 0 || scores[i] > scores[guess] ? i : guess;
                if (IsRight(steps[i], example, state, costs, least) && (right < 0 || scores[i] > scores[right]))
                {
                    right = i;
                }
            }

            // A relation that training never saw on this side: the step is taken, nothing is learned of it.
            if (right < 0)
            {
                right = guess;
            }

            if (guess != right)
            {
                perceptron.Correct(features[..count], right, guess);
            }

            perceptron.Next();
            DependencyParser.Take(state, steps[explores is not null && explores.NextDouble() < FollowsGuess ? guess : right]);
        }
    }

    private static bool IsRight((Move Move, Relation Label) step, ParserExample example, ArcHybrid state, (int Shift, int Left, int Right) costs, int least)
    {
        var cost = step.Move switch { Move.Shift => costs.Shift, Move.Left => costs.Left, _ => costs.Right };
        if (cost != least || step.Move == Move.Shift)
        {
            return cost == least;
        }

        var label = example.Labels[state.Stack(0)];
        var isRoot = step.Move == Move.Left && state.Next == state.Count;
        return isRoot || label == Relation.Root ? isRoot == (step.Label == Relation.Root) : step.Label == label;
    }
}
