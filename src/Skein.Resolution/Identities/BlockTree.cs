namespace Skein.Resolution.Identities;

/// <summary>
/// The blocks (biconnected components) of a graph, as a rooted forest: every vertex but a root has one parent block, every block has one
/// top vertex. J. Hopcroft and R. Tarjan, Algorithm 447, doi:10.1145/362248.362272; iterative, because a chain of a hundred thousand
/// judgements would overflow the stack; parallel edges form a block. O(vertices + edges). A graph without edges has no blocks.
/// </summary>
internal sealed class BlockTree
{
    private readonly List<int> _topOf = [];
    private readonly int[] _parentBlock;
    private readonly int[] _depth;

    public BlockTree(SameGraph graph)
    {
        BlockOf = new int[graph.Ends.Length];
        RootOf = new int[graph.Vertices];
        _parentBlock = new int[graph.Vertices];
        _depth = new int[graph.Vertices];
        Array.Fill(_parentBlock, -1);
        foreach (var vertex in new Search(graph, this).Run())
        {
            _depth[vertex] = _parentBlock[vertex] < 0 ? 0 : _depth[_topOf[_parentBlock[vertex]]] + 1;
        }
    }

    /// <summary>The block of an edge.</summary>
    public int[] BlockOf { get; }

    /// <summary>The root of a vertex's component: two vertices are connected when their roots are equal.</summary>
    public int[] RootOf { get; }

    public int Count => _topOf.Count;

    /// <summary>The block above a vertex, or -1 for a root.</summary>
    public int ParentBlock(int vertex) => _parentBlock[vertex];

    public int TopOf(int block) => _topOf[block];

    public int Depth(int vertex) => _depth[vertex];

    /// <summary>The blocks that a path between two connected vertices goes through; every edge in them lies on some simple path.</summary>
    public IEnumerable<int> Between(int left, int right)
    {
        while (left != right)
        {
            if (_depth[left] < _depth[right])
            {
                (left, right) = (right, left);
            }

            var block = _parentBlock[left];
            yield return block;
            if (block == _parentBlock[right])
            {
                yield break;
            }

            left = _topOf[block];
        }
    }

    private sealed class Search(SameGraph graph, BlockTree tree)
    {
        private readonly int[] _number = new int[graph.Vertices];
        private readonly int[] _low = new int[graph.Vertices];
        private readonly int[] _next = new int[graph.Vertices];
        private readonly int[] _cameBy = new int[graph.Vertices];
        private readonly List<int> _order = new(graph.Vertices);
        private readonly Stack<int> _open = new();
        private readonly Stack<int> _edges = new();

        // The vertices in the order of their discovery, so that a top stands before what hangs below it.
        public List<int> Run()
        {
            for (var root = 0; root < graph.Vertices; root++)
            {
                if (_number[root] != 0)
                {
                    continue;
                }

                Discover(root, cameBy: -1, root);
                while (_open.TryPeek(out var vertex))
                {
                    Advance(vertex, root);
                }
            }

            return _order;
        }

        private void Discover(int vertex, int cameBy, int root)
        {
            _order.Add(vertex);
            _number[vertex] = _low[vertex] = _order.Count;
            _cameBy[vertex] = cameBy;
            tree.RootOf[vertex] = root;
            _open.Push(vertex);
        }

        private void Advance(int vertex, int root)
        {
            var edges = graph.EdgesAt(vertex);
            if (_next[vertex] == edges.Length)
            {
                _open.Pop();
                Leave(vertex);
                return;
            }

            var edge = edges[_next[vertex]++];
            var other = graph.Across(edge, vertex);
            if (_number[other] == 0)
            {
                _edges.Push(edge);
                Discover(other, edge, root);
            }
            else if (edge != _cameBy[vertex] && _number[other] < _number[vertex])
            {
                _edges.Push(edge);
                _low[vertex] = Math.Min(_low[vertex], _number[other]);
            }
        }

        private void Leave(int vertex)
        {
            if (_cameBy[vertex] < 0)
            {
                return;
            }

            var parent = graph.Across(_cameBy[vertex], vertex);
            _low[parent] = Math.Min(_low[parent], _low[vertex]);
            if (_low[vertex] < _number[parent])
            {
                return;
            }

            var block = tree.Count;
            tree._topOf.Add(parent);
            int edge;
            do
            {
                edge = _edges.Pop();
                tree.BlockOf[edge] = block;
                Hang(graph.Ends[edge].Left);
                Hang(graph.Ends[edge].Right);
            }
            while (edge != _cameBy[vertex]);

            void Hang(int member)
            {
                if (member != parent)
                {
                    tree._parentBlock[member] = block;
                }
            }
        }
    }
}
