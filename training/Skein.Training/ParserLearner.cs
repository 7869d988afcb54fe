using System.Globalization;
using Skein.Extraction.Parsing;
using Skein.Learning;

namespace Skein.Training;

/// <summary>
/// Learns the parser with a dynamic oracle and its own mistakes (Goldberg and Nivre 2013): after a first round the parse goes on from the
/// step that was guessed, mostly, so that the parser learns to go on from where it will be.
/// </summary>
internal static class ParserLearner
{
    private const int FirstRounds = 1;
    private const double FollowsGuess = 0.9;

    public static LinearModel Train(IReadOnlyList<ParserExample> sentences, int rounds, double least, Action<int> told)
    {
        var examples = sentences.Select(sentence => sentence.Projective()).ToList();
        var left = examples.SelectMany(one => one.Labels.Where((_, at) => one.Heads[at] > at)).Distinct().Order().Select(label => "L:" + label);
        var right = examples.SelectMany(one => one.Labels.Where((_, at) => one.Heads[at] < at)).Distinct().Order().Select(label => "R:" + label);
        var perceptron = new AveragedPerceptron(["S", .. left, .. right]);
        var steps = DependencyParser.StepsOf(perceptron.Classes);
        var state = new ArcHybrid();
        var random = new Random(7);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (var number in order)
            {
                Learn(examples[number], state, perceptron, steps, round >= FirstRounds ? random : null);
            }

            told(round + 1);
        }

        return perceptron.ToModel(least);
    }

    private static void Learn(ParserExample example, ArcHybrid state, AveragedPerceptron perceptron, (Move Move, Relation Label)[] steps, Random? explores)
    {
        Span<ulong> features = stackalloc ulong[ParserFeatures.Most];
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

            var count = ParserFeatures.Write(state, example.Words, example.Tags, features);
            scores.Clear();
            foreach (var feature in features[..count])
            {
                perceptron.Add(feature, scores);
            }

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

    public static string Measure(IReadOnlyList<ParserSentence> sentences, PosTagger tagger, DependencyParser parser, bool isCaseless, bool foldsNames)
    {
        int heads = 0, both = 0, all = 0;
        var state = new ArcHybrid();
        foreach (var sentence in sentences)
        {
            var example = ParserExample.Of(sentence, ParserTagging.Guess(sentence, tagger, isCaseless), foldsNames);
            parser.Parse(example.Words, example.Tags, state);
            for (var at = 0; at < example.Words.Length; at++)
            {
                var isHead = state.Heads[at] == example.Heads[at];
                heads += isHead ? 1 : 0;
                both += isHead && state.Labels[at] == example.Labels[at] ? 1 : 0;
            }

            all += example.Words.Length;
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"UAS {100.0 * heads / all:0.00}, LAS {100.0 * both / all:0.00} over {all} words {(isCaseless ? "without capitals" : "as written")}, {(foldsNames ? "names known" : "names not known")}");
    }
}
