namespace Skein.Extraction.Parsing;

/// <summary>
/// The state of an arc-hybrid parse (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack of words whose left side is done, and the words to
/// come, with the root behind the last one. Each word is shifted once and gets one head, so that a sentence of n words takes 2n steps.
/// </summary>
internal sealed class ArcHybrid
{
    /// <summary>The longest sentence, in words.</summary>
    public const int MostWords = 250;

    private readonly short[] _stack = new short[MostWords + 2];

    /// <summary>The number of words; also the number of the root.</summary>
    public int Count { get; private set; }

    /// <summary>The next word; <see cref="Count"/> for the root.</summary>
    public int Next { get; private set; }

    /// <summary>How many words are on the stack.</summary>
    public int Depth { get; private set; }

    /// <summary>The heads found so far; -1 for none yet, <see cref="Count"/> for the root.</summary>
    public short[] Heads { get; } = new short[MostWords + 1];

    /// <summary>The relations found so far.</summary>
    public Relation[] Labels { get; } = new Relation[MostWords + 1];

    /// <summary>The first and last dependents on both sides; -1 for none.</summary>
    public short[] Leftmost { get; } = new short[MostWords + 1];

    /// <summary>See <see cref="Leftmost"/>.</summary>
    public short[] Rightmost { get; } = new short[MostWords + 1];

    /// <summary>The number of dependents to the left.</summary>
    public byte[] LeftCount { get; } = new byte[MostWords + 1];

    /// <summary>The number of dependents to the right.</summary>
    public byte[] RightCount { get; } = new byte[MostWords + 1];

    /// <summary>Whether the parse is done.</summary>
    public bool IsDone => Depth == 0 && Next == Count;

    /// <summary>Whether the next word may be shifted: never the root.</summary>
    public bool MayShift => Next < Count;

    /// <summary>Whether the top of the stack may become a dependent of the next word.</summary>
    public bool MayLeft => Depth > 0;

    /// <summary>Whether the top of the stack may become a dependent of the one below.</summary>
    public bool MayRight => Depth > 1;

    /// <summary>Begins a sentence.</summary>
    public void Begin(int count)
    {
        (Count, Next, Depth) = (count, 0, 0);
        Array.Fill(Heads, (short)-1, 0, count + 1);
        Array.Fill(Leftmost, (short)-1, 0, count + 1);
        Array.Fill(Rightmost, (short)-1, 0, count + 1);
        Array.Clear(Labels, 0, count + 1);
        Array.Clear(LeftCount, 0, count + 1);
        Array.Clear(RightCount, 0, count + 1);
    }

    /// <summary>A word of the stack from the top; -1 where there is none.</summary>
    public int Stack(int below) => Depth > below ? _stack[Depth - 1 - below] : -1;

    /// <summary>Moves the next word onto the stack.</summary>
    public void Shift() => _stack[Depth++] = (short)Next++;

    /// <summary>The top of the stack depends on the next word.</summary>
    public void Left(Relation label)
    {
        var dependent = _stack[--Depth];
        (Heads[dependent], Labels[dependent]) = ((short)Next, label);
        Leftmost[Next] = dependent;
        LeftCount[Next] += LeftCount[Next] < byte.MaxValue ? (byte)1 : (byte)0;
    }

    /// <summary>The top of the stack depends on the one below.</summary>
    public void Right(Relation label)
    {
        var dependent = _stack[--Depth];
        var head = _stack[Depth - 1];
        (Heads[dependent], Labels[dependent]) = (head, label);
        Rightmost[head] = dependent;
        RightCount[head] += RightCount[head] < byte.MaxValue ? (byte)1 : (byte)0;
    }

    /// <summary>
    /// How many arcs of the right tree each step makes impossible (Goldberg and Nivre 2013, doi:10.1162/tacl_a_00237); for training.
    /// </summary>
    /// <param name="gold">The right heads.</param>
    public (int Shift, int Left, int Right) Costs(ReadOnlySpan<short> gold)
    {
        int shift = 0, left = 0, right = 0;
        var top = Stack(0);
        var below = Stack(1);
        for (var i = 0; i < Depth; i++)
        {
            var word = _stack[i];
            shift += Next < Count && gold[word] == Next ? 1 : 0;
            shift += i < Depth - 1 && Next < Count && gold[Next] == word ? 1 : 0;
        }

        if (top >= 0)
        {
            for (var word = Next; word < Count; word++)
            {
                left += gold[word] == top ? 1 : 0;
                right += gold[word] == top ? 1 : 0;
            }

            var head = gold[top];
            left += head == below && below >= 0 || head > Next ? 1 : 0;
            right += head >= Next ? 1 : 0;
        }

        return (shift, left, right);
    }
}
