namespace Skein.Places;

/// <summary>The longest name of a gazetteer that starts at a token of a text, by its foremost candidate.</summary>
/// <param name="Tokens">How many tokens it takes.</param>
/// <param name="Class">The class of the candidate that comes first without context.</param>
/// <param name="Population">Its population; 0 when it is not known.</param>
/// <param name="Country">Its country, as an ISO code.</param>
/// <param name="Candidates">How many places have the name.</param>
public readonly record struct PlaceMatch(int Tokens, PlaceClass Class, int Population, string Country, int Candidates);
