using System.Globalization;
using Skein.Model;
using Skein.Model.Assessments;
using Skein.Model.Log;

namespace Skein.Bench;

/// <summary>What an invented analyst coded: three indicators of each incident, and of the first a matrix of a hundred rows and seven hypotheses.</summary>
internal static class MethodCodings
{
    private const int Rows = 100;

    private static readonly string[] Hypotheses =
        ["group-ordered", "member-guided", "local-network-alone", "individual-inspired", "other-group", "non-political-motive", "false-claim"];

    private static readonly string[] Ratings = ["II", "I", "N", "C", "CC"];

    public static IEnumerable<CaseEvent> Of(Coder coder, IEnumerable<EntityId> incidents)
    {
        var number = 0;
        return [.. incidents.SelectMany(Indicators), .. Matrix(coder)];

        IEnumerable<CaseEvent> Indicators(EntityId incident) =>
            new[] { ("A1", "E"), ("P2", "Rp"), ("D1", "SNF") }.Select(item => Coded(incident, "involvement", item.Item1, item.Item2, MethodCase.Group));

        IEnumerable<CaseEvent> Matrix(Coder analyst) =>
        [
            .. Hypotheses.Select(name => Coded(MethodCase.Incident(0), "hypotheses", $"hypothesis/{name}", "live")),
            .. Enumerable.Range(1, Rows).SelectMany(row => Row(row, analyst)),
        ];

        IEnumerable<CaseEvent> Row(int row, Coder analyst) =>
        [
            Coded(MethodCase.Incident(0), "hypotheses", $"row/e{row}", "evidence", words: "an invented piece"),
            .. Hypotheses.Index().Select(one => Coded(
                MethodCase.Incident(0), "hypotheses", $"cell/e{row}/{one.Item}", Ratings[((row * (one.Index + 3)) + analyst.Name.Length) % Ratings.Length])),
        ];

        CaseEvent.MethodCoded Coded(EntityId about, string method, string item, string value, EntityId? toward = null, string? words = null) => new(new MethodCoding
        {
            Id = CodingId.From(string.Create(CultureInfo.InvariantCulture, $"co-{coder.Name[0]}{number++}")),
            About = about,
            Toward = toward,
            Method = method,
            Item = item,
            Value = value,
            Words = words,
            Reason = "generated",
        });
    }
}
