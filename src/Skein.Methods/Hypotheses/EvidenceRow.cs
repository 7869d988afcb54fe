namespace Skein.Methods.Hypotheses;

/// <summary>How much a row is believed, or how much it matters: a factor of 1/√2, 1 or √2.</summary>
public enum RowWeight
{
    /// <summary>1/√2.</summary>
    Low = -1,

    /// <summary>1: the default.</summary>
    Medium = 0,

    /// <summary>√2.</summary>
    High = 1,
}

/// <summary>What a row is. What is absent though expected, and what is only assumed, belong into the matrix as well.</summary>
public enum EvidenceKind
{
    /// <summary>Something that a source says.</summary>
    Evidence,

    /// <summary>Something that one would expect to see and that was sought and not found.</summary>
    Absence,

    /// <summary>Something taken for granted without a source.</summary>
    Assumption,

    /// <summary>A consideration, such as what an actor would gain.</summary>
    Argument,
}

/// <summary>The answer to the deception question of a row: could somebody have wanted, and been able, to make it look like this?</summary>
public enum DeceptionAnswer
{
    /// <summary>Nobody has asked: the default, counted as open.</summary>
    NotAsked,

    /// <summary>Asked, and nothing speaks for it.</summary>
    NoSign,

    /// <summary>It cannot be ruled out.</summary>
    Possible,

    /// <summary>There are signs of it.</summary>
    Likely,
}

/// <summary>A row of the matrix, rated across the hypotheses.</summary>
/// <param name="Id">The row.</param>
/// <param name="Cells">The rated cells; a hypothesis that is left out is blank.</param>
public sealed record EvidenceRow(EvidenceId Id, IReadOnlyDictionary<HypothesisId, Consistency> Cells)
{
    /// <summary>Where the information comes from; rows with one origin count once. Null (the default): an origin of its own.</summary>
    public OriginId? Origin { get; init; }

    /// <summary>How much the row is believed; default medium.</summary>
    public RowWeight Credibility { get; init; }

    /// <summary>How much the row matters to the question; default medium.</summary>
    public RowWeight Relevance { get; init; }

    /// <summary>What the row is; default evidence. It changes no score.</summary>
    public EvidenceKind Kind { get; init; }

    /// <summary>The deception question; default not asked.</summary>
    public DeceptionAnswer Deception { get; init; }

    /// <summary>The cell of a hypothesis; blank where it was not rated.</summary>
    public Consistency this[HypothesisId hypothesis] => Cells.GetValueOrDefault(hypothesis);
}
