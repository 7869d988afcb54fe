namespace Skein.Extraction.Names;

/// <summary>Neighboring tokens that are written like a name.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="SentenceFirst">The first token of the sentence.</param>
/// <param name="SentenceEnd">The token after the sentence's last.</param>
internal readonly record struct Run(int First, int End, int SentenceFirst, int SentenceEnd)
{
    public int Length => End - First;

    public bool IsAtStart => First == SentenceFirst;
}
