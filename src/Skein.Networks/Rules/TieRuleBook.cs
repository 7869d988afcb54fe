using Skein.Model;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Skein.Networks.Rules;

/// <summary>A set of tie rules. The shipped one is <c>ties.yaml</c>; a project may load its own.</summary>
public sealed class TieRuleBook
{
    private static readonly Lazy<TieRuleBook> ShippedBook = new(LoadShipped);

    private readonly Dictionary<TieRuleId, TieRule> _byId;

    private TieRuleBook(EquatableList<TieFamily> families, EquatableList<TieRule> rules)
    {
        Families = families;
        Rules = rules;
        _byId = rules.ToDictionary(rule => rule.Id);
    }

    /// <summary>The rules that come with the program.</summary>
    public static TieRuleBook Shipped => ShippedBook.Value;

    /// <summary>The families, in the order of the file.</summary>
    public EquatableList<TieFamily> Families { get; }

    /// <summary>All rules, in the order of the file.</summary>
    public EquatableList<TieRule> Rules { get; }

    /// <summary>The rule of that name and version; null when there is none.</summary>
    /// <param name="id">Name and version.</param>
    public TieRule? Find(TieRuleId id) => _byId.GetValueOrDefault(id);

    /// <summary>The rules of a variant, those of the narrower ones included, in the order of the file.</summary>
    /// <param name="variant">The variant.</param>
    public IEnumerable<TieRule> In(TieVariant variant) => Rules.Where(rule => rule.Variant <= variant);

    /// <summary>Reads a set of rules.</summary>
    /// <param name="yaml">The text of a rule file; the head of <c>ties.yaml</c> explains its form.</param>
    /// <exception cref="FormatException">
    /// A field, family, variant or kind is not known, a rule is incomplete, or one stands twice.
    /// </exception>
    public static TieRuleBook Load(TextReader yaml)
    {
        TieRuleFile file;
        try
        {
            file = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build()
                .Deserialize<TieRuleFile>(yaml);
        }
        catch (YamlException fault)
        {
            var what = fault.InnerException?.Message ?? fault.Message;
            throw new FormatException($"The tie rules cannot be read at line {fault.Start.Line}: {what}", fault);
        }

        var families = file.Families.Select(family => new TieFamily(family.Code, family.Label)).ToList();
        var rules = file.Rules.Select(row => row.ToRule(families)).ToList();
        var twice = rules.GroupBy(rule => rule.Id).FirstOrDefault(group => group.Count() > 1);
        return twice is null
            ? new TieRuleBook(families.ToEquatableList(), rules.ToEquatableList())
            : throw new FormatException($"The tie rule '{twice.Key}' stands twice.");
    }

    private static TieRuleBook LoadShipped()
    {
        using var stream = typeof(TieRuleBook).Assembly.GetManifestResourceStream("Skein.Networks.Rules.ties.yaml")!;
        using var reader = new StreamReader(stream);
        return Load(reader);
    }
}
