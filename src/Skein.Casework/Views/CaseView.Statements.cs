using Skein.Casework.Wording;
using Skein.Model.Dates;
using Skein.Model.Sources;
using Skein.Model.Statements;
using Skein.Storage.Reading;

namespace Skein.Casework.Views;

internal sealed partial class CaseView
{
    /// <summary>The grade of a statement: the letter of its source in this view, and its own digit.</summary>
    public static Grade GradeOf(Shown shown) => new(shown.Source.Reliability, shown.Row.Statement.Credibility);

    /// <summary>How a property reads from subject to object.</summary>
    public string Phrase(Model.PropertyCode property) => _session.Vocabulary.Find(property)?.Label ?? property.Value;

    public static DateView? Date(Edtf? date) => date is null ? null : new DateView(date.ToString(), EdtfDisplay.Describe(date));

    /// <summary>A statement as it is shown.</summary>
    public StatementView View(Shown shown)
    {
        var statement = shown.Row.Statement;
        var property = _session.Vocabulary.Find(statement.Property);
        return new StatementView
        {
            Id = statement.Id,
            Subject = Ref(statement.Subject),
            Property = statement.Property,
            Phrase = property?.Label ?? statement.Property.Value,
            InversePhrase = property?.Inverse ?? statement.Property.Value,
            Family = property?.Family ?? "",
            Object = statement.Object is { } end ? Ref(end) : null,
            Value = Words(statement.Value),
            RawValue = statement.Value?.Text,
            ValueOriginal = statement.Value?.Original,
            Qualifiers = [.. statement.Qualifiers.Select(qualifier =>
                new QualifierView(qualifier.Name, qualifier.Value, qualifier.Entity is { } entity ? Ref(entity) : null))],
            Stance = statement.Stance,
            Modality = statement.Modality,
            Speaker = statement.Speaker ?? (statement.SpeakerEntity is { } speaker ? Ref(speaker).Label : null),
            ValidTime = Date(statement.ValidTime),
            AssertedOn = Date(statement.AssertedOn ?? shown.Source.Published),
            KnownTo = [.. statement.AgencyKnown.Select(known => new KnowledgeView(Ref(known.Agency), Date(known.From)!))],
            PlaceEntity = statement.PlaceEntity is { } place ? Ref(place) : null,
            Place = statement.Place,
            Grade = GradeOf(shown),
            Evidence = Evidence(statement, shown.Source) with { Translated = MarkOf(shown.Row) },
            Layer = shown.Row.Layer,
            Score = shown.Row.Score,
            Rule = shown.Row.Rule,
            Proposal = statement.Proposal,
            RecordedOn = shown.Row.RecordedOn,
            RecordedBy = shown.Row.RecordedBy,
            Sequence = shown.Row.Sequence,
            IsOnlyPossible = shown.Certainty == Certainty.Possible,
        };
    }

    /// <summary>When the translation of a quote was recorded: by an event of its own, or with the wording, as an import does.</summary>
    public static TranslationMark? MarkOf(StatementRow row) => row switch
    {
        { Translated: { } recorded } => new TranslationMark(recorded.Sequence, recorded.From, recorded.By),
        { Statement.Evidence: Evidence.Passage { Translation: not null } } => new TranslationMark(row.Sequence, row.RecordedOn, row.RecordedBy),
        _ => null,
    };

    public EvidenceView Evidence(Statement statement, Source source) => Evidence(statement.Evidence, source);

    public EvidenceView Evidence(Evidence evidence, Source source)
    {
        switch (evidence)
        {
            case Evidence.Passage passage:
                if (!_versions.TryGetValue(passage.TextVersion, out var version))
                {
                    version = _versions[passage.TextVersion] = Reader.Find(passage.TextVersion);
                }

                return new EvidenceView(
                    source.Id, source.Title, passage.Quote, passage.Translation, passage.Document, TitleOf(passage.Document), passage.TextVersion,
                    passage.Span, version?.Pages.PageOf(passage.Span.Start)?.Number, Locator: null, WhyNotKept: null,
                    Find(passage.Document)?.Value.Language ?? source.Language, Recognition: version?.Pages.ConfidenceOf(passage.Span));
            case Evidence.Locator locator:
                return new EvidenceView(source.Id, source.Title, null, null, null, null, null, null, null, locator.Where, locator.WhyNotKept);
            default:
                throw new ArgumentOutOfRangeException(nameof(evidence));
        }
    }

    /// <summary>The title of a document, or its path when it states none.</summary>
    public string TitleOf(Model.DocumentId document)
    {
        var row = Find(document);
        return row is null ? document.Value : string.IsNullOrWhiteSpace(row.Value.Title) ? row.Value.Path : row.Value.Title;
    }

    private Storage.Reading.Recorded<Model.Documents.Document>? Find(Model.DocumentId document)
    {
        if (!_documents.TryGetValue(document, out var row))
        {
            row = _documents[document] = Reader.Find(document);
        }

        return row;
    }

    /// <summary>The titles of the documents and the versions of their texts are looked up once per view, whatever the number of statements.</summary>
    public IReadOnlyList<StatementView> Views(IReadOnlyCollection<Shown> shown)
    {
        Prefetch(shown);
        var contradicted = Contradictions.Among(this, shown, _session.Vocabulary);
        return [.. shown.Select(item => contradicted.Contains(item.Row.Statement.Id) ? View(item) with { IsContradicted = true } : View(item))];
    }

    /// <summary>A value as it is shown: a date or a count in words; null for none.</summary>
    public static string? Words(StatementValue? value) => value switch
    {
        null => null,
        { Kind: ValueKind.Date } when value.AsDate() is { } date => EdtfDisplay.Describe(date),
        { Kind: ValueKind.Count } when value.AsCount() is { } count => Words(count),
        { Kind: ValueKind.Code } => value.Text.Replace('-', ' '),
        _ => value.Text,
    };

    private static string Words(CountBounds count) => (count.Low, count.High) switch
    {
        ({ } low, { } high) when low == high => $"{low}",
        ({ } low, { } high) => T.Of("count.between", low, high),
        ({ } low, null) => T.Of("count.at-least", low),
        (null, { } high) => T.Of("count.at-most", high),
        _ => T.Of("count.not-given"),
    };
}
