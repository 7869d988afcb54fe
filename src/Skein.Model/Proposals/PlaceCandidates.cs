namespace Skein.Model.Proposals;

/// <summary>A place of a gazetteer that a name may mean.</summary>
/// <param name="Id">Its identifier in the gazetteer, such as <c>2784604</c> or <c>BE.VLG</c>.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Within">What it lies in, from the narrowest to the country, with commas; empty for a country.</param>
/// <param name="Precision">How precisely it places a thing: district, city, province, region or country. Never a site.</param>
public sealed record PlaceCandidate(string Id, string Name, string Within, string Precision);

/// <summary>
/// Which places of the gazetteers a name of a document may mean. One candidate is what the document's other words leave; several are open until a
/// person chooses, and nothing is placed anywhere before.
/// </summary>
/// <param name="Candidates">The candidates in their order without context, 1 or more; of very many the first.</param>
/// <param name="Reason">Why one is left, or that the name is ambiguous, as a word of the chooser.</param>
public sealed record PlaceCandidates(EquatableList<PlaceCandidate> Candidates, string Reason)
{
    /// <summary>True while several are left.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsOpen => Candidates.Count > 1;
}
