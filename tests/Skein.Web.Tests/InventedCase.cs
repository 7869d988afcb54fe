using System.Text;
using Skein.Casework.Cases;
using Skein.Casework.Charts;
using Skein.Casework.Coding;
using Skein.Casework.Ingest;
using Skein.Casework.Notes;
using Skein.Casework.Searching;
using Skein.Casework.Sources;
using Skein.Casework.Translations;
using Skein.Model;
using Skein.Model.Charts;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Model.Log;
using Skein.Model.Sources;
using Skein.Model.Statements;
using Skein.Storage.Reading;
using Skein.Storage.Sqlite;
using Skein.Testing;
using Skein.Text;

namespace Skein.Web.Tests;

/// <summary>
/// A small real case in a temporary folder: invented people and places, made through the same acts as the pages use. Two reports are read
/// from files; a third is there when hostile words are asked for.
/// </summary>
internal sealed class InventedCase : IDisposable
{
    public const string Hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
    public const string Rtl = "Ansel \u202Egnp.exe\u202C Vorn";

    /// <summary>The language of the translation of the hostile document: one that no text of the corpus is taken for.</summary>
    public const string Translation = "xh";

    private const string Gazette =
        "Two brothers in court over Harbor Square\n\n" +
        "Aldo Ferren and his brother Tomas Ferren appeared before the court of Marvane on 12 March 2016. " +
        "Aldo Ferren was arrested in Marvane on 4 November 2015, and is under investigation for the Harbor Square attack.\n\n" +
        "The attack on Harbor Square on 2 November 2015 killed 12 people. The Lantern Circle claimed it in its bulletin.\n\n" +
        "Tomas Ferren travelled to Orsk with Mirela Danko in June 2013, according to the police of Marvane.\n";

    private const string Wire =
        "MARVANE, 20 May 2017. At least 14 people died in the attack on Harbor Square, the prosecutor said.\n\n" +
        "Aldo Ferren was acquitted on 18 May 2017. His lawyer, Petra Soln, said he had never met Mirela Danko.\n";

    private readonly TemporaryFolder _folder = new();

    private InventedCase(string? hostile)
    {
        var provider = new SqliteCaseProvider(TimeProvider.System);
        var record = new CaseRecord
        {
            Title = hostile ?? "Harbor Square",
            Purpose = hostile ?? "To learn how the reports on the attack on Harbor Square differ.",
            Responsible = "Ida Korlin",
            LegalBasis = "Academic research, invented for this test",
            Period = Edtf.Parse("2013/2017"),
            ReviewOn = Edtf.Parse("2030"),
        };
        var coder = Coder.From("Ida Korlin");
        Session = new CaseSession(provider.Create(_folder.At("invented.skein"), record, coder), coder, TimeProvider.System, new CountingIds());
    }

    public CaseSession Session { get; }

    public DocumentId GazetteDocument { get; private set; }

    public DocumentId HostileDocument { get; private set; }

    public EntityId Aldo { get; private set; }

    public EntityId Tomas { get; private set; }

    public EntityId Mirela { get; private set; }

    public EntityId Attack { get; private set; }

    public EntityId Circle { get; private set; }

    public EntityId HostilePerson { get; private set; }

    /// <summary>A person whose name is near that of Aldo Ferren, and hostile.</summary>
    public EntityId HostileNamesake { get; private set; }

    /// <summary>A near copy of the gazette with hostile words in it.</summary>
    public DocumentId HostileCopy { get; private set; }

    /// <summary>A web page that holds the hostile words as markup.</summary>
    public DocumentId HostilePage { get; private set; }

    public EntityId HostilePlace { get; private set; }

    public ChartId HostileChart { get; private set; }

    public static Task<InventedCase> MakeAsync(bool hostile = false, bool withExtraction = true) =>
        MakeAsync(hostile ? Hostile : null, withExtraction);

    /// <summary>A case in which every text that comes from outside is the one given.</summary>
    public static async Task<InventedCase> MakeAsync(string? hostile, bool withExtraction)
    {
        var made = new InventedCase(hostile);
        await made.ReadAsync(hostile, withExtraction);
        made.Code(hostile);
        if (hostile is not null)
        {
            await made.KeepAsync(hostile);
        }
        return made;
    }

