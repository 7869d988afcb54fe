using Skein.Extraction.Incidents;
using Skein.Places;

namespace Skein.Extraction;

/// <summary>What a host may set. Two runs with the same options over the same text give the same result.</summary>
public sealed record ExtractionOptions
{
    /// <summary>Statements and identities below this score are not proposed. Default 0.3; 0 to 1.</summary>
    public double LeastProposalScore { get; init; } = 0.3;

    /// <summary>Names below this score are left out, and with them what is said of them. Default 0.4; 0 to 1.</summary>
    public double LeastEntityScore { get; init; } = 0.4;

    /// <summary>
    /// The longest quote in UTF-16 units; a longer sentence is cut to the words around what was read. Default 600; 80 or more. What was
    /// read is never cut, so that a quote may be longer when its two ends lie far apart.
    /// </summary>
    public int LongestQuote { get; init; } = 600;

    /// <summary>The most statements that one document may give; what is left out is said in a warning. Default 20,000; 1 or more.</summary>
    public int MostProposals { get; init; } = 20_000;

    /// <summary>
    /// Reads the incidents of a whole document, for what no single sentence tells; such as <see cref="IncidentReader.Rules"/>. Default null:
    /// two of five that it tells are wrong in something, and a coder asks for that. A document of one or two sentences is read by the
    /// rules of sentences only.
    /// </summary>
    public IncidentReader? Incidents { get; init; }

    /// <summary>The gazetteers that place names are looked up in, those of the case first. Default null, the bundled one alone.</summary>
    public PlaceGazetteer? Places { get; init; }
}
