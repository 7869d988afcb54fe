namespace Skein.Places.Choosing;

/// <summary>Why one of several places of a name was taken, or none.</summary>
public enum ChoiceReason
{
    /// <summary>Only one place has the name.</summary>
    OnlyOne = 1,

    /// <summary>Only one lies in a country that the document names.</summary>
    Country,

    /// <summary>Only one lies in the region or province of other places of the document.</summary>
    Neighbors,

    /// <summary>The others hold it, or are held by the city of the same name: Antwerp in the province of Antwerp.</summary>
    Nested,

    /// <summary>It has at least ten times the people of any other, and nothing in the document speaks for another.</summary>
    Population,

    /// <summary>Several are left.</summary>
    Ambiguous,

    /// <summary>No gazetteer has the name.</summary>
    NotFound,
}

/// <summary>Which place a name means in a document, and why; or that it stays open.</summary>
/// <param name="Place">The place; null when it stays open.</param>
/// <param name="Reason">Why.</param>
/// <param name="Candidates">All that came into question, in their order; those that context ruled out are left out.</param>
public sealed record PlaceChoice(Place? Place, ChoiceReason Reason, IReadOnlyList<Place> Candidates)
{
    /// <summary>True when no place was chosen.</summary>
    public bool IsOpen => Place is null;
}
