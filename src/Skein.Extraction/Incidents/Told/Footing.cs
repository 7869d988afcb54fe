using Skein.Extraction.Statements;
using Skein.Model.Statements;

namespace Skein.Extraction.Incidents.Told;

/// <summary>What the footing of an attribution means for the statement: stance, modality, and its basis in the words of the vocabulary.</summary>
internal static class Footing
{
    /// <summary>The reading with the basis of the attribution and the value of the MUC-4 task as qualifiers.</summary>
    public static Reading On(AttributionConfidence? confidence, Reading reading)
    {
        var (basis, value, stance, modality) = confidence switch
        {
            AttributionConfidence.Acquitted => ("court finding", "acquitted", Stance.Denies, reading.Modality),
            AttributionConfidence.ClaimedOrAdmitted => ("claim", "claimed or admitted", Stance.Claims, reading.Modality),
            AttributionConfidence.SuspectedOrAccused => ("press", "suspected or accused", Stance.Alleges, Modality.Suspected),
            AttributionConfidence.SuspectedOrAccusedByAuthorities => ("official suspicion", "suspected or accused by authorities", Stance.Alleges, Modality.Suspected),
            AttributionConfidence.Possible => ("press", "possible", reading.Stance, Modality.Possible),
            _ => ("press", "reported as fact", reading.Stance, reading.Modality),
        };
        return reading with { Stance = stance, Modality = modality, Qualifiers = [new Qualifier("basis", basis), new Qualifier("confidence", value)] };
    }
}
