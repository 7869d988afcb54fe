namespace Skein.Extraction.Incidents.Filling;

/// <summary>A word or mark of a text whose case is not trusted.</summary>
/// <param name="Start">The first unit in the text.</param>
/// <param name="End">The unit after the last.</param>
/// <param name="Word">In lower case.</param>
/// <param name="Key">The key of the word as a feature.</param>
internal readonly record struct FillToken(int Start, int End, string Word, ulong Key)
{
    public bool IsWord => char.IsLetterOrDigit(Word[0]);
}
