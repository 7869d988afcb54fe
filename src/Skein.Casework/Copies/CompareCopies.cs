using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Storage.Reading;
using Skein.Text.NearCopies;
using Skein.Text.Tokens;

namespace Skein.Casework.Copies;

/// <summary>Holds two near copies against each other, word by word.</summary>
/// <param name="session">The coder at work.</param>
public sealed class CompareCopies(CaseSession session)
{
    /// <summary>The comparison; null when the case has not found the two alike.</summary>
    /// <param name="one">One document.</param>
    /// <param name="other">The other; the order makes no difference.</param>
    public CopyComparison? Run(DocumentId one, DocumentId other)
    {
        using var view = new CaseView(session, ViewFilter.Everything);
        if (new CopyPairs(view).Find(one, other) is not { } pair)
        {
            return null;
        }

        if (TextOf(view.Reader, pair.Copy.Document) is not { } copy || TextOf(view.Reader, pair.Origin.Document) is not { } origin)
        {
            return new CopyComparison(pair, [], 0, 0, 0);
        }

        List<CopyStretch> stretches =
        [
            .. WordDifferences.Of(copy, origin).Select(stretch => new CopyStretch(
                stretch.Left.Of(copy), stretch.Right.Of(origin), stretch.Left, stretch.Right, stretch.IsShared)),
        ];
        var different = stretches.Where(stretch => !stretch.IsShared).ToList();
        return new CopyComparison(
            pair,
            stretches,
            stretches.Where(stretch => stretch.IsShared).Sum(stretch => Words(stretch.Copy)),
            different.Sum(stretch => Words(stretch.Copy)),
            different.Sum(stretch => Words(stretch.Origin)));
    }

    private static string? TextOf(ICaseReader reader, DocumentId document) =>
        reader.TextVersions(document) is [.., var version] ? reader.ReadText(version.Id) : null;

    private static int Words(string text) => Tokenizer.Tokenize(text).Count(token => token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Address);
}
