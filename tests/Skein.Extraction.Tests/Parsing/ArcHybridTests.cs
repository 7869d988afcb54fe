using Skein.Extraction.Parsing;

namespace Skein.Extraction.Tests.Parsing;

/// <summary>The oracle is the tree itself, and a search over all parses of short sentences.</summary>
public class ArcHybridTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Steps_without_cost_build_every_projective_tree(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++)
        {
            var heads = RandomTree(random, random.Next(1, 12));
            var state = new ArcHybrid();
            state.Begin(heads.Length);
            while (!state.IsDone)
            {
                var (shift, left, right) = state.Costs(heads);
                if (state.MayShift && shift == 0)
                {
                    state.Shift();
                }
                else if (state.MayLeft && left == 0)
                {
                    state.Left(Relation.Dep);
                }
                else
                {
                    Assert.True(state.MayRight && right == 0, $"no step without cost in {string.Join(' ', heads)}");
                    state.Right(Relation.Dep);
                }
            }

            Assert.Equal(heads, state.Heads[..heads.Length]);
        }
    }

    [Fact]
    public void A_cost_is_what_the_best_parse_from_there_loses()
    {
        var random = new Random(9);
        for (var round = 0; round < 60; round++)
        {
            var heads = RandomTree(random, random.Next(2, 6));
            List<char> moves = [];
            while (Replay(heads.Length, moves) is { IsDone: false } state)
            {
                var costs = state.Costs(heads);
                var best = Loss(heads, moves);
                var allowed = Allowed(state);
                foreach (var move in allowed)
                {
                    var cost = move switch { 'S' => costs.Shift, 'L' => costs.Left, _ => costs.Right };
                    Assert.Equal(Loss(heads, [.. moves, move]) - best, cost);
                }

                moves.Add(allowed[random.Next(allowed.Count)]);
            }
        }
    }

    private static int Loss(short[] heads, List<char> moves)
    {
        var state = Replay(heads.Length, moves);
        if (state.IsDone)
        {
            return heads.Where((head, at) => head != state.Heads[at]).Count();
        }

        return Allowed(state).Min(move => Loss(heads, [.. moves, move]));
    }

    private static List<char> Allowed(ArcHybrid state)
    {
        var moves = new List<char>();
        if (state.MayShift)
        {
            moves.Add('S');
        }

        if (state.MayLeft)
        {
            moves.Add('L');
        }

        if (state.MayRight)
        {
            moves.Add('R');
        }

        return moves;
    }

    private static ArcHybrid Replay(int count, List<char> moves)
    {
        var state = new ArcHybrid();
        state.Begin(count);
        foreach (var move in moves)
        {
            switch (move)
            {
                case 'S':
                    state.Shift();
                    break;
                case 'L':
                    state.Left(Relation.Dep);
                    break;
                default:
                    state.Right(Relation.Dep);
                    break;
            }
        }

        return state;
    }

    /// <summary>A projective tree: each stretch of words has a top, and the stretches on both sides of it hang on it.</summary>
    private static short[] RandomTree(Random random, int count)
    {
        var heads = new short[count];
        Hang(0, count, (short)count);
        return heads;

        void Hang(int first, int end, short head)
        {
            while (first < end)
            {
                // Only the root takes a single stretch; others may take several.
                var stretch = head == count ? end : random.Next(first + 1, end + 1);
                var top = random.Next(first, stretch);
                heads[top] = head;
                Hang(first, top, (short)top);
                Hang(top + 1, stretch, (short)top);
                first = stretch;
            }
        }
    }
}
