using System.Text.Json;
using System.Text.Json.Serialization;
using Skein.Model.Dates;
using Skein.Model.Sources;
using Skein.Model.Statements;
using Skein.Text;

namespace Skein.Model.Log;

/// <summary>
/// Reads statements token by token: a view of a large case reads hundreds of thousands, and the general reader takes several times as long.
/// It knows the form that statements are written in and nothing else; whatever differs is left to the general reader, whose word counts.
/// </summary>
/// <param name="general">The options with everything but this converter.</param>
internal sealed class StatementConverter(JsonSerializerOptions general) : JsonConverter<Statement>
{
    private static readonly CodeNames<Stance> Stances = new();
    private static readonly CodeNames<Modality> Modalities = new();
    private static readonly CodeNames<Credibility> Credibilities = new();
    private static readonly CodeNames<ValueKind> ValueKinds = new();

    /// <inheritdoc/>
    public override Statement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var known = reader;
        if (TryRead(ref known) is { } statement)
        {
            reader = known;
            return statement;
        }

        return JsonSerializer.Deserialize<Statement>(ref reader, general)!;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Statement value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, general);

    private static Statement? TryRead(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        (StatementId? Id, EntityId? Subject, PropertyCode? Property, SourceId? Source) needed = default;
        (EntityId? Object, EntityId? Speaker, EntityId? Place, ProposalId? Proposal) links = default;
        (string? Speaker, string? Place) words = default;
        (Edtf? Valid, Edtf? Asserted) dates = default;
        var (stance, modality, credibility) = (Stance.Asserts, Modality.Flat, Credibility.CannotBeJudged);
        StatementValue? value = null;
        Evidence? evidence = null;
        EquatableList<Qualifier> qualifiers = [];
        EquatableList<AgencyKnowledge> known = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isRead =
                reader.ValueTextEquals("id"u8) ? TryId(ref reader, ref needed.Id)
                : reader.ValueTextEquals("subject"u8) ? TryId(ref reader, ref needed.Subject)
                : reader.ValueTextEquals("property"u8) ? TryId(ref reader, ref needed.Property)
                : reader.ValueTextEquals("object"u8) ? TryId(ref reader, ref links.Object)
                : reader.ValueTextEquals("value"u8) ? TryValue(ref reader, ref value)
                : reader.ValueTextEquals("qualifiers"u8) ? TryList(ref reader, ref qualifiers, TryQualifier)
                : reader.ValueTextEquals("stance"u8) ? Stances.TryRead(ref reader, ref stance)
                : reader.ValueTextEquals("modality"u8) ? Modalities.TryRead(ref reader, ref modality)
                : reader.ValueTextEquals("speaker"u8) ? TryText(ref reader, ref words.Speaker)
                : reader.ValueTextEquals("speakerEntity"u8) ? TryId(ref reader, ref links.Speaker)
                : reader.ValueTextEquals("validTime"u8) ? TryDate(ref reader, ref dates.Valid)
                : reader.ValueTextEquals("assertedOn"u8) ? TryDate(ref reader, ref dates.Asserted)
                : reader.ValueTextEquals("agencyKnown"u8) ? TryList(ref reader, ref known, TryKnowledge)
                : reader.ValueTextEquals("place"u8) ? TryText(ref reader, ref words.Place)
                : reader.ValueTextEquals("placeEntity"u8) ? TryId(ref reader, ref links.Place)
                : reader.ValueTextEquals("source"u8) ? TryId(ref reader, ref needed.Source)
                : reader.ValueTextEquals("evidence"u8) ? TryEvidence(ref reader, ref evidence)
                : reader.ValueTextEquals("credibility"u8) ? Credibilities.TryRead(ref reader, ref credibility)
                : reader.ValueTextEquals("proposal"u8) && TryId(ref reader, ref links.Proposal);
            if (!isRead)
            {
                return null;
            }
        }

        return reader.TokenType == JsonTokenType.EndObject
            && needed is { Id: { } id, Subject: { } subject, Property: { } property, Source: { } source } && evidence is not null
            ? new Statement
            {
                Id = id,
                Subject = subject,
                Property = property,
                Object = links.Object,
                Value = value,
                Qualifiers = qualifiers,
                Stance = stance,
                Modality = modality,
                Speaker = words.Speaker,
                SpeakerEntity = links.Speaker,
                ValidTime = dates.Valid,
                AssertedOn = dates.Asserted,
                AgencyKnown = known,
                Place = words.Place,
                PlaceEntity = links.Place,
                Source = source,
                Evidence = evidence,
                Credibility = credibility,
                Proposal = links.Proposal,
            }
            : null;
    }

    private static bool TryEvidence(ref Utf8JsonReader reader, ref Evidence? evidence)
    {
        // What kind of evidence it is stands first; the general reader demands it as well.
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName
            || !reader.ValueTextEquals("at"u8) || !reader.Read() || reader.TokenType != JsonTokenType.String || !reader.ValueTextEquals("passage"u8))
        {
            return false;
        }

        (DocumentId? Document, TextVersionId? Version) of = default;
        TextSpan? span = null;
        string? quote = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            // A translation is left to the general reader: few statements hold one.
            var isRead =
                reader.ValueTextEquals("document"u8) ? TryId(ref reader, ref of.Document)
                : reader.ValueTextEquals("textVersion"u8) ? TryId(ref reader, ref of.Version)
                : reader.ValueTextEquals("span"u8) ? TrySpan(ref reader, ref span)
                : reader.ValueTextEquals("quote"u8) && TryText(ref reader, ref quote);
            if (!isRead)
            {
                return false;
            }
        }

        if (reader.TokenType != JsonTokenType.EndObject || of is not { Document: { } document, Version: { } version } || span is not { } at || quote is null)
        {
            return false;
        }

        evidence = new Evidence.Passage(document, version, at, quote);
        return true;
    }

    private static bool TryValue(ref Utf8JsonReader reader, ref StatementValue? value)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        ValueKind kind = default;
        (string? Text, string? Original, string? Language) words = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isRead =
                reader.ValueTextEquals("kind"u8) ? ValueKinds.TryRead(ref reader, ref kind)
                : reader.ValueTextEquals("text"u8) ? TryText(ref reader, ref words.Text)
                : reader.ValueTextEquals("original"u8) ? TryText(ref reader, ref words.Original)
                : reader.ValueTextEquals("language"u8) && TryText(ref reader, ref words.Language);
            if (!isRead)
            {
                return false;
            }
        }

        value = reader.TokenType == JsonTokenType.EndObject && kind != default && words.Text is { } text
            ? new StatementValue(kind, text, words.Original, words.Language)
            : null;
        return value is not null;
    }

    private static Qualifier? TryQualifier(ref Utf8JsonReader reader)
    {
        (string? Name, string? Value) words = default;
        EntityId? entity = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isRead =
                reader.ValueTextEquals("name"u8) ? TryText(ref reader, ref words.Name)
                : reader.ValueTextEquals("value"u8) ? TryText(ref reader, ref words.Value)
                : reader.ValueTextEquals("entity"u8) && TryId(ref reader, ref entity);
            if (!isRead)
            {
                return null;
            }
        }

        return reader.TokenType == JsonTokenType.EndObject && words is { Name: { } name, Value: { } value } ? new Qualifier(name, value, entity) : null;
    }

    private static AgencyKnowledge? TryKnowledge(ref Utf8JsonReader reader)
    {
        EntityId? agency = null;
        Edtf? from = null;
        string? where = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isRead =
                reader.ValueTextEquals("agency"u8) ? TryId(ref reader, ref agency)
                : reader.ValueTextEquals("from"u8) ? TryDate(ref reader, ref from)
                : reader.ValueTextEquals("where"u8) && TryText(ref reader, ref where);
            if (!isRead)
            {
                return null;
            }
        }

        return reader.TokenType == JsonTokenType.EndObject && agency is { } who && from is not null ? new AgencyKnowledge(who, from, where) : null;
    }

    private static bool TryList<T>(ref Utf8JsonReader reader, ref EquatableList<T> list, ItemReader<T> read)
        where T : class
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray || !reader.Read())
        {
            return false;
        }

        if (reader.TokenType == JsonTokenType.EndArray)
        {
            return true;
        }

        var items = new List<T>();
        for (; reader.TokenType == JsonTokenType.StartObject; reader.Read())
        {
            if (read(ref reader) is not { } item)
            {
                return false;
            }

            items.Add(item);
        }

        list = items.ToEquatableList();
        return reader.TokenType == JsonTokenType.EndArray;
    }

    private static bool TrySpan(ref Utf8JsonReader reader, ref TextSpan? span)
    {
        if (reader.Read() && reader.TokenType == JsonTokenType.StartArray
            && reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var start)
            && reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var end)
            && reader.Read() && reader.TokenType == JsonTokenType.EndArray && start >= 0 && end >= start)
        {
            span = new TextSpan(start, end);
            return true;
        }

        return false;
    }

    private static bool TryText(ref Utf8JsonReader reader, ref string? text)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.String)
        {
            return false;
        }

        text = reader.GetString();
        return true;
    }

    private static bool TryDate(ref Utf8JsonReader reader, ref Edtf? date)
    {
        string? text = null;
        return TryText(ref reader, ref text) && Edtf.TryParse(text, out date, out _);
    }

    private static bool TryId<T>(ref Utf8JsonReader reader, ref T? id)
        where T : struct, IIdentifier<T>
    {
        string? text = null;
        if (!TryText(ref reader, ref text) || !Identifier.IsValid(text))
        {
            return false;
        }

        id = T.From(text!);
        return true;
    }

    private delegate T? ItemReader<out T>(ref Utf8JsonReader reader);

    /// <summary>The codes of an enumeration as they are written.</summary>
    private sealed class CodeNames<T>
        where T : struct, Enum
    {
        private readonly (byte[] Name, T Code)[] _codes =
            [.. Enum.GetValues<T>().Select(code => (System.Text.Encoding.UTF8.GetBytes(JsonNamingPolicy.CamelCase.ConvertName(code.ToString())), code))];

        public bool TryRead(ref Utf8JsonReader reader, ref T code)
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.String)
            {
                return false;
            }

            foreach (var (name, named) in _codes)
            {
                if (reader.ValueTextEquals(name))
                {
                    code = named;
                    return true;
                }
            }

            return false;
        }
    }
}
