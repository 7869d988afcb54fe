namespace Skein.Resolution.Identities;

/// <summary>
/// The blocks on the way between two entities that are judged different. Each block is marked once: a vertex whose parent block is
/// marked already is skipped over by a compressed pointer, so that many conflicts on one long chain cost no more than the chain.
/// </summary>
internal sealed class WithheldBlocks
{
    private readonly BlockTree _tree;
    private readonly bool[] _isWithheld;
    private readonly int[] _jump;

    public WithheldBlocks(BlockTree tree, int vertices)
    {
        _tree = tree;
        _isWithheld = new bool[tree.Count];
        _jump = [.. Enumerable.Range(0, vertices)];
    }

    public bool Contains(int block) => _isWithheld[block];

    public void WithholdBetween(int left, int right)
    {
        (left, right) = (Climb(left), Climb(right));
        while (left != right)
        {
            if (_tree.Depth(left) < _tree.Depth(right))
            {
                (left, right) = (right, left);
            }

            var block = _tree.ParentBlock(left);
            _isWithheld[block] = true;
            (left, right) = (Climb(left), Climb(right));
        }
    }

    // The nearest vertex upwards (or the vertex itself) whose parent block is not withheld.
    private int Climb(int vertex)
    {
        var top = vertex;
        while (true)
        {
            if (_jump[top] != top)
            {
                top = _jump[top];
            }
            else if (_tree.ParentBlock(top) is >= 0 and var block && _isWithheld[block])
            {
                top = _tree.TopOf(block);
            }
            else
            {
                break;
            }
        }

        while (vertex != top)
        {
            var above = _jump[vertex] != vertex ? _jump[vertex] : _tree.TopOf(_tree.ParentBlock(vertex));
            _jump[vertex] = top;
            vertex = above;
        }

        return top;
    }
}
