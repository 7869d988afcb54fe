namespace Skein.Extraction.Incidents.Filling;

/// <summary>Tells how far an act got, and on what footing an organisation is named, from words in the sentences of the fillers.</summary>
internal static class IncidentCues
{
    private static readonly HashSet<string> Tried = new("attempt attempts attempted tried trying failed foiled thwarted frustrated deactivated defused unsuccessful unexploded".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Authorities = new("police army government minister ministry president military authorities authority officials official security judge court prosecutor general colonel commander investigators intelligence".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Cleared = new("acquitted exonerated cleared absolved innocent".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Threat = new("threat threats threaten threatens threatened threatening warned warning plan plans planned planning plot plots plotted plotting".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Doubt = new("may might possibly could perhaps probably".Split(' '), StringComparer.Ordinal);

    public static IncidentStage StageOf(FillDocument document, IEnumerable<int> sentences)
    {
        var done = document.Words.Bit("kill") | document.Words.Bit("wound") | document.Words.Bit("damage");
        var (tried, threatened, any) = (false, true, false);
        foreach (var sentence in sentences)
        {
            any = true;
            var bits = SentenceFeatures.Bits(document, sentence);
            var isDone = (bits & done) != 0;
            tried |= !isDone && Has(document, sentence, Tried);
            threatened &= !isDone && Has(document, sentence, Threat);
        }

        return any && threatened ? IncidentStage.Threatened : tried ? IncidentStage.Attempted : IncidentStage.Accomplished;
    }

    public static AttributionConfidence ConfidenceOf(FillDocument document, IEnumerable<int> sentences)
    {
        var best = AttributionConfidence.ReportedAsFact;
        foreach (var sentence in sentences)
        {
            var bits = SentenceFeatures.Bits(document, sentence);
            if ((bits & document.Words.Bit("claim")) != 0)
            {
                return AttributionConfidence.ClaimedOrAdmitted;
            }

            best = Has(document, sentence, Cleared) ? AttributionConfidence.Acquitted
                : best != AttributionConfidence.ReportedAsFact ? best
                : (bits & document.Words.Bit("blame")) != 0
                    ? Has(document, sentence, Authorities) ? AttributionConfidence.SuspectedOrAccusedByAuthorities : AttributionConfidence.SuspectedOrAccused
                : Has(document, sentence, Doubt) ? AttributionConfidence.Possible
                : best;
        }

        return best;
    }

    private static bool Has(FillDocument document, int sentence, HashSet<string> words)
    {
        var (first, end) = document.Text.Sentences[sentence];
        for (var at = first; at < end; at++)
        {
            if (words.Contains(document.Text.Tokens[at].Word))
            {
                return true;
            }
        }

        return false;
    }
}
