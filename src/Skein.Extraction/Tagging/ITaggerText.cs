namespace Skein.Extraction.Tagging;

/// <summary>A document as the tagger reads it: sentences of words, whatever holds them.</summary>
internal interface ITaggerText
{
    /// <summary>The number of sentences.</summary>
    int Count { get; }

    /// <summary>The number of words of a sentence.</summary>
    int LengthOf(int sentence);

    /// <summary>A word; never empty.</summary>
    ReadOnlySpan<char> Word(int sentence, int at);
}

/// <summary>Words held in lists.</summary>
internal sealed class WordsOfLists(IReadOnlyList<IReadOnlyList<string>> sentences) : ITaggerText
{
    public int Count => sentences.Count;

    public int LengthOf(int sentence) => sentences[sentence].Count;

    public ReadOnlySpan<char> Word(int sentence, int at) => sentences[sentence][at] is { Length: > 0 } word ? word : "_";
}
