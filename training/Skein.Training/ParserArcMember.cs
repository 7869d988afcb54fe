using Skein.Extraction.Parsing;
using Skein.Learning;

namespace Skein.Training;

/// <summary>A parser that weighs each arc alone and takes the best tree (McDonald, Crammer and Pereira 2005), as a member of a vote; it gives no relations.</summary>
internal sealed class ParserArcMember(LinearModel model) : IParserMember
{
    /// <summary>Learns from trees; the weights move where the best tree is not the right one.</summary>
    /// <param name="sentences">The right trees, each as often as it counts.</param>
    /// <param name="rounds">How often each is seen.</param>
    /// <param name="seed">Their order.</param>
    public static LinearModel Train(IReadOnlyList<ParserExample> sentences, int rounds, int seed)
    {
        var examples = sentences.Where(sentence => sentence.Count <= ParserVote.Longest).Select(sentence => sentence.Projective()).ToArray();
        var perceptron = new AveragedPerceptron(["arc"]);
        var decoder = new ParserEisner(ParserVote.Longest);
        var scores = new float[ParserVote.Longest + 1, ParserVote.Longest];
        var random = new Random(seed);
        Span<ulong> keys = stackalloc ulong[ParserArcFeatures.Most];
        var guess = new short[ParserVote.Longest];
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(examples);
            foreach (var example in examples)
            {
                Weigh(example, scores, perceptron.Add);
                decoder.Decode(scores, guess.AsSpan(0, example.Count));
                for (var word = 0; word < example.Count; word++)
                {
                    if (guess[word] != example.Heads[word])
                    {
                        Move(perceptron, keys[..ParserArcFeatures.Write(example, example.Heads[word], word, keys)], 1);
                        Move(perceptron, keys[..ParserArcFeatures.Write(example, guess[word], word, keys)], -1);
                    }
                }

                perceptron.Next();
            }
        }

        return perceptron.ToModel(0);
    }

    /// <inheritdoc/>
    public void Parse(ParserExample example, Span<short> heads, Span<Relation> labels)
    {
        var scores = new float[example.Count + 1, example.Count];
        Weigh(example, scores, model.Add);
        new ParserEisner(example.Count).Decode(scores, heads);
        labels.Clear();
    }

    private static void Move(AveragedPerceptron perceptron, ReadOnlySpan<ulong> keys, int amount)
    {
        foreach (var key in keys)
        {
            perceptron.Update(key, 0, amount);
        }
    }

    private delegate void Adder(ReadOnlySpan<ulong> features, Span<int> scores);

    private static void Weigh(ParserExample example, float[,] scores, Adder add)
    {
        Span<ulong> keys = stackalloc ulong[ParserArcFeatures.Most];
        Span<int> sum = stackalloc int[1];
        for (var head = 0; head <= example.Count; head++)
        {
            for (var word = 0; word < example.Count; word++)
            {
                if (head == word)
                {
                    continue;
                }

                sum[0] = 0;
                add(keys[..ParserArcFeatures.Write(example, head, word, keys)], sum);

                scores[head, word] = sum[0];
            }
        }
    }
}
