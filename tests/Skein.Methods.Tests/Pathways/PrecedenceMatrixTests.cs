using Skein.Methods.Pathways;
using static Skein.Methods.Pathways.SpellKind;

namespace Skein.Methods.Tests.Pathways;

public class PrecedenceMatrixTests
{
    [Fact]
    public void Each_cell_counts_those_with_both_by_what_is_known_of_the_order()
    {
        var matrix = References.Value(PrecedenceMatrix.Of(
        [
            new(Days.Spell(Recruiter, 1, 1), Days.Spell(Joining, 5, 5)),
            new(Days.Spell(Recruiter, 1, 1), Days.Spell(Recruiter, 9, 9), Days.Spell(Joining, 5, 5)),
            new(Days.Spell(Recruiter, 7, 7), Days.Spell(Joining, 5, 5)),
            new(Days.Spell(Recruiter, 1, 9), Days.Spell(Joining, 5, 5)),
            new(Days.Spell(Recruiter, 1, 1)),
            new(Days.Spell(Recruiter, 9, 1), Days.Spell(Joining, 5, 5)),
        ]));
        var cell = matrix.Cells.Single(cell => (cell.One, cell.Other) == (Recruiter, Joining));
        Assert.Equal((2, 1, 1, 3), (cell.Before, cell.After, cell.CannotBeTold, cell.Known));
        Assert.Equal(2.0 / 3, cell.Share!.Value, 1e-12);
        Assert.Null(cell.PublishedShare);
        Assert.Equal((5, 1), (matrix.Trajectories, matrix.LeftOut));
    }

    [Fact]
    public void A_share_of_five_and_five_is_published()
    {
        Trajectory[] ten = [.. Enumerable.Range(0, 10).Select(at => new Trajectory(Days.Spell(Recruiter, at < 5 ? 1 : 9, at < 5 ? 1 : 9), Days.Spell(Joining, 5, 5)))];
        Assert.All(References.Value(PrecedenceMatrix.Of(ten)).Cells, cell => Assert.Equal(0.5, cell.PublishedShare));
    }

    [Fact]
    public void A_doubtful_spell_that_may_be_earlier_leaves_the_order_open_and_one_alone_is_not_there()
    {
        DatedSpell Doubtful(SpellKind kind, int day) => Days.Spell(kind, day, day) with { IsDoubtful = true };
        var matrix = References.Value(PrecedenceMatrix.Of(
        [
            new(Days.Spell(Recruiter, 7, 7), Doubtful(Recruiter, 2), Days.Spell(Joining, 5, 5)),
            new(Days.Spell(Recruiter, 2, 2), Doubtful(Recruiter, 7), Days.Spell(Joining, 5, 5)),
            new(Doubtful(Recruiter, 2), Days.Spell(Joining, 5, 5)),
        ]));
        var cell = matrix.Cells.Single(cell => (cell.One, cell.Other) == (Recruiter, Joining));
        Assert.Equal((1, 0, 1), (cell.Before, cell.After, cell.CannotBeTold));
    }

    [Fact]
    public void A_cell_and_its_mirror_agree()
    {
        var random = new Random(4);
        DatedSpell Draw(SpellKind kind) => Days.Spell(kind, random.Next(9), random.Next(9, 14));
        var cells = References.Value(PrecedenceMatrix.Of([.. Enumerable.Range(0, 200).Select(_ => new Trajectory(Draw(Recruiter), Draw(Custody), Draw(Attack)))])).Cells;
        Assert.Equal(6, cells.Count);
        Assert.All(cells, cell => Assert.Equal(
            (cell.Before, cell.After, cell.CannotBeTold),
            cells.Where(other => (other.One, other.Other) == (cell.Other, cell.One)).Select(other => (other.After, other.Before, other.CannotBeTold)).Single()));
    }

    [Fact]
    public void No_sound_trajectory_gives_no_matrix() =>
        Assert.Equal("SK-METH-122", References.Refusal(PrecedenceMatrix.Of([new(Days.Spell(Recruiter, 9, 1))])).Code);
}
