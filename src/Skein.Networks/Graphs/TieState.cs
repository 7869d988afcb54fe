namespace Skein.Networks.Graphs;

/// <summary>How firmly the statements stand that a tie rests on; a state of the evidence, never a probability.</summary>
public enum TieState
{
    /// <summary>At least two independent origins graded C3 or better say so, or a court or an inquiry found it; nobody denies it.</summary>
    Established = 1,

    /// <summary>Said once, or by sources that cannot be judged, or only hedged, possible or alleged.</summary>
    Reported,

    /// <summary>
    /// Somebody denies it. A court that finds it does not settle a denial, and a statement that it is not so names no court's finding yet:
    /// both stay on record, and no tie is taken out of a network for a denial alone.
    /// </summary>
    Contested,
}
