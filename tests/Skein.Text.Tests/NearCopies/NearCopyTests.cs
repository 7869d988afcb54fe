using Skein.Text.NearCopies;

namespace Skein.Text.Tests.NearCopies;

public class NearCopyTests
{
    private const string Wire =
        "Two men held after raid in Vell\n\nPolice in the harbor town of Vell arrested two men early on Friday after a raid on a flat above a bakery, a spokeswoman said. " +
        "The men, aged 24 and 31, are brothers and were known to the authorities for earlier thefts. Officers found forged papers, cash and several telephones. " +
        "No shots were fired and nobody was hurt. Neighbors said that the brothers had moved in last spring and kept to themselves. The prosecutor of the district " +
        "has asked a judge to hold both men for a month. A hearing is expected on Monday. Their lawyer said that the men deny any part in the attack of last winter, " +
        "in which three people died at a railway station. The inquiry into that attack goes on, and eleven people have been questioned so far. The mayor of Vell " +
        "thanked the officers and asked the people of the town to stay calm.";

    private static readonly string Edited = Wire
        .Replace("Two men held after raid in Vell", "Brothers arrested over station attack", StringComparison.Ordinal)
        .Replace("early on Friday", "on Friday morning", StringComparison.Ordinal)
        .Replace("eleven people", "twelve people", StringComparison.Ordinal);

    private const string OtherStory =
        "Bakery raid: what is known\n\nA flat over a bakery in Vell was searched before dawn on Friday and two brothers were led away, witnesses told this newspaper. " +
        "A spokeswoman of the police confirmed the arrests. Forged papers were seized with cash and telephones. The prosecutor wants the pair kept in custody for a month; " +
        "a judge decides on Monday. Three people died last winter when a railway station was attacked. The lawyer of the brothers says that they had nothing to do with it.";

    [Fact]
    public void A_wire_story_with_a_new_headline_and_a_few_edits_is_found()
    {
        var index = new NearCopyIndex<string>();
        index.Add("wire", MinHash.Sign(Wire));
        index.Add("other", MinHash.Sign(OtherStory));
        var copy = Assert.Single(index.FindCandidates(MinHash.Sign(Edited)));
        Assert.Equal("wire", copy.Key);
        Assert.InRange(copy.Similarity, 0.7, 1);
        Assert.InRange(MinHash.ExactSimilarity(Wire, Edited), 0.7, 1);
    }

    [Fact]
    public void Another_story_on_the_same_event_is_no_near_copy()
    {
        Assert.InRange(MinHash.ExactSimilarity(Wire, OtherStory), 0, 0.2);
        var index = new NearCopyIndex<int>();
        index.Add(1, MinHash.Sign(Wire));
        Assert.Empty(index.FindCandidates(MinHash.Sign(OtherStory)));
    }

    [Fact]
    public void The_estimate_lies_near_the_exact_share_over_many_pairs()
    {
        var random = new Random(11);
        var words = Enumerable.Range(0, 2_000).Select(i => "word" + i).ToArray();
        var errors = new List<double>();
        for (var pair = 0; pair < 60; pair++)
        {
            var left = Enumerable.Range(0, 400).Select(_ => words[random.Next(words.Length)]).ToArray();
            var right = left.Select(word => random.Next(60) < pair % 12 ? words[random.Next(words.Length)] : word).ToArray();
            var (first, second) = (string.Join(' ', left), string.Join(' ', right));
            errors.Add(MinHash.Sign(first).Similarity(MinHash.Sign(second)) - MinHash.ExactSimilarity(first, second));
        }

        // Standard error of 128 values: at most 0.0442; 4.5 of them for the worst of sixty, and no drift on average.
        Assert.All(errors, error => Assert.InRange(error, -0.2, 0.2));
        Assert.InRange(errors.Average(), -0.02, 0.02);
        Assert.InRange(Math.Sqrt(errors.Average(error => error * error)), 0, 0.0442);
    }

    [Fact]
    public void The_exact_share_is_counted_by_hand() =>
        Assert.Equal(1.0 / 3, MinHash.ExactSimilarity("a b c d e f", "A, b c\nd e -- g!"), 1e-9);

    [Fact]
    public void Case_punctuation_and_line_breaks_make_no_difference() =>
        Assert.Equal(MinHash.Sign("One two, three four five six."), MinHash.Sign("one TWO three\nfour; five  six"));

    [Fact]
    public void A_signature_stays_the_same_from_one_version_to_the_next()
    {
        // Stored signatures must stay comparable: a change of these numbers is a change of the file format.
        var bytes = MinHash.Sign("one two three four five six seven").ToBytes();
        Assert.Equal("20078c382be67961e5160878cf8dfe00", Convert.ToHexStringLower(bytes.AsSpan(0, 16)));
        Assert.Equal(MinHash.Sign("one two three four five six seven"), MinHashSignature.FromBytes(bytes));
    }

    [Fact]
    public void Texts_without_words_resemble_nothing()
    {
        var empty = MinHash.Sign(" ... ");
        Assert.True(empty.IsEmpty);
        Assert.Equal(0, empty.Similarity(empty));
        var index = new NearCopyIndex<int>();
        index.Add(1, empty);
        Assert.Equal(0, index.Count);
        Assert.Empty(index.FindCandidates(empty));
    }

    [Fact]
    public void Short_texts_are_compared_whole()
    {
        Assert.Equal(1, MinHash.Sign("Two men held").Similarity(MinHash.Sign("two men held!")));
        Assert.Equal(0, MinHash.Sign("Two men held").Similarity(MinHash.Sign("two men freed")));
    }
}
