using Skein.Model;
using Skein.Model.Judgements;

namespace Skein.Resolution.Tests.Identities;

/// <summary>Short ways to write judgements in tests: <c>a = b</c>, <c>a # b</c>, <c>a ? b</c>.</summary>
internal static class Judged
{
    public static Judgement[] Read(string text) =>
        [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select((row, index) => One(row, $"j{index + 1:d2}"))];

    public static EntityId E(string id) => EntityId.From(id);

    // Small dense sets on few entities, so that loops, parallel judgements and conflicts are common.
    public static Judgement[] Random(Random random)
    {
        var entities = random.Next(2, 8);
        return [.. Enumerable.Range(0, random.Next(0, 12)).Select(index =>
        {
            var left = random.Next(entities);
            var right = (left + random.Next(1, entities)) % entities;
            var sign = random.Next(10) switch { < 7 => "=", < 9 => "#", _ => "?" };
            return One($"e{left} {sign} e{right}", $"j{index + 1:d2}");
        })];
    }

    private static Judgement One(string row, string id) => row.Split(' ') is [var left, var sign, var right]
        ? new Judgement
        {
            Id = JudgementId.From(id),
            Left = E(left),
            Right = E(right),
            Verdict = sign switch { "=" => Verdict.Same, "#" => Verdict.Different, _ => Verdict.Unsure },
            Reason = "as a test says",
        }
        : throw new ArgumentException(row);
}
