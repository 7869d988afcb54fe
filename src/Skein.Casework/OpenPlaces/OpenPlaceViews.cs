using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Proposals;
using Skein.Places.Areas;

namespace Skein.Casework.OpenPlaces;

/// <summary>A place of a gazetteer that a name may mean, with the area it is drawn as.</summary>
/// <param name="Candidate">The place.</param>
/// <param name="Area">A circle, and a box where it has one; never a point. Null where no coordinates are known.</param>
public sealed record PlaceCandidateView(PlaceCandidate Candidate, PlaceArea? Area);

/// <summary>A place name of a document that several places bear.</summary>
/// <param name="Place">The place as the document names it.</param>
/// <param name="Document">The document.</param>
/// <param name="DocumentTitle">Its title.</param>
/// <param name="Quote">The words around its first mention.</param>
/// <param name="Candidates">Which places it may mean.</param>
public sealed record OpenPlace(EntityRef Place, DocumentId Document, string DocumentTitle, string Quote, IReadOnlyList<PlaceCandidateView> Candidates);

/// <summary>The place names of a case that stay open.</summary>
/// <param name="Places">Those of this page.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Settled">How many names mean one place of the gazetteers, by their document or by a choice.</param>
public sealed record OpenPlaceList(IReadOnlyList<OpenPlace> Places, int Total, int Settled);
