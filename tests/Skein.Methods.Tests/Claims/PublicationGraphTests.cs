using Skein.Methods.Claims;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Tests.Claims;

public class PublicationGraphTests
{
    [Fact]
    public void Stories_have_their_first_publication_and_circles_their_path()
    {
        var reading = Traced("agency paper blog weekly x y z lone", "paper>agency blog>paper weekly>agency x>y y>z z>x");

        Assert.Equal(["agency blog paper weekly", "lone", "x y z"], reading.Stories.Select(story => Ids(story.Publications)));
        Assert.Equal(["agency", "lone", ""], reading.Stories.Select(story => Ids(story.First)));
        Assert.Equal("x y z x", Ids(Assert.Single(reading.Stories[2].Circles)));
        Assert.Empty(reading.Impossible);
    }

    [Fact]
    public void Of_two_that_reprint_nobody_the_one_certainly_earlier_is_first_and_overlapping_times_leave_both_open()
    {
        Publication At(string id, int from, int to) => new(new(id), Day(from), Day(to));
        string First(Publication one, Publication other)
        {
            Publication[] all = [one, other, new(new("reader"))];
            return Ids(Read(all, [new(new("reader"), one.Id), new(new("reader"), other.Id)]).Stories.Single().First);
        }

        Assert.Equal("a", First(At("a", 1, 2), At("b", 3, 4)));
        Assert.Equal("a b", First(At("a", 1, 3), At("b", 3, 4)));
        Assert.Equal("a b", First(new Publication(new("a")), At("b", 3, 4)));
    }

    [Fact]
    public void A_reprint_certainly_before_its_original_is_named()
    {
        Publication[] all = [new(new("old"), Day(1), Day(1)), new(new("new"), Day(5), Day(6))];

        Assert.Equal([new Reprint(new("old"), new("new"))], Read(all, [new(new("old"), new("new"))]).Impossible);
        Assert.Empty(Read(all, [new(new("new"), new("old"))]).Impossible);
    }

    [Fact]
    public void Bad_input_is_refused_with_its_code()
    {
        Publication[] one = [new(new("a"))];
        Assert.Equal("SK-METH-212", Refused([]));
        Assert.Equal("SK-METH-210", Refused([.. one, .. one]));
        Assert.Equal("SK-METH-211", Refused([new(new("a"), Day(3), Day(2))]));
        Assert.Equal("SK-METH-209", Refused(one, new Reprint(new("a"), new("b"))));
    }

    private static DateTimeOffset Day(int day) => new(2021, 3, day, 0, 0, 0, TimeSpan.Zero);

    private static string Ids(IReadOnlyList<PublicationId> ids) => string.Join(' ', ids.Select(id => id.Value));

    private static PublicationReading Read(IReadOnlyList<Publication> publications, IReadOnlyList<Reprint> reprints) =>
        Assert.IsType<MethodResult<PublicationReading>.Computed>(PublicationGraph.Of(publications, reprints)).Value;

    private static PublicationReading Traced(string publications, string reprints) => Read(
        [.. publications.Split(' ').Select(id => new Publication(new(id)))],
        [.. reprints.Split(' ').Select(pair => pair.Split('>')).Select(pair => new Reprint(new(pair[0]), new(pair[1])))]);

    private static string Refused(IReadOnlyList<Publication> publications, params Reprint[] reprints) =>
        Assert.IsType<MethodResult<PublicationReading>.Refused>(PublicationGraph.Of(publications, reprints)).Why.Code;
}