    public EntityId Add(EntityKind kind, string label, ProtectionClass protection = ProtectionClass.None) =>
        EntityId.From(Done(new AddEntity(Session).Run(new NewEntity(kind, label, Protection: protection))).Id!);

    /// <summary>Records a statement that rests on the words given, wherever they first stand in the document.</summary>
    public StatementId Say(DocumentId document, string words, EntityId subject, string property, EntityId? end = null, string? value = null, Func<NewStatement, NewStatement>? with = null)
    {
        var start = ReadOf(document).IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, words);
        using var reader = Session.Store.OpenReader();
        var version = reader.TextVersions(document)[^1];
        var request = new NewStatement
        {
            Subject = subject,
            Property = PropertyCode.From(property),
            Object = end,
            Value = value,
            Passage = new SelectedPassage(document, version.Id, new TextSpan(start, start + words.Length)),
            Credibility = Credibility.ProbablyTrue,
        };
        return StatementId.From(Done(new AddStatement(Session).Run(with is null ? request : with(request))).Id!);
    }

    public static ActOutcome.Done Done(ActOutcome outcome) =>
        outcome as ActOutcome.Done ?? throw new InvalidOperationException(outcome.ToString());

    public void Dispose()
    {
        Session.Dispose();
        _folder.Dispose();
    }

    private async Task ReadAsync(string? hostile, bool withExtraction)
    {
        var folder = Directory.CreateDirectory(_folder.At("reports")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "gazette.txt"), Gazette);
        await File.WriteAllTextAsync(Path.Combine(folder, "wire.txt"), Wire);
        var gazette = Source("so-gazette", hostile ?? "The Marvane Gazette", SourceKind.Article, Reliability.B, "2016-03-13");
        var wire = Source("so-wire", hostile ?? "Coast Wire", SourceKind.WireReport, Reliability.C, "2017-05-20");
        var odd = $"odd {hostile?.Replace("/", "", StringComparison.Ordinal)}.txt";
        if (hostile is not null)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, odd), $"A report. {hostile} The man known as {Rtl} spoke. {hostile}\n");
            await File.WriteAllTextAsync(Path.Combine(folder, "copy.txt"), $"{Gazette}{hostile}\n");
            await File.WriteAllTextAsync(Path.Combine(folder, "page.html"), $"<html><head><title>{hostile}</title></head><body><p title=\"{hostile}\">A page that is kept. {hostile}</p></body></html>\n");
        }
        await new IngestFolder(Session).RunAsync(new IngestRequest(folder)
        {
            WithoutExtraction = !withExtraction,
            SourceOf = path => path.StartsWith("wire", StringComparison.Ordinal) ? wire : gazette,
        });
        using var reader = Session.Store.OpenReader();
        var documents = reader.Documents(new DocumentQuery()).Select(row => row.Value).ToList();
        GazetteDocument = documents.Single(document => document.Path == "gazette.txt").Id;
        if (hostile is not null)
        {
            HostileDocument = documents.Single(document => document.Path == odd).Id;
            HostileCopy = documents.Single(document => document.Path == "copy.txt").Id;
            HostilePage = documents.Single(document => document.Path == "page.html").Id;
        }
    }

    private Source Source(string id, string title, SourceKind kind, Reliability reliability, string published)
    {
        var source = new Source
        {
            Id = SourceId.From(id),
            Title = title,
            Kind = kind,
            Reliability = reliability,
            Language = "en",
            Published = Edtf.Parse(published),
        };
        Done(new AddSource(Session).Run(source));
        return source;
    }

    private void Code(string? hostile)
    {
        var wire = WireDocument();
        Aldo = Add(EntityKind.Person, "Aldo Ferren");
        Tomas = Add(EntityKind.Person, "Tomas Ferren");
        Mirela = Add(EntityKind.Person, "Mirela Danko");
        var child = Add(EntityKind.Person, "a child in the square", ProtectionClass.Minor);
        Circle = Add(EntityKind.Organisation, "Lantern Circle");
        Attack = Add(EntityKind.Incident, "Harbor Square attack");
        Say(GazetteDocument, "Aldo Ferren and his brother Tomas Ferren", Aldo, "sibling-of", Tomas);
        Say(GazetteDocument, "Tomas Ferren travelled to Orsk with Mirela Danko in June 2013", Tomas, "travelled-with", Mirela, with: s => s with
        {
            ValidTime = "2013-06~",
            Speaker = "the police of Marvane",
            Modality = Modality.Reported,
        });
        Say(GazetteDocument, "with Mirela Danko", child, "relative-of", Mirela);
        Say(wire, "he had never met Mirela Danko", Aldo, "friend-of", Mirela, with: s => s with { Stance = Stance.Denies, Speaker = "Petra Soln" });
        Say(GazetteDocument, "killed 12 people", Attack, "killed", value: "12");
        Say(wire, "At least 14 people died", Attack, "killed", value: "14..", with: s => s with { Speaker = "the prosecutor" });
        Say(GazetteDocument, "The attack on Harbor Square on 2 November 2015", Attack, "occurred-on", value: "2015-11-02");
        Say(GazetteDocument, "The Lantern Circle claimed it", Circle, "claimed", Attack, with: s => s with { Stance = Stance.Claims });
        Say(GazetteDocument, "is under investigation for the Harbor Square attack", Aldo, "legal-status", value: "charged", with: s => s with { ValidTime = "2015-11" });
        Say(wire, "Aldo Ferren was acquitted on 18 May 2017", Aldo, "legal-status", value: "acquitted", with: s => s with { ValidTime = "2017-05-18" });
        Done(new AddNote(Session).Run(Subject.Of(Aldo), hostile ?? "Compare with the later court record."));
        if (hostile is not null)
        {
            HostilePerson = Add(EntityKind.Person, hostile);
            var turned = Add(EntityKind.Person, Rtl);
            // A text whose signs are read as others, such as a separator of lines, stands on the words before it.
            Say(HostileDocument, ReadOf(HostileDocument).Contains(hostile, StringComparison.Ordinal) ? hostile : "A report", HostilePerson, "alias", value: hostile, with: s => s with { Speaker = hostile });
            Say(HostileDocument, $"The man known as {Rtl} spoke", turned, "friend-of", HostilePerson, with: s => s with { ValidTime = "2016" });
            Say(HostileDocument, "A report", HostilePerson, "took-part-in", Attack, with: s => s with { Qualifiers = [new Qualifier(hostile, hostile)] });
            HostilePlace = Add(EntityKind.Place, hostile);
            Say(GazetteDocument, "The attack on Harbor Square", Attack, "occurred-at", HostilePlace);
            HostileNamesake = Add(EntityKind.Person, $"Aldo Ferren {hostile}");
        }
    }

    // What a person keeps beside the statements.
    private async Task KeepAsync(string hostile)
    {
        // A name stands on one line and is no longer than this; the signs that it may not hold are dropped where a person types it, too.
        var name = string.Concat(hostile.Where(sign => !char.IsControl(sign)).Take(Chart.LongestName));
        HostileChart = ChartId.From(Done(new SaveChart(Session).Run(new NewChart(name, new ChartContent
        {
            Groups = [new ChartGroup(name, [Aldo, Tomas])],
        }))).Id!);
        Done(new SaveSearch(Session).Run(name, hostile));
        Done(new AddNote(Session).Run(Subject.Case, hostile));
        Done(new AddNote(Session).Run(Subject.Of(HostileDocument), hostile));
        Done(new AddNote(Session).Run(Subject.OfTie(Aldo, Tomas), hostile));
        Done(await new TranslateDocument(Session).RunAsync(new NewDocumentTranslation(
            HostileDocument, "fr.txt", Encoding.UTF8.GetBytes($"Un rapport. {hostile} L'homme connu sous le nom de {Rtl} a parl\u00e9. {hostile}\n"), Translation)
        {
            Author = hostile,
            IsSure = true,
        }));
    }

    private string ReadOf(DocumentId document)
    {
        using var reader = Session.Store.OpenReader();
        return reader.ReadText(reader.TextVersions(document)[^1].Id)!;
    }

    private DocumentId WireDocument()
    {
        using var reader = Session.Store.OpenReader();
        return reader.Documents(new DocumentQuery()).Single(row => row.Value.Path == "wire.txt").Value.Id;
    }

    private sealed class CountingIds : IIdFactory
    {
        private int _next;

        public string Next(string prefix) => $"{prefix}-{Interlocked.Increment(ref _next):D4}";
    }
}
