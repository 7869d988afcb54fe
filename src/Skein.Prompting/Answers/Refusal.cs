namespace Skein.Prompting.Answers;

/// <summary>Why a statement of an answer is not proposed. Each is counted; what it said is kept nowhere.</summary>
public enum Refusal
{
    /// <summary>A member is missing, there twice, unknown, too long, of the wrong type, or holds a control character.</summary>
    NotInForm = 1,

    /// <summary>The quote does not stand in the text, letter by letter.</summary>
    QuoteNotInText,

    /// <summary>The quote has fewer than three words or more units than a quote may have.</summary>
    QuoteLength,

    /// <summary>The vocabulary has no such property, or a model is not asked for it (identity, links of no stated kind).</summary>
    UnknownProperty,

    /// <summary>A subject, object or speaker does not stand in the document, or is a pronoun.</summary>
    NameNotInText,

    /// <summary>An end or value does not fit the property, or both ends are one.</summary>
    NotByVocabulary,

    /// <summary>A name or words given as value do not stand in the quote.</summary>
    ValueNotInQuote,

    /// <summary>A date is no EDTF, or its year stands neither in the document nor in its day of publication.</summary>
    BadDate,

    /// <summary>The answer said it before.</summary>
    SaidTwice,

    /// <summary>An answer has more statements than one part of a document may give.</summary>
    TooMany,
}
