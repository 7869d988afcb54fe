using Skein.Casework.Identity;
using Skein.Casework.Incidents.Alike;
using Skein.Casework.Ingest;
using Skein.Casework.Review;
using Skein.Extraction.Incidents;
using Skein.Model.Entities;
using Skein.Model.Judgements;
using Skein.Model;

namespace Skein.Casework.Tests.Incidents;

/// <summary>Incidents of different sources that may be one. The answers were decided by hand before the weights: which pairs a careful coder would ask about.</summary>
public sealed class AlikeIncidentsTests : IDisposable
{
    private readonly Desk _desk = new();
    private int _statements;

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void One_bombing_told_twice_is_asked_about_with_what_agrees_and_what_would_settle_it()
    {
        Act("a", "bombing of the market", on: "2013-05-12", place: "Antwerp", type: "bombing", killed: "14..");
        Act("b", "market blast", on: "2013-05-12", place: "Belgium", type: "bombing", killed: "19");

        var pair = Assert.Single(List().Pairs);

        Assert.InRange(pair.Score, 0.5, 0.99);
        Assert.Equal(["date", "place", "type", "killed"], pair.Evidence.Where(one => one.Bearing == AlikeBearing.Agrees).Select(one => one.Aspect));
        Assert.Contains("Antwerp", pair.Evidence.Single(one => one.Aspect == "place").Words, StringComparison.Ordinal);
        Assert.Equal("A source that names the site of both would settle it.", pair.WouldSettle);
        Assert.Equal(IdentityState.NotJudged, pair.State);
    }

    [Theory]
    [InlineData("2013-05-13", "Antwerp", "bombing")]
    [InlineData("2013-05-12", "Bruges", "bombing")]
    [InlineData("2013-05-12", "Bruges", "shooting")]
    [InlineData("2013-06", "Antwerp", "bombing")]
    public void Another_day_or_another_town_is_another_act(string on, string place, string type)
    {
        Act("a", "bombing of the market", on: "2013-05-12", place: "Antwerp", type: "bombing", killed: "14");
        Act("b", "market blast", on: on, place: place, type: type, killed: "14");

        Assert.Empty(List().Pairs);
    }

    [Fact]
    public void Two_sites_of_one_day_in_one_city_are_two()
    {
        Act("a", "bombing of the station", on: "2013-05-12", place: "Antwerp", site: "Karel station", type: "bombing");
        Act("b", "bombing of the port", on: "2013-05-12", place: "Antwerp", site: "Dravik port", type: "bombing");
        Act("c", "shooting at the theater", on: "2013-05-12", place: "Antwerp", site: "Lume theater", type: "shooting");

        Assert.Empty(List().Pairs);
    }

    [Fact]
    public void An_operation_and_its_sites_are_never_one()
    {
        var whole = Act("a", "the May attacks", on: "2013-05-12", place: "Antwerp", type: "bombing", killed: "14", kind: EntityKind.Operation);
        var part = Act("b", "bombing of the market", on: "2013-05-12", place: "Antwerp", type: "bombing", killed: "14");
        var other = Act("c", "bombing of the mill", on: "2013-05-12", place: "Antwerp", type: "bombing", killed: "14");
        _desk.Say("part-1", part, "part-of", whole, SourceId.From("src-b"));
        _desk.Say("part-2", other, "part-of", whole, SourceId.From("src-c"));

        Assert.Empty(List(least: 0.01).Pairs);
    }

    [Fact]
    public void A_type_and_a_place_that_both_differ_are_never_asked_about_however_much_else_agrees()
    {
        var left = Act("a", "bombing", on: "2013-05-12", place: "Antwerp", type: "bombing", killed: "14");
        var right = Act("b", "kidnapping", on: "2013-05-12", place: "Bruges", type: "kidnapping", killed: "14");
        foreach (var number in Enumerable.Range(0, 4))
        {
            var person = _desk.Person($"pe-{number}", $"Orsen Vask{number}");
            _desk.Say($"l{number}", person, "took-part-in", left, SourceId.From("src-a"));
            _desk.Say($"r{number}", person, "took-part-in", right, SourceId.From("src-b"));
        }

        Assert.Empty(List(least: 0.01).Pairs);
    }

    [Fact]
    public void Somebody_named_in_both_makes_a_vague_date_enough()
    {
        var left = Act("a", "bombing", on: "2013-05", place: "Antwerp", type: "bombing");
        var right = Act("b", "explosion", on: "2013-05-12", place: "Antwerp", type: "bombing");
        Assert.Empty(List().Pairs);

        _desk.Say("l", _desk.Person("pe-1", "Orsen Vask"), "victim-of", left, SourceId.From("src-a"));
        _desk.Say("r", _desk.Person("pe-2", "Vask, Orsen"), "victim-of", right, SourceId.From("src-b"));

        Assert.Equal("A source that gives the day of both would settle it.", Assert.Single(List().Pairs).WouldSettle);
    }

