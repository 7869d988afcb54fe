using System.Globalization;
using Skein.Casework.Notes;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Log;
using Skein.Text;

namespace Skein.Web.Links;

/// <summary>Where things are found.</summary>
internal static class To
{
    public static string Entity(EntityRef entity) => Entity(entity.Id.Value, entity.Kind);

    public static string Entity(string id, EntityKind kind) =>
        (kind is EntityKind.Incident or EntityKind.Operation ? "/incidents/" : "/entities/") + Uri.EscapeDataString(id);

    public static string Source(SourceId source) => "/sources/" + Uri.EscapeDataString(source.Value);

    public static string Document(DocumentId document) => "/documents/" + Uri.EscapeDataString(document.Value);

    public static string Original(DocumentId document) => Document(document) + "/original";

    public static string Archived(DocumentId document) => Document(document) + "/archived";

    /// <summary>The picture of a page, without its number and ending.</summary>
    public static string Pages(DocumentId document) => Document(document) + "/pages/";

    public static string Translation(DocumentId document, string language) => Document(document) + "/translation/" + Uri.EscapeDataString(language);

    public static string Copies(DocumentId copy, DocumentId origin) => Document(copy) + "/copies/" + Uri.EscapeDataString(origin.Value);

    public static string Passage(DocumentId document, TextVersionId? version, TextSpan span) => Address.With(
        Document(document) + "#passage",
        ("version", version?.Value),
        ("start", span.Start.ToString(CultureInfo.InvariantCulture)),
        ("end", span.End.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The way back to the words; the source's page where the text is not kept.</summary>
    public static string Evidence(EvidenceView evidence) => evidence is { Document: { } document, Span: { } span }
        ? Passage(document, evidence.TextVersion, span)
        : Source(evidence.Source);

    public static string? Subject(Subject? subject) => subject switch
    {
        { Kind: SubjectKind.Entity, Id: var id } => "/entities/" + Uri.EscapeDataString(id),
        { Kind: SubjectKind.Source, Id: var id } => "/sources/" + Uri.EscapeDataString(id),
        { Kind: SubjectKind.Document, Id: var id } => "/documents/" + Uri.EscapeDataString(id),
        { Kind: SubjectKind.Chart, Id: var id } => "/charts/" + Uri.EscapeDataString(id),
        { Kind: SubjectKind.Case } => "/",
        _ => null,
    };

    /// <summary>What a note is about; a statement is found on the page of whom it is about.</summary>
    public static string? Noted(NoteSubject about) => about switch
    {
        { Subject.Kind: SubjectKind.Tie, Entities: [var one, var other] } => Address.With("/network/passages", ("from", one.Id.Value), ("to", other.Id.Value)),
        { Subject: { Kind: SubjectKind.Statement, Id: var id }, Entities: [var one, ..] } => Entity(one) + "#s-" + Uri.EscapeDataString(id),
        _ => Subject(about.Subject),
    };

    public static string NotesOn(Subject about) => Address.With("/notes", ("kind", about.Kind.ToString()), ("on", about.Id));

    public static string Path(string from, string to) => Address.With("/path", ("from", from), ("to", to));

    public static string NetworkAround(CanonicalId entity) => Address.With("/network", ("around", entity.Value));

    public static string TimelineOf(CanonicalId entity) => Address.With("/timeline", ("about", entity.Value));

    public static string MapOf(CanonicalId entity) => Address.With("/map", ("about", entity.Value));

    public static string BriefOf(CanonicalId entity) => "/brief/" + Uri.EscapeDataString(entity.Value);

    /// <summary>The row of a place in the table beside the map, by its identifier in the gazetteers.</summary>
    public static string MapRow(string place) => "place-" + string.Concat(place.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
}
