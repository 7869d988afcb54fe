using Skein.Extraction.Parsing;

namespace Skein.Training;

/// <summary>
/// Several parsers as one: each has a vote for each of its arcs, and the tree without crossing arcs that has the most votes wins (Sagae and
/// Lavie 2006, aclanthology N06-2033). Used by one thread.
/// </summary>
internal sealed class ParserVote(IReadOnlyList<IParserMember> members) : IParserMember
{
    /// <summary>The longest sentence that is parsed, in words.</summary>
    public const int Longest = 120;

    private readonly ParserEisner _decoder = new(Longest);
    private readonly short[][] _heads = [.. members.Select(_ => new short[Longest])];
    private readonly Relation[][] _labels = [.. members.Select(_ => new Relation[Longest])];
    private readonly float[,] _votes = new float[Longest + 1, Longest];

    /// <inheritdoc/>
    public void Parse(ParserExample example, Span<short> heads, Span<Relation> labels)
    {
        var (tree, _) = Parse(example);
        tree.Heads.CopyTo(heads);
        tree.Labels.CopyTo(labels);
    }

    /// <summary>The tree of the vote.</summary>
    /// <param name="example">The sentence, of at most <see cref="Longest"/> words.</param>
    /// <returns>The sentence with the tree, and the mean share of votes of its arcs, 0 to 1.</returns>
    public (ParserExample Tree, double Agreement) Parse(ParserExample example)
    {
        var count = example.Count;
        for (var head = 0; head <= count; head++)
        {
            for (var word = 0; word < count; word++)
            {
                _votes[head, word] = 0;
            }
        }

        for (var member = 0; member < members.Count; member++)
        {
            members[member].Parse(example, _heads[member].AsSpan(0, count), _labels[member].AsSpan(0, count));
            for (var word = 0; word < count; word++)
            {
                _votes[_heads[member][word] == count ? count : _heads[member][word], word]++;
            }
        }

        var heads = new short[count];
        _decoder.Decode(_votes, heads);
        var labels = new Relation[count];
        var agreed = 0.0;
        for (var word = 0; word < count; word++)
        {
            labels[word] = Label(word, heads[word], count);
            agreed += _votes[heads[word], word];
        }

        return (example with { Heads = heads, Labels = labels }, agreed / (count * members.Count));
    }

    /// <summary>The relation that most give who gave this head; where none did, that most give at all.</summary>
    private Relation Label(int word, short head, int count)
    {
        if (head == count)
        {
            return Relation.Root;
        }

        Span<int> votes = stackalloc int[64];
        votes.Clear();
        for (var member = 0; member < members.Count; member++)
        {
            if (_labels[member][word] is not Relation.None and not Relation.Root)
            {
                votes[(int)_labels[member][word]] += _heads[member][word] == head ? 100 : 1;
            }
        }

        var best = (int)Relation.Dep;
        for (var label = 0; label < votes.Length; label++)
        {
            best = votes[label] > votes[best] ? label : best;
        }

        return (Relation)best;
    }
}
