using Skein.Extraction.Parsing;

namespace Skein.Training;

/// <summary>One of several parsers that vote. Shared between threads.</summary>
internal interface IParserMember
{
    /// <summary>Guesses the heads and relations of a sentence; those that the example has are not looked at.</summary>
    /// <param name="example">The sentence.</param>
    /// <param name="heads">Where the heads go; the number of words for the root.</param>
    /// <param name="labels">Where the relations go; <see cref="Relation.None"/> where the member says nothing of it.</param>
    void Parse(ParserExample example, Span<short> heads, Span<Relation> labels);
}
