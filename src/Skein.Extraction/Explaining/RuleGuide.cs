using Skein.Model;
using Skein.Model.Vocabulary;

namespace Skein.Extraction.Explaining;

/// <summary>What a rule reads, for a reader who decides on what it proposes.</summary>
/// <param name="Rule">The rule, with its version.</param>
/// <param name="Property">The property that it proposes.</param>
/// <param name="Definition">What it takes to say that, in the words of the vocabulary.</param>
/// <param name="Example">A sentence that the rule reads; null when its file gives none.</param>
/// <param name="Yields">What it reads there: subject, property, object or value, parted by bars.</param>
/// <param name="CounterExample">A sentence that it must leave alone; null when its file gives none.</param>
public sealed record RuleGuide(string Rule, PropertyCode Property, string Definition, string? Example, string? Yields, string? CounterExample)
{
    private const string Arrow = " => ";

    /// <summary>The guide to a rule that ships.</summary>
    /// <param name="rule">The rule, with its version, as a proposal names it.</param>
    /// <returns>The guide; null for a rule of another version, for one that is code, and for a model.</returns>
    public static RuleGuide? Find(string rule)
    {
        if (ExtractionPipeline.Shipped.Book.Rules.FirstOrDefault(each => each.Id == rule) is not { } found)
        {
            return null;
        }

        var example = found.Examples.Count > 0 ? found.Examples[0].Split(Arrow, 2) : [];
        return new RuleGuide(
            rule,
            found.Property,
            PropertyVocabulary.Shipped.Get(found.Property).Definition,
            example.Length > 0 ? example[0] : null,
            example.Length > 1 ? example[1] : null,
            found.CounterExamples.Count > 0 ? found.CounterExamples[0] : null);
    }
}
