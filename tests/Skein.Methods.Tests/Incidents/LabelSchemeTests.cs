using Skein.Methods.Claims;
using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Labels;

namespace Skein.Methods.Tests.Incidents;

public class LabelSchemeTests
{
    private static readonly StageReached[] Stages = Enum.GetValues<StageReached>();
    private static readonly EffectReached[] Effects = Enum.GetValues<EffectReached>();

    /// <summary>The formulas of the three schemes, written out by hand as code, over every pair of stage and effect.</summary>
    [Theory]
    [InlineData("te-sat")]
    [InlineData("gtd-attempted")]
    [InlineData("jped")]
    [InlineData("muc-4")]
    public void Known_primitives_give_the_label_of_the_formula(string scheme)
    {
        foreach (var (stage, effect) in Stages.SelectMany(_ => Effects, (stage, effect) => (stage, effect)))
        {
            var coding = new IncidentCoding { Stage = Possible.Of(stage), Effect = Possible.Of(effect), Proof = Possible.Of(JudicialProof.NoTrial) };
            Assert.Equal(Formula(scheme, stage, effect), Read(scheme, coding).Label?.Value);
        }
    }

    /// <summary>The oracle is the set of labels over every pair that the coding leaves open.</summary>
    [Theory]
    [InlineData("te-sat")]
    [InlineData("gtd-attempted")]
    [InlineData("jped")]
    [InlineData("muc-4")]
    public void Open_primitives_leave_exactly_the_labels_of_their_values(string scheme)
    {
        var random = new Random(31);
        for (var run = 0; run < 200; run++)
        {
            StageReached[] stages = [.. Stages.Where(_ => random.Next(2) == 0)];
            EffectReached[] effects = [.. Effects.Where(_ => random.Next(2) == 0)];
            if (stages.Length == 0 || effects.Length == 0)
            {
                continue;
            }

            var coding = new IncidentCoding
            {
                Stage = Possible.Of<StageReached>(stages),
                Effect = Possible.Of<EffectReached>(effects),
                Proof = Possible.Of(JudicialProof.Pending),
            };
            var expected = stages.SelectMany(_ => effects, (stage, effect) => Formula(scheme, stage, effect)).ToHashSet();
            Assert.Equal(expected.Order(StringComparer.Ordinal), Read(scheme, coding).Possible.Select(label => label.Value).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Coding_more_never_adds_a_label()
    {
        foreach (var scheme in LabelSchemes.All)
        {
            var open = Possible(scheme, new IncidentCoding());
            var staged = Possible(scheme, new IncidentCoding { Stage = Methods.Incidents.Possible.Of(StageReached.Initiated) });
            Assert.Subset(open.ToHashSet(), staged.ToHashSet());
            Assert.Equal(scheme.Labels.Select(label => label.Label), open);
        }

        static IReadOnlyList<SchemeLabel> Possible(LabelScheme scheme, IncidentCoding coding) =>
            References.Value(scheme.Read(new("x"), coding)).Possible;
    }

    /// <summary>All three conditions and two of the three criteria, counted by hand; contested is open.</summary>
    [Theory]
    [InlineData("yyy", "yyn", "included")]
    [InlineData("yyy", "ynn", "not included")]
    [InlineData("nyy", "yyy", "not included")]
    [InlineData("yyy", "yy?", "included")]
    [InlineData("yyy", "y??", "included/not included")]
    [InlineData("yy?", "nn?", "not included")]
    public void The_criteria_of_gtd_take_all_of_three_and_two_of_three(string conditions, string criteria, string labels)
    {
        CodedFact[] facts =
        [
            CodedFact.Intentional, CodedFact.Violent, CodedFact.SubNational, CodedFact.Goal, CodedFact.Audience, CodedFact.OutsideWarfare,
        ];
        var coding = new IncidentCoding
        {
            Facts = facts.Zip(conditions + criteria).ToDictionary(
                row => row.First, row => row.Second switch { 'y' => Coded.Yes, 'n' => Coded.No, _ => Coded.Yes.Contested() }),
        };

        Assert.Equal(labels, string.Join('/', Read("gtd-criteria", coding).Possible.Select(label => label.Value)));
    }

    [Fact]
    public void An_acquittal_excludes_from_jped_and_a_missing_death_from_ucdp()
    {
        var launched = new IncidentCoding { Stage = Methods.Incidents.Possible.Of(StageReached.Completed) };
        var noDeath = new IncidentCoding { Facts = new Dictionary<CodedFact, Coded> { [CodedFact.DirectDeath] = Coded.No } };

        Assert.Equal(["excluded", "launched"], Read("jped", launched).Possible.Select(label => label.Value));
        Assert.Equal("excluded", Read("jped", launched with { Proof = Methods.Incidents.Possible.Of(JudicialProof.Acquitted) }).Label?.Value);
        Assert.Equal("no event", Read("ucdp-ged", noDeath).Label?.Value);
    }

    [Fact]
    public void A_table_counts_each_label_at_least_and_at_most()
    {
        IncidentCoding[] codings =
        [
            new() { Stage = Methods.Incidents.Possible.Of(StageReached.Prepared) },
            new() { Stage = Methods.Incidents.Possible.AtMost(StageReached.EnRoute) },
            new() { Stage = Methods.Incidents.Possible.AtLeast(StageReached.Initiated) },
            new(),
        ];
        var table = References.Value(LabelTable.Of(
            LabelSchemes.Find(new("te-sat"))!,
            [.. codings.Index().Select(row => new IncidentRecord(new($"i{row.Index}"), IncidentLevel.Incident) { Coding = row.Item })]));

        Assert.Equal(
            [("failed", 0, 2), ("completed", 0, 2), ("foiled", 2, 3)],
            table.Counts.Select(count => (count.Label.Value, count.AtLeast, count.AtMost)));
        Assert.Equal(["i2", "i3"], table.Readings.Where(row => row.Value.Label is null).Select(row => row.Key.Value));
        Assert.Equal(2, table.Open.Count());
    }

    /// <summary>By hand: two coders differ on the effect, one contests nothing but the goal.</summary>
    [Fact]
    public void Words_of_a_codebook_become_a_coding_and_coders_who_differ_leave_both_values_open()
    {
        var coding = CodedFacts.Read(
            [("stage", "en-route"), ("effect", "none"), ("effect", "partial"), ("goal", "yes"), ("goal", "no"), ("violent", "yes"), ("colour", "red")]);

        Assert.Equal([StageReached.EnRoute], coding.Stage.Values);
        Assert.Equal([EffectReached.None, EffectReached.Partial], coding.Effect.Values);
        Assert.Equal(6, coding.Proof.Count);
        Assert.Equal((true, false), (coding.Facts[CodedFact.Goal].IsContested, coding.Facts[CodedFact.Violent].IsContested));
        Assert.Equal(2, coding.Facts.Count);
    }

    [Fact]
    public void A_coding_that_contradicts_itself_and_an_empty_table_are_refused()
    {
        var scheme = LabelSchemes.Find(new("te-sat"))!;
        var impossible = new IncidentCoding { Stage = Methods.Incidents.Possible.Of<StageReached>() };

        Assert.Equal("SK-METH-405", References.Refusal(scheme.Read(new("x"), impossible)).Code);
        Assert.Equal("SK-METH-406", References.Refusal(LabelTable.Of(scheme, [])).Code);
    }

    [Theory]
    [InlineData("{", "SK-METH-401")]
    [InlineData("""{"id":"a","scheme":"A","version":"1","question":"?","source":"s","standing":"t"}""", "SK-METH-401")]
    [InlineData("""[{"label":"x","says":"x","when":[{"fact":"stage","atLeast":"begun"}]},{"label":"y","says":"y","when":[]}]""", "SK-METH-402")]
    [InlineData("""[{"label":"x","says":"x","when":[{"fact":"stag","is":["idea"]}]},{"label":"y","says":"y","when":[]}]""", "SK-METH-402")]
    [InlineData("""[{"label":"x","says":"x","when":[{"fact":"stage","is":["idea"]}]}]""", "SK-METH-403")]
    [InlineData("""[{"label":"x","says":"x","when":[]},{"label":"y","says":"y","when":[]}]""", "SK-METH-403")]
    [InlineData("""[{"label":"x","says":"x","when":[{"fact":"stage"}]},{"label":"y","says":"y","when":[]}]""", "SK-METH-401")]
    public void A_file_that_cannot_be_used_is_refused_with_its_code(string text, string code)
    {
        var json = text.StartsWith('[')
            ? $$"""{"id":"a","scheme":"A","version":"1","question":"?","source":"s","standing":"t","labels":{{text}}}"""
            : text;

        Assert.Equal(code, References.Refusal(LabelSchemeFile.Read(json)).Code);
    }

    [Fact]
    public void Every_shipped_scheme_says_its_version_its_source_and_how_far_it_was_checked()
    {
        Assert.Equal(6, LabelSchemes.All.Count);
        Assert.All(LabelSchemes.All, scheme => Assert.All(
            [scheme.Head.Scheme, scheme.Head.Version, scheme.Head.Question, scheme.Head.Source, scheme.Head.Standing], Assert.NotEmpty));
    }

    private static LabelReading Read(string scheme, IncidentCoding coding) =>
        References.Value(LabelSchemes.Find(new(scheme))!.Read(new("x"), coding));

    private static string Formula(string scheme, StageReached stage, EffectReached effect)
    {
        var (began, any) = (stage >= StageReached.Initiated, effect != EffectReached.None);
        return scheme switch
        {
            "te-sat" => !began ? "foiled" : any ? "completed" : "failed",
            "gtd-attempted" => stage >= StageReached.EnRoute ? "eligible" : "not attempted",
            "jped" => began ? "launched" : stage >= StageReached.Prepared ? "foiled" : "no plot",
            _ => began && any ? "ACCOMPLISHED" : stage >= StageReached.Prepared ? "ATTEMPTED"
                : stage == StageReached.Articulated ? "THREATENED" : "no template",
        };
    }
}
