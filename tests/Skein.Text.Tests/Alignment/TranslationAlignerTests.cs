using Skein.Text.Alignment;

namespace Skein.Text.Tests.Alignment;

public class TranslationAlignerTests
{
    [Fact]
    public void Two_sentences_that_became_one_stand_beside_it()
    {
        const string Original =
            "Le tribunal a condamné les deux frères à douze ans de prison pour leur part dans l'attaque du port. Il pleuvait. Ils ont fait appel le même jour.\n\n"
            + "Le procureur a demandé que l'un des deux reste en détention jusqu'à l'audience suivante.";
        const string Translation =
            "The court sentenced the two brothers to twelve years in prison for their part in the attack on the harbor. It rained, and they appealed on the same day.\n\n"
            + "The prosecutor asked that one of the two stay in custody until the next hearing.";
        Assert.Equal(
            [
                ("Le tribunal a condamné les deux frères à douze ans de prison pour leur part dans l'attaque du port.",
                    "The court sentenced the two brothers to twelve years in prison for their part in the attack on the harbor."),
                ("Il pleuvait. Ils ont fait appel le même jour.", "It rained, and they appealed on the same day."),
                ("Le procureur a demandé que l'un des deux reste en détention jusqu'à l'audience suivante.",
                    "The prosecutor asked that one of the two stay in custody until the next hearing."),
            ],
            TranslationAligner.Align(Original, Translation).Select(pair => (pair.Original.Of(Original), pair.Translation.Of(Translation))));
    }

    [Theory]
    [InlineData(0, 0.95)]
    [InlineData(1, 0.9)]
    public void Sentences_that_are_generated_in_pairs_are_found_in_pairs(int leftOut, double least)
    {
        // The oracle is how the texts are made: each sentence carries its number, and its translation has the same one. What a translation
        // leaves out is what the method is known to find worst.
        var random = new Random(3);
        var (right, all) = (0, 0);
        for (var round = 0; round < 20; round++)
        {
            var (original, translation) = Generated(random, paragraphs: 12, leftOut);
            foreach (var pair in TranslationAligner.Align(original, translation))
            {
                all++;
                right += Numbers(pair.Original.Of(original)).SetEquals(Numbers(pair.Translation.Of(translation))) ? 1 : 0;
            }
        }

        Assert.InRange((double)right / all, least, 1);
    }

    [Fact]
    public void Every_sentence_of_both_stands_in_one_stretch_in_order()
    {
        var random = new Random(8);
        for (var round = 0; round < 20; round++)
        {
            var (original, translation) = Generated(random, paragraphs: random.Next(1, 6));
            var aligned = TranslationAligner.Align(original, translation);
            Assert.Equal(Words(original), aligned.SelectMany(pair => Words(pair.Original.Of(original))));
            Assert.Equal(Words(translation), aligned.SelectMany(pair => Words(pair.Translation.Of(translation))));
            Assert.All(aligned, pair => Assert.False(pair.Original.IsEmpty && pair.Translation.IsEmpty));
        }
    }

    [Theory]
    [InlineData("", "One sentence.")]
    [InlineData("Un.", " \n ")]
    public void Blank_texts_are_aligned_with_nothing(string original, string translation) => Assert.Empty(TranslationAligner.Align(original, translation));

    [Fact]
    public void A_book_against_a_page_ends_and_keeps_every_word()
    {
        var book = string.Join("\n", Enumerable.Range(0, 3_000).Select(i => $"Sentence number {i} stands alone here."));
        var aligned = TranslationAligner.Align(book, "One line only.\nAnd another one.");
        Assert.Equal(Words(book), aligned.SelectMany(pair => Words(pair.Original.Of(book))));
    }

    [Theory]
    [InlineData(6_000, 900)]
    [InlineData(900, 6_000)]
    [InlineData(20_000, 1)]
    [InlineData(1, 20_000)]
    public void Lines_broken_quite_differently_are_aligned_within_bounds(int left, int right)
    {
        var (original, translation) = (Lines(left), Lines(right));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var aligned = TranslationAligner.Align(original, translation);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 400_000_000);
        Assert.Equal(Words(original), aligned.SelectMany(pair => Words(pair.Original.Of(original))));
        Assert.Equal(Words(translation), aligned.SelectMany(pair => Words(pair.Translation.Of(translation))));

        static string Lines(int count) => string.Join('\n', Enumerable.Range(0, count).Select(i => $"line {i}"));
    }

    // Of twenty sentences so many are left out and one is split in two; lengths vary as in a translation.
    private static (string Original, string Translation) Generated(Random random, int paragraphs, int leftOut = 1)
    {
        var (original, translation) = (new List<string>(), new List<string>());
        var number = 0;
        for (var p = 0; p < paragraphs; p++)
        {
            var (from, to) = (new List<string>(), new List<string>());
            for (var s = random.Next(1, 7); s > 0; s--)
            {
                number++;
                var length = random.Next(4, 40);
                from.Add(Sentence(random, number, length));
                switch (random.Next(20))
                {
                    case var chance when chance < leftOut:
                        break;
                    case 19:
                        to.Add(Sentence(random, number, length / 2));
                        to.Add(Sentence(random, number, length / 2));
                        break;
                    default:
                        to.Add(Sentence(random, number, Math.Max(3, (int)(length * (1.1 + (0.2 * (random.NextDouble() - 0.5)))))));
                        break;
                }
            }

            original.Add(string.Join(' ', from));
            translation.Add(string.Join(' ', to));
        }

        return (string.Join("\n\n", original), string.Join("\n\n", translation.Where(paragraph => paragraph.Length > 0)));
    }

    private static string Sentence(Random random, int number, int words) =>
        $"S{number}x " + string.Join(' ', Enumerable.Range(0, words).Select(_ => new string('a', random.Next(2, 9)))) + ".";

    private static HashSet<string> Numbers(string text) => [.. text.Split(' ').Where(word => word.StartsWith('S'))];

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
