using Skein.Exchange.Tables;
using Skein.Model.Statements;

namespace Skein.Exchange.Import;

/// <summary>Finds quoted words in the documents of a case; the host reads the files, this library does not.</summary>
public interface IQuoteResolver
{
    /// <summary>
    /// The passage, with the translation of the reference; null when there is no such document, or the words do not stand in its text
    /// exactly once.
    /// </summary>
    /// <param name="quote">The words and where they are said to stand.</param>
    Evidence.Passage? Find(QuoteReference quote);
}
