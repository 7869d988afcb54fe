using System.Text.Json;
using Skein.Casework.Cases;
using Skein.Casework.Review;
using Skein.Casework.Review.Learning;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Log;

namespace Skein.Casework.Tests.Review;

public class LearningTests
{
    private static readonly string[] Told = ["Mira", "Dolen", "Vask", "A. Coder"];

    [Fact]
    public void Outcomes_stand_by_rule_and_property_with_what_was_corrected_into_what()
    {
        using var desk = new Desk();
        Decided(desk);

        var report = new LearnFromReview(desk.Session).Run(TestContext.Current.CancellationToken);

        Assert.Equal(
            [("one/1", "met", 2, 1, 1, 1, 1), ("two/1", "travelled-to", 1, 0, 0, 0, 0)],
            report.Outcomes.Select(row => (row.Rule, row.Property.Value, row.Counts.Accepted, row.Counts.Corrected, row.Counts.Rejected, row.Counts.Unsure, row.Pending)));
        // Two of four: 0.5 and the interval of Wilson at 95 percent by hand, (0.5 + z²/8 ± z √(1/16 + z²/64)) / (1 + z²/4).
        var kept = report.Outcomes[0].Kept!;
        Assert.Equal((0.5, 0.1500, 0.8500), (kept.Share, Math.Round(kept.Low, 4), Math.Round(kept.High, 4)));
        Assert.Equal(
            [("one/1", "property", "met", "close-to", 1), ("one/1", "valid-time", null, "2013~", 1)],
            report.Corrections.Select(change => (change.Rule, change.Field, change.From, change.To, change.Count)));
    }

    [Fact]
    public void The_export_has_a_line_for_each_decision_without_names_of_persons_or_coders()
    {
        using var desk = new Desk();
        Decided(desk);
        var file = desk.Folder("learn.jsonl");

        var written = Export(desk, new LearningExport(file));

        Assert.Equal((6, 0, null), (written.Written, written.LeftOut, written.Fault));
        var text = File.ReadAllText(file);
        Assert.All(Told, name => Assert.DoesNotContain(name, text, StringComparison.OrdinalIgnoreCase));
        var lines = File.ReadAllLines(file).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(
            ["accepted", "accepted", "accepted", "corrected", "rejected", "unsure"],
            lines.Select(line => line.GetProperty("decision").GetString()));
        var corrected = lines.Single(line => line.GetProperty("decision").GetString() == "corrected");
        Assert.Equal("[person-1] met [person-2] (2).", corrected.GetProperty("quote").GetString());
        Assert.Equal(("met", "close-to"), (
            corrected.GetProperty("proposed").GetProperty("property").GetString(), corrected.GetProperty("corrected").GetProperty("property").GetString()));
        Assert.Equal("Orsk", lines.Single(line => line.GetProperty("rule").GetString() == "two/1").GetProperty("proposed").GetProperty("object").GetString());
    }

    [Fact]
    public void Names_are_written_when_they_are_asked_for_and_a_file_is_not_replaced_unasked()
    {
        using var desk = new Desk();
        Decided(desk);
        var file = desk.Folder("learn.jsonl");
        Export(desk, new LearningExport(file));

        Assert.NotNull(Export(desk, new LearningExport(file) { WithNames = true }).Fault);
        Assert.Null(Export(desk, new LearningExport(file) { WithNames = true, Overwrite = true }).Fault);

        Assert.Contains("Mira Dolen met Joren Vask", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void What_names_a_protected_person_is_left_out_unless_asked_for()
    {
        using var desk = new Desk();
        var report = Decided(desk);
        using (var reader = desk.Session.Store.OpenReader())
        {
            var entity = reader.Find(report.IdOf("Joren Vask"))!.Value;
            desk.Append(new CaseEvent.EntityRevised(entity with { Protection = ProtectionClass.Minor }, "born in 2004"));
        }

        var file = desk.Folder("learn.jsonl");
        Assert.Equal((1, 5), Counts(new LearningExport(file)));
        Assert.Equal((6, 0), Counts(new LearningExport(file) { IncludeProtected = true, Overwrite = true }));

        (int, int) Counts(LearningExport export) => Export(desk, export) is var written ? (written.Written, written.LeftOut) : default;
    }

    private static ProposedReport Decided(Desk desk)
    {
        var report = new ProposedReport(desk, "a");
        List<ProposalId> met = [.. Enumerable.Range(0, 6).Select(i =>
            report.Propose($"Mira Dolen met Joren Vask ({i}).", "Mira Dolen", "met", "Joren Vask", rule: "one/1"))];
        var left = report.Propose("Mira Dolen travelled to Orsk.", "Mira Dolen", "travelled-to", "Orsk", rule: "two/1");
        report.Add();
        var accept = new AcceptProposal(desk.Session);
        foreach (var id in new[] { met[0], met[1], left })
        {
            Assert.IsType<ActOutcome.Done>(accept.Run(id, new Acceptance()));
        }

        Assert.IsType<ActOutcome.Done>(accept.Run(met[2], new Acceptance
        {
            Correction = new Correction { Property = PropertyCode.From("close-to"), ValidTime = "2013~" },
        }));
        new RejectProposal(desk.Session).Run(met[3], null);
        new SetProposalAside(desk.Session).Run(met[4], null);
        return report;
    }

    private static LearningExported Export(Desk desk, LearningExport export) =>
        new ExportLearning(desk.Session).Run(export, cancellation: TestContext.Current.CancellationToken);
}
