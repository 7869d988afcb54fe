using FsCheck;
using FsCheck.Fluent;

namespace Skein.Text.Tests;

/// <summary>Texts made of the pieces that break text code, and checks over many of them. The seed is fixed: a failure comes back.</summary>
internal static class Properties
{
    private static readonly string[] Pieces =
    [
        "a", "b", "e", "Z", "É", "é", "e\u0301", "o\u0308", "\u0301", "ß", "İ", "1", "42", ".", ",", "-", "\u2010", "\u00AD", "'", "’", "\"", "»", "«", "!", "?", "…", "(", ")",
        " ", " ", " ", "\t", "\n", "\r\n", "\r", "\u00A0", "\u2009", "\u3000", "\u200B", "\u200D", "\u200E", "\u202E", "\uFEFF", "\0", "\uFFFE", "\u0085", "\f", "\u2028",
        "\uFB01", "\uFB03", "ĳ", "سلام", "شَ", "дом", "中文。", "\uAC00", "\u1100\u1161\u11A8", "\u212B", "😀", "👩🏽‍🚒", "🇧🇪", "\uD83D", "\uDE00", "𝒜",
        "Mr. ", "No. 4", "U.S. ", "E.A.", "terror-\nist", "Franco-\nBelgian", "l'État", "brother's", "-\n", "\n\n", "9/11", "https://a.example/b.", "a@b.example",
    ];

    private static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ArrayOf().Select(parts => string.Concat(parts)).ToArbitrary();

    private static readonly Arbitrary<string> Words = Gen.Elements('a', 'b', 'c', 'd').ArrayOf().Select(letters => new string(letters)).ToArbitrary();

    public static void HoldForTexts(Func<string, bool> property) => Run(Prop.ForAll(Texts, property));

    public static void HoldForPairs(Func<string, string, bool> property) => Run(Prop.ForAll(Words, Words, property));

    private static void Run(Property property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000).WithReplay(20_140_524UL, 20_151_113UL), property);
}
