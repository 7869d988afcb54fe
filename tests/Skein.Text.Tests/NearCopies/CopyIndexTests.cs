using Skein.Text.NearCopies;

namespace Skein.Text.Tests.NearCopies;

/// <summary>Candidates and shares against sets of runs counted by brute force, over generated reports, reprints and parts.</summary>
public class CopyIndexTests
{
    [Fact]
    public void Shares_are_those_of_sets_of_five_words_counted_by_hand()
    {
        var texts = Texts(seed: 3, count: 40);
        foreach (var (left, right) in texts.Zip(texts.Skip(1)))
        {
            var (one, other) = (Runs(left), Runs(right));
            var shared = one.Intersect(other, StringComparer.Ordinal).Count();
            var shares = TextRuns.Of(left).SharesWith(TextRuns.Of(right));
            Assert.Equal((shared, one.Count, other.Count), (shares.Shared, shares.Left, shares.Right));
            Assert.Equal((double)shared / one.Union(other, StringComparer.Ordinal).Count(), shares.Similarity, 1e-12);
            Assert.Equal((double)shared / one.Count, shares.OfLeft, 1e-12);
        }
    }

    [Fact]
    public void The_index_finds_the_copies_and_parts_that_comparing_every_pair_finds()
    {
        var texts = Texts(seed: 5, count: 400);
        var runs = texts.ConvertAll(TextRuns.Of);
        var index = new CopyIndex<int>();
        var (expected, found) = (0, 0);
        for (var i = 0; i < texts.Count; i++)
        {
            var candidates = index.FindCandidates(runs[i], most: 400).ToHashSet();
            for (var j = 0; j < i; j++)
            {
                var shares = runs[i].SharesWith(runs[j]);
                if (shares.IsNearCopy || shares.IsPart)
                {
                    expected++;
                    found += candidates.Contains(j) ? 1 : 0;
                }
            }

            index.Add(i, runs[i]);
        }

        // A pair at the limit is missed rarely; of the generated ones at most one in a hundred.
        Assert.InRange(expected, 150, 2_000);
        Assert.InRange((double)found / expected, 0.99, 1);
    }

    [Fact]
    public void A_dispatch_within_a_longer_article_is_a_part_and_no_near_copy()
    {
        var random = new Random(7);
        var (dispatch, article) = (Sentence(random, 120), Sentence(random, 900));
        var whole = article[..2_000] + " " + dispatch + " " + article[2_000..];
        var shares = TextRuns.Of(dispatch).SharesWith(TextRuns.Of(whole));
        Assert.True(shares is { IsPart: true, IsNearCopy: false });
        Assert.InRange(shares.OfLeft, 0.99, 1);

        var index = new CopyIndex<string>();
        index.Add("other", TextRuns.Of(Sentence(random, 900)));
        index.Add("whole", TextRuns.Of(whole));
        Assert.Equal(["whole"], index.FindCandidates(TextRuns.Of(dispatch), most: 5));
        // The other way round too: the article is read before the dispatch comes.
        var later = new CopyIndex<string>();
        later.Add("dispatch", TextRuns.Of(dispatch));
        Assert.Equal(["dispatch"], later.FindCandidates(TextRuns.Of(whole), most: 5));
    }

    [Fact]
    public void A_line_that_every_paper_prints_makes_no_copies()
    {
        var random = new Random(9);
        var index = new CopyIndex<int>();
        const string House = "All rights reserved. No part of this report may be printed again without the word of the editors of this house in writing.";
        for (var i = 0; i < 200; i++)
        {
            index.Add(i, TextRuns.Of(Sentence(random, 200) + " " + House));
        }

        Assert.Empty(index.FindCandidates(TextRuns.Of(Sentence(random, 200) + " " + House), most: 10));
    }

    [Fact]
    public void A_text_without_words_is_left_out()
    {
        var index = new CopyIndex<int>();
        index.Add(1, TextRuns.Of(" … "));
        Assert.Equal(0, index.Count);
        Assert.Empty(index.FindCandidates(TextRuns.Of(""), most: 3));
        Assert.Equal(0, TextRuns.Of("").SharesWith(TextRuns.Of("one two")).Similarity);
    }

    [Fact]
    public void A_story_printed_a_thousand_times_is_found_without_walking_all_of_them()
    {
        var index = new CopyIndex<int>();
        var runs = TextRuns.Of(Sentence(new Random(1), 150));
        for (var i = 0; i < 1_000; i++)
        {
            index.Add(i, runs);
        }

        Assert.Equal(5, index.FindCandidates(runs, most: 5).Count);
    }

    // A third are reports, a third reprints with changed words, a third hold an earlier report whole or in part, with more around it.
    private static List<string> Texts(int seed, int count)
    {
        var random = new Random(seed);
        var texts = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var earlier = texts.Count > 0 ? texts[random.Next(texts.Count)].Split(' ') : [];
            texts.Add((i % 3, earlier.Length) switch
            {
                (1, > 0) => string.Join(' ', earlier.Select(word => random.Next(100) < random.Next(6) ? "changed" + random.Next(500) : word)),
                (2, > 0) => Sentence(random, random.Next(20, 300)) + " " + string.Join(' ', earlier.Take(earlier.Length * random.Next(5, 11) / 10)) + " "
                    + Sentence(random, random.Next(20, 300)),
                _ => Sentence(random, random.Next(60, 500)),
            });
        }

        return texts;
    }

    private static string Sentence(Random random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => "word" + random.Next(3_000)));

    private static HashSet<string> Runs(string text)
    {
        var words = text.Split(' ');
        return Enumerable.Range(0, Math.Max(0, words.Length - 4)).Select(i => string.Join(' ', words[i..(i + 5)])).ToHashSet(StringComparer.Ordinal);
    }
}
