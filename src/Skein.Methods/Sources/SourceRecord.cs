namespace Skein.Methods.Sources;

/// <summary>Who stands behind a source.</summary>
public enum SourceKind
{
    /// <summary>A court, an inquiry, an authority.</summary>
    Official,

    /// <summary>A newspaper, an agency, a broadcaster.</summary>
    Press,

    /// <summary>Research.</summary>
    Research,

    /// <summary>A party to the violence or its channel.</summary>
    Party,

    /// <summary>A witness or somebody else who was there.</summary>
    Witness,

    /// <summary>Anybody else.</summary>
    Other,
}

/// <summary>What is to be kept of an item that may vanish, after the Berkeley Protocol (2020).</summary>
public enum CaptureElement
{
    /// <summary>Its address.</summary>
    Address,

    /// <summary>The page's source or a full capture.</summary>
    FullCapture,

    /// <summary>Embedded media with their metadata.</summary>
    EmbeddedMedia,

    /// <summary>What stood around it.</summary>
    Context,

    /// <summary>Who collected it.</summary>
    Collector,

    /// <summary>When it was collected; apart from when it was published.</summary>
    CaptureTime,

    /// <summary>A hash over what was kept.</summary>
    Hash,
}

/// <summary>How far an item is preserved.</summary>
public enum CaptureState
{
    /// <summary>Somebody saw it and nothing was kept; an honest state, and not the same as missing.</summary>
    SeenNotArchived,

    /// <summary>Some elements were kept.</summary>
    Incomplete,

    /// <summary>All elements were kept.</summary>
    Preserved,
}

/// <summary>A source as the summary counts it.</summary>
/// <param name="Id">The source.</param>
/// <param name="Kind">Who stands behind it.</param>
public sealed record SourceRecord(SourceKey Id, SourceKind Kind)
{
    /// <summary>Its letter; null (the default) while nobody graded it, which is not F.</summary>
    public SourceReliability? Reliability { get; init; }

    /// <summary>What was kept of it.</summary>
    public IReadOnlyList<CaptureElement> Kept { get; init; } = [];

    /// <summary>The elements that were not kept, in their order.</summary>
    public IEnumerable<CaptureElement> NotKept => Enum.GetValues<CaptureElement>().Except(Kept);

    /// <summary>How far it is preserved.</summary>
    public CaptureState Capture =>
        Kept.Count == 0 ? CaptureState.SeenNotArchived : NotKept.Any() ? CaptureState.Incomplete : CaptureState.Preserved;
}

/// <summary>A claim of a product with the sources it rests on.</summary>
/// <param name="Proposition">The claim.</param>
/// <param name="Sources">Its sources; none for a claim that rests on nothing.</param>
public sealed record SourcedClaim(PropositionId Proposition, IReadOnlyList<SourceKey> Sources);
