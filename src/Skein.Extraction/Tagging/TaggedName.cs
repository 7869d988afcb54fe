namespace Skein.Extraction.Tagging;

/// <summary>A name that the tagger found.</summary>
/// <param name="Sentence">The number of the sentence, from 0.</param>
/// <param name="First">The first word, from 0.</param>
/// <param name="End">The word after the last.</param>
/// <param name="Type">PER, ORG, LOC or another type of the model.</param>
/// <param name="Score">How probable the model holds it, 0 to 1; the least of its words counts.</param>
public readonly record struct TaggedName(int Sentence, int First, int End, string Type, double Score);
