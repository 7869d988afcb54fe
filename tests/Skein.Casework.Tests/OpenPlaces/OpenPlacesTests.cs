using Skein.Casework.Cases;
using Skein.Casework.Ingest;
using Skein.Casework.OpenPlaces;
using Skein.Casework.Review;
using Skein.Model;
using Skein.Places.Areas;
using Skein.Places.Files;
using Skein.Places.GeoNames;
using Skein.Storage.Reading;

namespace Skein.Casework.Tests.OpenPlaces;

/// <summary>Names that several places bear, and gazetteers of a case in the reading of documents. The places are those of the bundled gazetteer, or invented rows.</summary>
public sealed class OpenPlacesTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_name_of_several_places_stays_open_with_its_candidates_as_areas()
    {
        await Read("Salim Ferrat was arrested in Springfield on 3 March 2015.");

        var open = Assert.Single(new ListOpenPlaces(_desk.Session).Run().Places);

        Assert.Equal("Springfield", open.Place.Label);
        Assert.True(open.Candidates.Count > 1, "Springfield is one place only");
        Assert.All(open.Candidates, row =>
        {
            Assert.Equal("city", row.Candidate.Precision);
            Assert.True(row.Area!.RadiusKilometres >= 1, "a town is drawn as a point");
            Assert.NotEqual(PlacePrecision.Site, row.Area.Precision);
        });
        Assert.Contains("arrested in Springfield", open.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_country_that_the_document_names_settles_it()
    {
        await Read("Salim Ferrat was arrested in Tripoli on 3 March 2015. He had come from Beirut. Lebanon asked for him.");

        using var reader = _desk.Session.Store.OpenReader();
        var tripoli = reader.ProposedEntities(reader.Documents(new DocumentQuery())[0].Value.Id).Single(entity => entity.Entity.Label == "Tripoli");
        Assert.EndsWith("Lebanon", Assert.Single(tripoli.Place!.Candidates).Within, StringComparison.Ordinal);
        Assert.Empty(new ListOpenPlaces(_desk.Session).Run().Places);
    }

    [Fact]
    public async Task A_choice_is_a_judgement_that_closes_the_question_and_can_be_withdrawn()
    {
        await Read("Salim Ferrat was arrested in Springfield on 3 March 2015.");
        var open = Assert.Single(new ListOpenPlaces(_desk.Session).Run().Places);
        var place = EntityId.From(open.Place.Id.Value);
        var reasons = new ShowReviewQueue(_desk.Session).Run(new QueueRequest()).Proposals.SelectMany(proposal => proposal.Reasons);
        Assert.Contains(reasons, reason => reason.StartsWith("Springfield may be ", StringComparison.Ordinal));

        var chosen = Assert.IsType<ActOutcome.Done>(new ChoosePlace(_desk.Session).Run(place, open.Candidates[1].Candidate.Id, "the county jail stands there"));

        Assert.Empty(new ListOpenPlaces(_desk.Session).Run().Places);
        new Casework.Identity.WithdrawJudgement(_desk.Session).Run(JudgementId.From(chosen.Id!), "another county");
        Assert.Single(new ListOpenPlaces(_desk.Session).Run().Places);
    }

    [Fact]
    public async Task What_is_no_place_and_a_place_that_no_gazetteer_has_are_refused()
    {
        await Read("Salim Ferrat was arrested in Springfield on 3 March 2015.");
        var person = _desk.Person("pe-1", "Salim Ferrat");
        var place = EntityId.From(Assert.Single(new ListOpenPlaces(_desk.Session).Run().Places).Place.Id.Value);
        var choose = new ChoosePlace(_desk.Session);

        Assert.Equal("SK-CAS-092", Assert.IsType<ActOutcome.Refused>(choose.Run(person, "BE", "no")).Code);
        Assert.Equal("SK-CAS-091", Assert.IsType<ActOutcome.Refused>(choose.Run(place, "no such place", "no")).Code);
        Assert.Equal("SK-CAS-007", Assert.IsType<ActOutcome.Refused>(choose.Run(place, "BE", " ")).Code);
    }

    [Fact]
    public async Task Reading_looks_a_place_up_in_the_gazetteers_of_the_case()
    {
        // A row of a GeoNames table, 19 columns: a town that the bundled gazetteer does not have.
        var table = _desk.Folder("XX.txt");
        await File.WriteAllTextAsync(
            table,
            "990001\tQuovelmere Stadt\tQuovelmere Stadt\t\t50.5\t4.5\tP\tPPL\tBE\t\tWAL\t\t\t\t25000\t\t100\tEurope/Brussels\t2020-01-01\n",
            TestContext.Current.CancellationToken);
        var report = new PlaceFolder(_desk.Session.Location).Import(new GeoNamesRequest { File = table }, TimeProvider.System, null, TestContext.Current.CancellationToken);
        Assert.Equal(1, report.Kept);

        await Read("Salim Ferrat was arrested in Quovelmere Stadt, Belgium, on 3 March 2015.");

        using var reader = _desk.Session.Store.OpenReader();
        var town = reader.ProposedEntities(reader.Documents(new DocumentQuery())[0].Value.Id).Single(entity => entity.Entity.Label.StartsWith("Quovelmere", StringComparison.Ordinal));
        Assert.Equal("990001", Assert.Single(town.Place!.Candidates).Id);
        Assert.Contains(Assert.Single(reader.Runs()).Value.Options, option => option.Name == "Places" && option.Value.Contains("1 places", StringComparison.Ordinal));
    }

    private async Task Read(string text)
    {
        var folder = _desk.Folder("reports");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "a.txt"), text, TestContext.Current.CancellationToken);
        await new IngestFolder(_desk.Session).RunAsync(new IngestRequest(folder), cancellation: TestContext.Current.CancellationToken);
    }
}
