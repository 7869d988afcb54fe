using Skein.Methods.Hypotheses;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Tests.Hypotheses;

/// <summary>Matrices to read: that of the page, and random ones. The case in it is invented.</summary>
internal static class Matrices
{
    public static readonly HypothesisId Group = new("group-ordered");
    public static readonly HypothesisId Local = new("local-network-alone");
    public static readonly HypothesisId Alone = new("individual-inspired");

    public static HypothesisMatrix OfThePage() => new(
        [new(Group), new(Local), new(Alone)],
        [
            Row("e1", "C C II", RowWeight.High, RowWeight.High) with { Deception = DeceptionAnswer.NoSign },
            Row("e2", "I C C", RowWeight.High, RowWeight.Medium) with { Kind = EvidenceKind.Absence, Deception = DeceptionAnswer.NoSign },
            Row("e3", "I N N"),
            Money("e4"),
            Money("e5"),
            Row("e6", "C C C") with { Deception = DeceptionAnswer.NoSign },
        ])
    {
        Milestones = [Row("m1", "CC II II", RowWeight.High, RowWeight.High)],
    };

    public static EvidenceRow Row(string id, string cells, RowWeight credibility = default, RowWeight relevance = default) =>
        new(new EvidenceId(id), new[] { Group, Local, Alone }.Zip(cells.Split(' '), (column, code) => (column, code)).ToDictionary(
            cell => cell.column, cell => Code(cell.code)))
        {
            Credibility = credibility,
            Relevance = relevance,
        };

    public static MatrixReading Read(HypothesisMatrix matrix) => Assert.IsType<MethodResult<MatrixReading>.Computed>(CompetingHypotheses.Read(matrix)).Value;

    public static string Refused(HypothesisMatrix matrix) => Assert.IsType<MethodResult<MatrixReading>.Refused>(CompetingHypotheses.Read(matrix)).Why.Code;

    public static string InWords(IReadOnlyList<HypothesisPlace> order) =>
        string.Join(" < ", order.Select(place => string.Join(" = ", place.Hypotheses.Select(hypothesis => hypothesis.Value))));

    /// <summary>Matrices of four hypotheses and up to twelve rows, some of one origin and rated alike.</summary>
    public static IEnumerable<HypothesisMatrix> Random(int count)
    {
        var random = new Random(41);
        for (var round = 0; round < count; round++)
        {
            CompetingHypothesis[] hypotheses =
            [
                .. Enumerable.Range(0, 4).Select(number => new CompetingHypothesis(new($"h{number}"), number < 2 || random.Next(4) > 0)),
            ];
            var rows = new List<EvidenceRow>();
            for (var number = 0; number < 1 + random.Next(12); number++)
            {
                rows.Add(rows.Count > 0 && random.Next(4) == 0
                    ? rows[^1] with { Id = new EvidenceId($"r{number}"), Origin = rows[^1].Origin }
                    : new EvidenceRow(
                        new EvidenceId($"r{number}"), hypotheses.ToDictionary(hypothesis => hypothesis.Id, _ => (Consistency)random.Next(7)))
                    {
                        Origin = new OriginId($"o{number}"),
                        Credibility = (RowWeight)random.Next(-1, 2),
                        Relevance = (RowWeight)random.Next(-1, 2),
                        Deception = (DeceptionAnswer)random.Next(4),
                    });
            }

            yield return new HypothesisMatrix(hypotheses, [.. rows, Rated(hypotheses)]);
        }
    }

    private static EvidenceRow Rated(CompetingHypothesis[] hypotheses) => new(
        new EvidenceId("z"), hypotheses.ToDictionary(hypothesis => hypothesis.Id, _ => Consistency.Neutral));

    private static EvidenceRow Money(string id) =>
        Row(id, "CC I I", RowWeight.Low, RowWeight.High) with { Origin = new OriginId("wire-7"), Deception = DeceptionAnswer.Possible };

    private static Consistency Code(string code) => code switch
    {
        "II" => Consistency.VeryInconsistent,
        "I" => Consistency.Inconsistent,
        "N" => Consistency.Neutral,
        "C" => Consistency.Consistent,
        "CC" => Consistency.VeryConsistent,
        "NA" => Consistency.NotApplicable,
        _ => Consistency.Blank,
    };
}
