using Skein.Methods.Outcomes;
using Skein.Methods.Pathways;
using static Skein.Methods.Pathways.SpellKind;

namespace Skein.Methods.Tests.Pathways;

/// <summary>The vector of the codebook, and a count over all worlds as the oracle for the rest.</summary>
public class PatternCountsTests
{
    private static readonly PathwayPattern Claim = Days.Pattern("R<O/P<J");

    [Fact]
    public void Twelve_trajectories_give_five_certain_four_possible_one_excluded_two_not_codable()
    {
        var counts = References.Value(PatternCounts.Of(Claim, Twelve()));
        Assert.Equal((5, 4, 1, 2, 12), (counts.Certain, counts.Possible, counts.Excluded, counts.NotCodable, counts.Total));
        Assert.Equal([Caveat.SelectedOnOutcome, Caveat.DatesOfDiscovery], counts.Caveats);
    }

    [Fact]
    public void Published_cells_hide_counts_under_five_and_do_not_give_them_away() =>
        Assert.Equal([5, null, null, null], References.Value(PatternCounts.Of(Claim, Twelve())).Published().Select(cell => cell.Count));

    [Fact]
    public void A_step_established_as_absent_excludes_and_one_not_recorded_is_not_codable()
    {
        DatedSpell[] rest = [Days.Spell(Recruiter, 1, 1), Days.Spell(Joining, 9, 9)];
        Assert.Equal(1, Count(new Trajectory(rest)).NotCodable);
        Assert.Equal(1, Count(new Trajectory(rest, new HashSet<SpellKind> { Offence })).NotCodable);
        Assert.Equal(1, Count(new Trajectory(rest, new HashSet<SpellKind> { Offence, Custody })).Excluded);
    }

    [Fact]
    public void A_contradictory_date_is_not_codable() => Assert.Equal(
        1, Count(new Trajectory(Days.Spell(Recruiter, 3, 1), Days.Spell(Offence, 5, 5), Days.Spell(Joining, 9, 9))).NotCodable);

    [Fact]
    public void What_is_recorded_excludes_whatever_is_not_known() =>
        Assert.Equal(1, Count(new Trajectory(Days.Spell(Joining, 1, 2), Days.Spell(Recruiter, 5, null))).Excluded);

    [Fact]
    public void No_trajectories_give_no_counts() => Assert.Equal("SK-METH-122", References.Refusal(PatternCounts.Of(Claim, [])).Code);

    [Theory]
    [InlineData("R")]
    [InlineData("R<")]
    [InlineData("R<Z")]
    [InlineData("R<O/R")]
    [InlineData("")]
    [InlineData("r<o")]
    public void A_pattern_that_cannot_be_read_is_refused(string text) =>
        Assert.Equal("SK-METH-121", References.Refusal(PathwayPattern.Parse(text)).Code);

    [Fact]
    public void A_pattern_is_written_as_it_is_read() => Assert.Equal("R<O/P<J", Claim.ToString());

    [Fact]
    public void Certain_possible_and_excluded_are_what_a_count_over_all_worlds_gives()
    {
        var random = new Random(3);
        for (var run = 0; run < 1_500; run++)
        {
            DatedSpell[] spells = [Draw(random, Recruiter), Draw(random, Offence), Draw(random, Custody), Draw(random, Joining), Draw(random, Recruiter)];
            var counts = Count(new Trajectory(spells));
            var worlds = Worlds(spells).ToList();
            var (sure, open) = (worlds.TrueForAll(world => Holds(spells, world, 1)), worlds.Exists(world => Holds(spells, world, 0)));
            Assert.Equal((sure ? 1 : 0, open && !sure ? 1 : 0, open ? 0 : 1), (counts.Certain, counts.Possible, counts.Excluded));
        }
    }

    /// <summary>A doubtful spell is one that the world may lack: the pattern is sure only where it holds without any, possible where with all.</summary>
    [Fact]
    public void A_doubtful_spell_counts_toward_what_is_possible_and_never_toward_what_is_certain()
    {
        var random = new Random(11);
        for (var run = 0; run < 1_000; run++)
        {
            DatedSpell[] spells = [.. new[] { Recruiter, Offence, Custody, Joining, Recruiter, Joining }.Select(kind => Draw(random, kind) with { IsDoubtful = random.Next(3) == 0 })];
            DatedSpell[] sure = [.. spells.Where(spell => !spell.IsDoubtful)];
            var counts = Count(new Trajectory(spells));
            var certain = Worlds(sure).All(world => Holds(sure, world, 1));
            var possible = Worlds(spells).Any(world => Holds(spells, world, 0));
            Assert.Equal((certain ? 1 : 0, possible && !certain ? 1 : 0), (counts.Certain, counts.Possible));
        }
    }

    [Fact]
    public void Wider_bounds_never_make_a_match_more_certain()
    {
        var random = new Random(8);
        for (var run = 0; run < 1_000; run++)
        {
            DatedSpell[] spells = [Draw(random, Recruiter), Draw(random, Custody), Draw(random, Joining)];
            var (before, at) = (Count(new Trajectory(spells)), random.Next(3));
            var began = spells[at].Began;
            spells[at] = spells[at] with { Began = new DayBounds(began.Earliest!.Value.AddDays(-1), began.Latest!.Value.AddDays(1)) };
            var after = Count(new Trajectory(spells));
            Assert.True(after.Certain <= before.Certain && after.Excluded <= before.Excluded);
        }
    }

    private static PatternCounts Count(Trajectory trajectory) => References.Value(PatternCounts.Of(Claim, [trajectory]));

    private static DatedSpell Draw(Random random, SpellKind kind)
    {
        var first = random.Next(6);
        return Days.Spell(kind, first, first + random.Next(3));
    }

    private static IEnumerable<int[]> Worlds(DatedSpell[] spells) => spells.Aggregate(
        (IEnumerable<int[]>)[[]],
        (worlds, spell) => from world in worlds
                           from day in Enumerable.Range(spell.Began.Earliest!.Value.DayNumber, spell.Began.Latest!.Value.DayNumber - spell.Began.Earliest.Value.DayNumber + 1)
                           select (int[])[.. world, day]);

    // Two spells of one day may be in either order: a gap of 0 lets them, a gap of 1 does not.
    private static bool Holds(DatedSpell[] spells, int[] days, int gap)
    {
        IEnumerable<int> Of(params SpellKind[] kinds) => days.Where((_, at) => kinds.Contains(spells[at].Kind));
        return Of(Recruiter).Any(r => Of(Offence, Custody).Any(o => r + gap <= o && Of(Joining).Any(j => o + gap <= j)));
    }

    internal static List<Trajectory> Twelve()
    {
        Trajectory Sure(SpellKind middle) => new(Days.Spell(Recruiter, 0, 30), Days.Spell(middle, 31, 60), Days.Spell(Joining, 100, 100));
        Trajectory Open(int last) => new(Days.Spell(Recruiter, 0, last), Days.Spell(Offence, 31, 60), Days.Spell(Joining, 100, 130));
        return
        [
            Sure(Offence), Sure(Custody), Sure(Offence), Sure(Custody), Sure(Offence),
            Open(31), Open(60), Open(365), new(Days.Spell(Recruiter, null, null), Days.Spell(Custody, 5, 5), Days.Spell(Joining, 9, 9)),
            new(Days.Spell(Joining, 1, 1), Days.Spell(Recruiter, 5, 9), Days.Spell(Custody, 20, 20)),
            new(Days.Spell(Recruiter, 1, 1), Days.Spell(Joining, 9, 9)), new(Days.Spell(Custody, 4, 4)),
        ];
    }
}
