using Skein.Text.Normalization;

namespace Skein.Text.Names.Scripts;

/// <summary>A name in Latin letters, with the way back to what was written.</summary>
/// <param name="Text">The first reading by the rules, in lower case without marks; ʿ stands for ayn and what carries any vowel.</param>
/// <param name="Map">Leads spans of <paramref name="Text"/> to the original and back.</param>
/// <param name="Script">The script of most letters.</param>
/// <param name="LacksVowels">Whether short vowels are not written, so that the text lacks them.</param>
/// <param name="Readings">
/// The likeliest readings, best first, at most <see cref="Romanizer.MaximumReadings"/>, <paramref name="Text"/> among them: of letters that leave vowels out,
/// those that supply them come from words that were learnt.
/// </param>
public sealed record Romanization(
    string Text, OffsetMap Map, NameScript Script, bool LacksVowels, IReadOnlyList<NameReading> Readings);

/// <summary>One way to read a name.</summary>
/// <param name="Text">The name in Latin letters.</param>
/// <param name="Weight">
/// Above 0, at most 1: its share of the chance of all readings that are kept, which sum to 1. Learnt from names of many peoples; the language of a
/// name is not known.
/// </param>
public readonly record struct NameReading(string Text, double Weight);
