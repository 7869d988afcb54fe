using Skein.Model.Entities;
using Skein.Model.Statements;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Skein.Model.Vocabulary;

/// <summary>A family of properties, such as kinship.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Label">Its name for people.</param>
public sealed record PropertyFamily(string Code, string Label);

/// <summary>The vocabulary of properties, read from data. Immutable and shared between threads.</summary>
public sealed class PropertyVocabulary
{
    private readonly Dictionary<PropertyCode, Property> _properties;

    private PropertyVocabulary(IReadOnlyList<PropertyFamily> families, IReadOnlyList<Property> properties)
    {
        Families = families;
        All = properties;
        _properties = properties.ToDictionary(property => property.Code);
    }

    /// <summary>The vocabulary that Skein ships.</summary>
    public static PropertyVocabulary Shipped { get; } = LoadShipped();

    /// <summary>The families, in the order they are shown in.</summary>
    public IReadOnlyList<PropertyFamily> Families { get; }

    /// <summary>The properties, in the order they are shown in.</summary>
    public IReadOnlyList<Property> All { get; }

    /// <summary>The property with a code, or null.</summary>
    /// <param name="code">The code.</param>
    public Property? Find(PropertyCode code) => _properties.GetValueOrDefault(code);

    /// <summary>The property with a code.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException">The vocabulary has no such property.</exception>
    public Property Get(PropertyCode code) =>
        Find(code) ?? throw new ArgumentException($"The vocabulary has no property '{code}'.", nameof(code));

    /// <summary>
    /// What is wrong with a statement by the vocabulary: an unknown property, an end of a kind that is not allowed, an object where a value
    /// belongs, a value of the wrong form. Sentences; empty when nothing is.
    /// </summary>
    /// <param name="statement">The statement.</param>
    /// <param name="kindOf">The kind of an entity, or null when it is not known.</param>
    public IReadOnlyList<string> Check(Statement statement, Func<EntityId, EntityKind?> kindOf)
    {
        if (Find(statement.Property) is not { } property)
        {
            return [$"The vocabulary has no property '{statement.Property}'."];
        }

        var faults = new List<string>();
        CheckEnd("subject", statement.Subject, property.Subjects);
        switch (property.Value, statement.Object, statement.Value)
        {
            case (null, { } end, null):
                CheckEnd("object", end, property.Objects);
                break;
            case (null, _, _):
                faults.Add($"'{property.Code}' points at an entity and takes no value.");
                break;
            case ({ } kind, null, { } value) when value.Kind == kind:
                CheckValue(property, value, faults);
                break;
            case ({ } kind, _, _):
                faults.Add($"'{property.Code}' takes a value of the kind '{kind.ToString().ToLowerInvariant()}' and no entity.");
                break;
        }

        return faults;

        void CheckEnd(string which, EntityId end, EquatableList<EntityKind> allowed)
        {
            if (kindOf(end) is not { } kind)
            {
                faults.Add($"The {which} '{end}' is no entity of this case.");
            }
            else if (!allowed.Contains(kind))
            {
                faults.Add($"The {which} of '{property.Code}' cannot be of the kind '{kind}'.");
            }
        }
    }

    private static void CheckValue(Property property, StatementValue value, List<string> faults)
    {
        var fault = value.Kind switch
        {
            _ when string.IsNullOrWhiteSpace(value.Text) => $"The value of '{property.Code}' is empty.",
            ValueKind.Date when value.AsDate() is null => $"'{value.Text}' is no date in EDTF.",
            ValueKind.Count when value.AsCount() is null => $"'{value.Text}' is no count; write 130, 125.., ..40 or 2..5.",
            ValueKind.Code when !property.Codes.Contains(value.Text) => $"'{value.Text}' is no code of '{property.Code}'.",
            _ => null,
        };
        if (fault is not null)
        {
            faults.Add(fault);
        }
    }

    private static PropertyVocabulary LoadShipped()
    {
        using var stream = typeof(PropertyVocabulary).Assembly.GetManifestResourceStream("Skein.Model.Vocabulary.properties.yaml")!;
        using var reader = new StreamReader(stream);
        return Load(reader);
    }

    /// <summary>Reads a vocabulary.</summary>
    /// <param name="yaml">The text of a vocabulary file.</param>
    /// <exception cref="FormatException">A family, kind or value form is not known, or a code stands twice.</exception>
    public static PropertyVocabulary Load(TextReader yaml)
    {
        var file = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build().Deserialize<VocabularyFile>(yaml);
        var families = file.Families.Select(family => new PropertyFamily(family.Code, family.Label)).ToList();
        var properties = file.Properties.Select(row => row.ToProperty(families)).ToList();
        var twice = properties.GroupBy(property => property.Code).FirstOrDefault(group => group.Count() > 1);
        return twice is null ? new PropertyVocabulary(families, properties) : throw new FormatException($"The property '{twice.Key}' stands twice.");
    }
}
