using Skein.Model;
using Skein.Model.Dates;
using Skein.Networks.Graphs;
using Skein.Networks.Ties;

namespace Skein.Networks.Change;

/// <summary>A pair of nodes of which something changed or stayed.</summary>
/// <param name="Pair">The pair, with all its ties.</param>
/// <param name="Certainty">Certain or possible, given that its ties are as they are stated.</param>
/// <param name="Ties">Those of its ties that may hold in the days asked about; each names its statements.</param>
public sealed record PairChange(TiedPair Pair, Certainty Certainty, EquatableList<Tie> Ties);
