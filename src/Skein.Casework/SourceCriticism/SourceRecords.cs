using Skein.Methods.Sources;
using Skein.Model.Documents;
using Skein.Model.Sources;
using Skein.Storage.Reading;
using ProducerKind = Skein.Methods.Sources.SourceKind;
using SourceKind = Skein.Model.Sources.SourceKind;

namespace Skein.Casework.SourceCriticism;

/// <summary>Sources of a case in the terms of the method.</summary>
internal static class SourceRecords
{
    /// <summary>A source with what was kept of it.</summary>
    /// <param name="source">The source.</param>
    /// <param name="documents">Its documents.</param>
    public static SourceRecord Of(Source source, IReadOnlyCollection<Recorded<Document>> documents) =>
        new(KeyOf(source), KindOf(source.Kind)) { Reliability = LetterOf(source.Reliability), Kept = KeptOf(source, documents) };

    /// <summary>The key of a source.</summary>
    public static SourceKey KeyOf(Source source) => new(source.Id.Value);

    /// <summary>From whom a source took, one tie for each link that is recorded.</summary>
    public static IEnumerable<Derivation> DerivationsOf(Source source) =>
        source.Origins.Select(origin => new Derivation(KeyOf(source), new SourceKey(origin.From.Value), KindOf(origin.Relation)));

    private static DerivationKind KindOf(OriginRelation relation) => relation switch
    {
        OriginRelation.QuotedFrom => DerivationKind.Quoted,
        OriginRelation.PrimarySource => DerivationKind.PrimarySource,
        OriginRelation.ReprintOf or OriginRelation.TranslationOf => DerivationKind.Revision,
        _ => DerivationKind.Derived,
    };

    private static ProducerKind KindOf(SourceKind kind) => kind switch
    {
        SourceKind.CourtRecord or SourceKind.OfficialStatement or SourceKind.Inquiry =>
            ProducerKind.Official,
        SourceKind.Article or SourceKind.WireReport or SourceKind.Broadcast =>
            ProducerKind.Press,
        SourceKind.Analysis or SourceKind.Dataset => ProducerKind.Research,
        SourceKind.GroupPublication => ProducerKind.Party,
        _ => ProducerKind.Other,
    };

    private static SourceReliability? LetterOf(Reliability letter) => Enum.Parse<SourceReliability>(letter.ToString());

    // Media in a page and what stood around it are not told apart from the page, so that nothing counts as wholly preserved by itself.
    private static List<CaptureElement> KeptOf(Source source, IReadOnlyCollection<Recorded<Document>> documents)
    {
        var kept = new List<CaptureElement>();
        if (documents.Count > 0)
        {
            kept.AddRange([CaptureElement.Collector, CaptureElement.CaptureTime, CaptureElement.Hash]);
        }

        if (documents.Any(document => document.Value.Kept == KeepingOfDocument.Original))
        {
            kept.Add(CaptureElement.FullCapture);
        }

        if (!string.IsNullOrWhiteSpace(source.Locator))
        {
            kept.Add(CaptureElement.Address);
        }

        return kept;
    }
}
