using System.Globalization;
using System.Text;
using Skein.Model.Vocabulary;
using Skein.Networks.Rules;
using Skein.Testing;

namespace Skein.Networks.Tests.Rules;

public class TieRuleBookTests
{
    public static TheoryData<string> RuleIds => new(TieRuleBook.Shipped.Rules.Select(rule => rule.Id.ToString()));

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Every_rule_makes_exactly_the_ties_of_its_example(string id)
    {
        var rule = Rule(id);
        var ties = new TestCase(rule.Example.Given).Project(TieVariant.Extended).Ties.Where(tie => tie.Rule == rule.Id);

        Assert.NotEmpty(rule.Example.Gives);
        Assert.Equal(rule.Example.Gives, ties.Select(TestCase.Line));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Every_rule_agrees_with_the_vocabulary_on_its_properties(string id)
    {
        var rule = Rule(id);
        switch (rule.Form)
        {
            case TieForm.Direct direct:
                Assert.All(direct.Properties, code => Assert.NotEqual(rule.IsDirected, PropertyVocabulary.Shipped.Get(code).IsSymmetric));
                break;
            case TieForm.Shared shared:
                Assert.All(shared.From.Concat(shared.To), code =>
                    Assert.NotEmpty(PropertyVocabulary.Shipped.Get(code).Objects.Intersect(shared.Through)));
                Assert.All(shared.Through, kind =>
                    Assert.Contains(shared.From.Concat(shared.To), code => PropertyVocabulary.Shipped.Get(code).Objects.Contains(kind)));
                break;
        }
    }

    [Fact]
    public void Shared_extent_is_in_the_extended_variant_only() =>
        Assert.All(
            TieRuleBook.Shipped.In(TieVariant.Base).Select(rule => rule.Form).OfType<TieForm.Shared>(),
            form => Assert.DoesNotContain(Skein.Model.Entities.EntityKind.Place, form.Through));

    [Fact]
    public void Each_variant_includes_the_narrower_ones()
    {
        var restricted = TieRuleBook.Shipped.In(TieVariant.Restricted).ToList();
        var middle = TieRuleBook.Shipped.In(TieVariant.Base).ToList();

        Assert.NotEmpty(restricted);
        Assert.Subset(middle.ToHashSet(), restricted.ToHashSet());
        Assert.True(restricted.Count < middle.Count && middle.Count < TieRuleBook.Shipped.Rules.Count);
    }

    [Theory]
    [InlineData("id: bad, label: x, family: kinship, variant: base, direct: [met], example: {given: [a met b]}", "'bad'")]
    [InlineData("id: x/1, label: x, family: odd, variant: base, direct: [met], example: {given: [a met b]}", "'odd'")]
    [InlineData("id: x/1, label: x, family: kinship, variant: wide, direct: [met], example: {given: [a met b]}", "'wide'")]
    [InlineData("id: x/1, label: x, family: kinship, variant: base, shared: [met], example: {given: [a met b]}", "'through'")]
    [InlineData("id: x/1, label: x, family: kinship, variant: base, direct: [met]", "no example")]
    [InlineData("id: x/1, label: x, colour: red", "line 3")]
    public void A_faulty_rule_is_refused_with_its_name(string rule, string says)
    {
        var fault = Assert.Throws<FormatException>(() => TieRuleBook.Load(new StringReader(
            $"families: [{{code: kinship, label: Kinship}}]\nrules:\n  - {{{rule}}}")));

        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("same-premises/1", true)]
    [InlineData("same-premises", false)]
    [InlineData("same-premises/0", false)]
    [InlineData("Same/1", false)]
    [InlineData("/1", false)]
    [InlineData(null, false)]
    public void A_rule_identifier_is_code_slash_version(string? text, bool isGood)
    {
        Assert.Equal(isGood, TieRuleId.TryParse(text, out var id));
        Assert.Equal(isGood ? text : "/0", id.ToString());
    }

    [Fact]
    public void The_reference_page_is_that_of_the_rules()
    {
        var page = Path.Combine(Repository.Root, "docs", "reference", "tie-rules.md");
        var received = Page();
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(page)!);
            File.WriteAllText(page, received);
        }

        Assert.True(File.Exists(page), "docs/reference/tie-rules.md is missing; run the tests with APPROVE=1.");
        Assert.Equal(File.ReadAllText(page), received, ignoreLineEndingDifferences: true);
    }

    private static TieRule Rule(string id) => TieRuleId.TryParse(id, out var parsed) ? TieRuleBook.Shipped.Find(parsed)! : throw new ArgumentException(id);

    private static string Page()
    {
        var page = new StringBuilder("""
            # Tie rules

            Generated from `src/Skein.Networks/Rules/ties.yaml`; run the tests of Skein.Networks with `APPROVE=1` to renew it.

            A tie is derived from statements by a named, versioned rule and knows its statements. The *restricted* variant holds what a
            source states as a tie, or as one act or journey; *base* adds shared premises, custody, institutions and proceedings;
            *extended* adds shared extent (a town, an organisation) and traces. What holds in one variant only is an artefact of its
            rules. Families stand side by side and are never summed. Denials make no tie and are shown beside the ties.

            "In overlapping time" is three-valued: times that certainly overlap make a tie, times that may overlap and missing dates a
            possible tie, times that cannot overlap none. An entity that joins more than 60 persons makes no ties and is reported.

            """.ReplaceLineEndings("\n"));
        foreach (var family in TieRuleBook.Shipped.Families)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {family.Label}\n\n| Rule | Reads | Variant | Made of | Strength |\n|---|---|---|---|---|\n");
            foreach (var rule in TieRuleBook.Shipped.Rules.Where(rule => rule.Family == family))
            {
                page.Append(CultureInfo.InvariantCulture, $"| `{rule.Id}` | {rule.Label}{(rule.IsDirected ? " →" : "")} | {Lower(rule.Variant)} | {MadeOf(rule.Form)} | {Lower(rule.Strength)} |\n");
            }
        }

        return page.ToString();
    }

    private static string MadeOf(TieForm form) => form switch
    {
        TieForm.Direct direct => $"a statement {Codes(direct.Properties)}",
        TieForm.Shared shared => (shared.From.Equals(shared.To) ? $"both {Codes(shared.From)}" : $"{Codes(shared.From)} and {Codes(shared.To)}")
            + $" the same {string.Join(" or ", shared.Through.Select(kind => Lower(kind)))}"
            + (shared.NeedsOverlap ? " in overlapping time" : "")
            + (shared.IsAtMostPossible ? "; at most possible" : "")
            + (shared.Only is { } only ? $"; only {only.Qualifier} = {string.Join(", ", only.Values)}" : ""),
        _ => throw new ArgumentException("An unknown form.", nameof(form)),
    };

    private static string Codes(IEnumerable<Skein.Model.PropertyCode> codes) => string.Join(" or ", codes.Select(code => $"`{code}`"));

    private static string Lower(object? value) => value?.ToString()?.ToLowerInvariant() ?? "";
}
