using System.Globalization;
using Skein.Model;
using Skein.Model.Sources;
using Skein.Model.Statements;
using Skein.Model.Vocabulary;

namespace Skein.Exchange.Tables;

/// <summary>The table of statements; reading and writing of single cells is in <see cref="StatementCells"/>.</summary>
internal sealed class StatementTable(PropertyVocabulary vocabulary, Func<EntityId, string?> labelOf, Func<SourceId, KeepingPolicy?> keepingOf)
{
    public CodedStatement Read(RowCells row)
    {
        var code = row.RequiredId<PropertyCode>("property");
        var source = row.RequiredId<SourceId>("source");
        var (speaker, speakerEntity) = row.WordsAndEntity("speaker");
        var (place, placeEntity) = row.WordsAndEntity("place");
        var (evidence, quote) = StatementCells.ReadEvidence(row, row.Text("source") is null ? null : keepingOf(source));
        var statement = new Statement
        {
            Id = row.RequiredId<StatementId>("id"),
            Subject = row.RequiredId<EntityId>("subject"),
            Property = code,
            Object = row.Id<EntityId>("object"),
            Value = row.Text("value") is { } value ? new StatementValue(KindOf(code), value, row.Text("value_original"), row.Text("value_language")) : null,
            Qualifiers = StatementCells.ReadQualifiers(row, labelOf),
            Stance = row.Code("stance", Stance.Asserts),
            Modality = row.Code("modality", Modality.Flat),
            Speaker = speaker,
            SpeakerEntity = speakerEntity,
            ValidTime = row.Date("valid_time"),
            AssertedOn = row.Date("asserted_on"),
            AgencyKnown = StatementCells.ReadAgencies(row),
            Place = place,
            PlaceEntity = placeEntity,
            Source = source,
            Evidence = evidence,
            Credibility = ReadCredibility(row),
            Proposal = row.Id<ProposalId>("proposal"),
        };
        return new CodedStatement(row.Number, statement, quote);

        ValueKind KindOf(PropertyCode property) => (row.Text("property") is null ? null : vocabulary.Find(property))?.Value ?? ValueKind.Text;
    }

    public static string?[] Write(CodedStatement coded)
    {
        var statement = coded.Statement;
        var passage = statement.Evidence as Evidence.Passage;
        var locator = statement.Evidence as Evidence.Locator;
        var translation = passage?.Translation ?? coded.Quote?.Translation;
        return
        [
            statement.Id.Value, coded.Fact, statement.Subject.Value, statement.Property.Value,
            statement.Object?.Value, statement.Value?.Text, statement.Value?.Original, statement.Value?.Language,
            StatementCells.WriteQualifiers(statement.Qualifiers), CodeName.Of(statement.Stance), CodeName.Of(statement.Modality),
            CellList.WriteWordsAndEntity(statement.Speaker, statement.SpeakerEntity),
            statement.ValidTime?.ToString(), statement.AssertedOn?.ToString(), StatementCells.WriteAgencies(statement.AgencyKnown),
            CellList.WriteWordsAndEntity(statement.Place, statement.PlaceEntity),
            statement.Source.Value, locator?.Where, locator?.WhyNotKept,
            passage?.Document.Value ?? coded.Quote?.Document, passage?.Quote ?? coded.Quote?.Words,
            passage is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{passage.TextVersion} {passage.Span.Start} {passage.Span.End}"),
            translation?.Text, translation?.Language, translation?.Author,
            ((int)statement.Credibility).ToString(CultureInfo.InvariantCulture), statement.Proposal?.Value,
        ];
    }

    private static Credibility ReadCredibility(RowCells row)
    {
        switch (row.Text("credibility")?.Trim())
        {
            case null:
                return Credibility.CannotBeJudged;
            case [var digit and >= '1' and <= '6']:
                return (Credibility)(digit - '0');
            case var other:
                row.Fault("credibility", TableFaults.UnknownCode(other, ["1", "2", "3", "4", "5", "6"]));
                return Credibility.CannotBeJudged;
        }
    }
}
