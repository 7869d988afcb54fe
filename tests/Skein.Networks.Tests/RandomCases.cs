namespace Skein.Networks.Tests;

/// <summary>Small random cases, by seed: few persons, acts, flats and dates, so that they meet often; with denials and proposals.</summary>
internal static class RandomCases
{
    private static readonly string[] Parts =
    [
        "lived-at premises:flat", "lived-at premises:flat", "met", "friend-of", "paid", "recruited", "parent-of", "lived-at premises:flat", "held-at premises:jail", "took-part-in incident:raid",
        "travelled-in travel:drive", "member-of organisation:group", "resident-of place:town", "trace-at premises:flat", "rented premises:flat",
    ];

    private static readonly string[] Dates = ["", "2015", "2015-03-01", "2015-02/2015-04", "2016/..", "../2014"];
    private static readonly string[] Grades = ["A1", "B2", "B4", "C1", "C3", "F3", "E6"];

    public static TestCase Make(int seed)
    {
        var random = new Random(seed);
        return new TestCase(Enumerable.Range(0, random.Next(1, 25)).Select(_ => Row(random)));
    }

    private static string Row(Random random)
    {
        var person = random.Next(6);
        var part = Pick(random, Parts);
        part = part.Contains(' ', StringComparison.Ordinal) ? part : $"{part} p{(person + random.Next(1, 6)) % 6}";
        var mark = random.Next(10) switch { 0 => "denies", 1 or 2 => "proposed", 3 => "alleges", _ => "" };
        return $"p{person} {part} {Pick(random, Dates)} grade={Pick(random, Grades)} source=s{random.Next(3)} {mark}";
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