    [Fact]
    public void A_protected_person_is_not_named_unless_asked()
    {
        var (left, right) = (Act("a", "bombing", "2013-05-12", "Antwerp", "bombing"), Act("b", "explosion", "2013-05-12", "Antwerp", "bombing"));
        var victim = _desk.Person("pe-1", "Orsen Vask", ProtectionClass.Victim);
        _desk.Say("l", victim, "victim-of", left, SourceId.From("src-a"));
        _desk.Say("r", victim, "victim-of", right, SourceId.From("src-b"));

        string Words(bool isAsked) => string.Join('\n', new ListAlikeIncidents(_desk.Session).Run(new AlikeRequest(IncludeProtected: isAsked), TestContext.Current.CancellationToken).Pairs[0].Evidence.Select(one => one.Words));

        Assert.DoesNotContain("Orsen", Words(isAsked: false), StringComparison.Ordinal);
        Assert.Contains("Orsen", Words(isAsked: true), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_judged_is_not_listed_again_and_a_withdrawal_brings_it_back()
    {
        var (left, right) = (Act("a", "bombing", "2013-05-12", "Antwerp", "bombing"), Act("b", "explosion", "2013-05-12", "Antwerp", "bombing"));
        var judged = Assert.IsType<Cases.ActOutcome.Done>(new RecordJudgement(_desk.Session).Run(left, right, Verdict.Different, "two streets"));

        Assert.Empty(List().Pairs);
        Assert.Equal(IdentityState.Different, Assert.Single(new ListAlikeIncidents(_desk.Session).Run(new AlikeRequest(IncludeDecided: true), TestContext.Current.CancellationToken).Pairs).State);

        new WithdrawJudgement(_desk.Session).Run(JudgementId.From(judged.Id!), "wrong street");
        Assert.Single(List().Pairs);
    }

    [Fact]
    public async Task A_folder_that_tells_one_incident_twice_asks_once_and_merges_nothing()
    {
        var folder = _desk.Folder("reports");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(
            Path.Combine(folder, "a.txt"),
            "A bomb exploded at the Dravik market in Antwerp on 12 May 2013 and killed 14 people. The streets were empty. Officials met in the evening.",
            TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            Path.Combine(folder, "b.txt"),
            "The city council spoke of mourning. The bombing of the Dravik market in Antwerp on 12 May 2013 killed 14 people. Shops stayed closed for a week.",
            TestContext.Current.CancellationToken);

        await new IngestFolder(_desk.Session).RunAsync(new IngestRequest(folder) { Incidents = IncidentReader.Rules }, cancellation: TestContext.Current.CancellationToken);
        await new IngestFolder(_desk.Session).RunAsync(new IngestRequest(folder) { Incidents = IncidentReader.Rules, ExtractAgain = true }, cancellation: TestContext.Current.CancellationToken);

        var question = Assert.Single(new ShowReviewQueue(_desk.Session).Run(new QueueRequest()).Questions, one => one.Rule == "incidents-across-documents/1");
        Assert.Contains(question.Reasons, reason => reason.Contains("14", StringComparison.Ordinal));
        using var reader = _desk.Session.Store.OpenReader();
        Assert.Empty(reader.Judgements());
    }

    private AlikeList List(double least = AlikeRequest.UsualLeast) => new ListAlikeIncidents(_desk.Session).Run(new AlikeRequest(least), TestContext.Current.CancellationToken);

    private EntityId Act(string source, string label, string on, string place, string type, string? killed = null, string? site = null, EntityKind kind = EntityKind.Incident)
    {
        var from = _desk.Source("src-" + source);
        var act = _desk.Add("in-" + source, label, kind);
        _desk.Say(Next(), act, "occurred-on", null, from, on);
        _desk.Say(Next(), act, "occurred-at", _desk.Add("pl-" + source, place, EntityKind.Place), from);
        _desk.Say(Next(), act, "incident-type", null, from, type);
        if (site is not null)
        {
            _desk.Say(Next(), act, "occurred-at", _desk.Add("si-" + source, site, EntityKind.Premises), from);
        }

        if (killed is not null)
        {
            _desk.Say(Next(), act, "killed", null, from, killed);
        }

        return act;
    }

    private string Next() => $"st-{++_statements}";
}
