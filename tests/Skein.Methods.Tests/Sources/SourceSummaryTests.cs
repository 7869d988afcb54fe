using Skein.Methods.Outcomes;
using Skein.Methods.Sources;
using static Skein.Methods.Tests.Sources.Graphs;

namespace Skein.Methods.Tests.Sources;

public class SourceSummaryTests
{
    private static readonly CaptureElement[] Everything = Enum.GetValues<CaptureElement>();

    /// <summary>The numbers of docs/methods/source-criticism.md; the sources are invented.</summary>
    [Fact]
    public void The_worked_example_of_the_page_holds()
    {
        var ties = Ties("herald>wire gazette>wire blog>herald blog>wire");
        var summary = Assert.IsType<MethodResult<SourceSummary>.Computed>(SourceSummary.Of(Records(), ties, Claims())).Value;

        Assert.Equal((5, 2, 2), (summary.Independence.Sources, summary.Independence.Least, summary.Independence.Most));
        Assert.Equal([new(SourceKind.Official, 1), new(SourceKind.Press, 3), new(SourceKind.Other, 1)], summary.Kinds);
        Assert.Equal(
            [new(SourceReliability.A, 1), new(SourceReliability.B, 2), new(SourceReliability.F, 1), new ReliabilityCount(null, 1)],
            summary.Reliabilities);
        Assert.Equal(
            [new(CaptureState.SeenNotArchived, 1), new(CaptureState.Incomplete, 1), new CaptureCount(CaptureState.Preserved, 3)],
            summary.Captures);
        Assert.Equal(["two-men"], summary.SingleOrigin.Select(claim => claim.Claim.Value));
        Assert.Equal(["motive"], summary.Unsourced.Select(claim => claim.Claim.Value));
        Assert.Empty(summary.Open);
        Assert.Equal(["rented"], summary.Claims.Where(claim => claim.HasOfficial).Select(claim => claim.Claim.Value));
        var converging = Assert.IsType<CircularReport.Converging>(Assert.Single(summary.Circular));
        Assert.Equal(("blog herald wire", "blog wire"), (Ids(converging.One), Ids(converging.Other)));
    }

    [Fact]
    public void What_was_not_kept_is_named_and_seen_is_not_missing()
    {
        var record = new SourceRecord(new("s"), SourceKind.Press);

        Assert.Equal((CaptureState.SeenNotArchived, 7), (record.Capture, record.NotKept.Count()));
        Assert.Equal([CaptureElement.Hash], (record with { Kept = Everything[..^1] }).NotKept);
        Assert.Equal(CaptureState.Incomplete, (record with { Kept = [CaptureElement.Hash] }).Capture);
        Assert.Equal(CaptureState.Preserved, (record with { Kept = Everything }).Capture);
    }

    [Fact]
    public void Parts_of_the_summary_add_up_to_the_sources()
    {
        var random = new Random(9);
        for (var round = 0; round < 100; round++)
        {
            var count = 1 + random.Next(20);
            SourceRecord[] sources =
            [
                .. Enumerable.Range(0, count).Select(number => new SourceRecord(new($"s{number}"), (SourceKind)random.Next(6))
                {
                    Reliability = random.Next(7) is var letter and < 6 ? (SourceReliability)letter : null,
                }),
            ];
            Derivation[] ties =
            [
                .. Enumerable.Range(0, random.Next(count))
                    .Select(_ => new Derivation(sources[random.Next(count)].Id, sources[random.Next(count)].Id)),
            ];
            var summary = Assert.IsType<MethodResult<SourceSummary>.Computed>(SourceSummary.Of(sources, ties, [])).Value;

            Assert.Equal(count, summary.Kinds.Sum(kind => kind.Sources));
            Assert.Equal(count, summary.Reliabilities.Sum(letter => letter.Sources));
            Assert.Equal(count, summary.Captures.Sum(state => state.Sources));
            Assert.Equal(count, summary.Independence.Sources);
        }
    }

    [Fact]
    public void Bad_input_is_refused_with_its_code()
    {
        var records = Records();
        Assert.Equal("SK-METH-301", Refused([], [], []));
        Assert.Equal("SK-METH-302", Refused(records, Ties("herald>nobody"), []));
        Assert.Equal("SK-METH-302", Refused(records, [], [new(new("c"), Named("nobody"))]));
        Assert.Equal("SK-METH-303", Refused([records[0], records[0]], [], []));
        Assert.Equal("SK-METH-304", Refused(records, [], [new(new("c"), []), new(new("c"), [])]));
    }

    private static SourceRecord[] Records() =>
    [
        new(new("court"), SourceKind.Official) { Reliability = SourceReliability.A, Kept = Everything },
        new(new("wire"), SourceKind.Press) { Reliability = SourceReliability.B, Kept = Everything },
        new(new("herald"), SourceKind.Press) { Reliability = SourceReliability.B, Kept = Everything },
        new(new("gazette"), SourceKind.Press) { Kept = [CaptureElement.Address, CaptureElement.Hash] },
        new(new("blog"), SourceKind.Other) { Reliability = SourceReliability.F },
    ];

    private static SourcedClaim[] Claims() =>
        [new(new("rented"), Named("court wire")), new(new("two-men"), Named("herald gazette blog")), new(new("motive"), [])];

    private static string Refused(IReadOnlyList<SourceRecord> sources, IReadOnlyList<Derivation> ties, IReadOnlyList<SourcedClaim> claims) =>
        Assert.IsType<MethodResult<SourceSummary>.Refused>(SourceSummary.Of(sources, ties, claims)).Why.Code;
}
