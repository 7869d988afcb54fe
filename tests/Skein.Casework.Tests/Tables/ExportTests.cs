using Skein.Casework.Tables;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Log;
using Skein.Storage.Log;

namespace Skein.Casework.Tests.Tables;

public class ExportTests
{
    [Fact]
    public void What_is_exported_imports_into_another_case_as_the_same_statements_and_twice_adds_nothing()
    {
        using var desk = new Desk();
        var (a, b) = (desk.Person("pe-1", "Salim Ferrat"), desk.Person("pe-2", "=cmd|' /C calc'!A0"));
        desk.Say("st-1", a, "friend-of", b, desk.Source("s", published: "2016-03~"));
        desk.Say("st-2", a, "alias", null, SourceId.From("s"), "Abu Zara");
        new ExportCase(desk.Session).Run(new ExportRequest(ExportFormat.Csv, desk.Folder("tables"), ViewFilter.Everything));

        using var other = new Desk();
        var first = new ImportTables(other.Session).Run(desk.Folder("tables"));
        var second = new ImportTables(other.Session).Run(desk.Folder("tables"));

        Assert.Empty(first.Faults);
        Assert.Equal((0, 0), (second.Added, second.Changed));
        using var reader = other.Session.Store.OpenReader();
        Assert.Equal(["st-1", "st-2"], reader.Statements(new Storage.Reading.StatementQuery()).Select(row => row.Statement.Id.Value).Order());
        Assert.Equal("=cmd|' /C calc'!A0", reader.Find(b)!.Value.Label);
    }

    [Fact]
    public void Notes_are_written_only_when_asked_for_and_never_those_on_a_protected_person()
    {
        using var desk = new Desk();
        var (a, victim) = (desk.Person("pe-1", "Salim Ferrat"), desk.Person("pe-2", "Nadia Kasani", ProtectionClass.Victim));
        foreach (var about in new[] { Subject.Case, Subject.Of(a), Subject.Of(victim), Subject.OfTie(a, victim) })
        {
            desk.Append(new CaseEvent.NoteAdded(new Model.Notes.Note(NoteId.From($"no-{about.Kind}{about.Id.Length}{about.Id[^1]}"), about, "=1+1 on " + about.Kind)));
        }

        new ExportCase(desk.Session).Run(new ExportRequest(ExportFormat.Csv, desk.Folder("without"), ViewFilter.Everything));
        var report = new ExportCase(desk.Session).Run(new ExportRequest(ExportFormat.Csv, desk.Folder("with"), ViewFilter.Everything) { WithNotes = true });

        Assert.False(File.Exists(Path.Combine(desk.Folder("without"), "notes.csv")));
        var written = File.ReadAllLines(report.Files.Single(file => file.EndsWith("notes.csv", StringComparison.Ordinal)));
        Assert.Equal(3, written.Length);
        Assert.Contains("'=1+1 on Case", written[2], StringComparison.Ordinal);
        Assert.DoesNotContain("pe-2", string.Concat(written), StringComparison.Ordinal);
        Assert.Empty(new ImportTables(desk.Session).Run(desk.Folder("with")).Faults);
    }

    [Fact]
    public void Protected_persons_and_what_is_said_of_them_are_in_no_export_unless_asked_for()
    {
        using var desk = new Desk();
        var (a, victim) = (desk.Person("pe-1", "Salim Ferrat"), desk.Person("pe-2", "Nadia Kasani", ProtectionClass.Victim));
        desk.Say("st-1", a, "met", victim, desk.Source("s"));

        var report = new ExportCase(desk.Session).Run(new ExportRequest(ExportFormat.Csv, desk.Folder("tables"), ViewFilter.Everything));
        new ExportCase(desk.Session).Run(new ExportRequest(ExportFormat.Gexf, desk.Folder("net.gexf"), ViewFilter.Everything));

        Assert.Equal(1, report.LeftOut);
        Assert.All(Directory.EnumerateFiles(desk.Folder("tables")).Append(desk.Folder("net.gexf")), file =>
            Assert.DoesNotContain("Kasani", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void Machine_reading_is_in_no_table_and_in_a_network_only_when_asked_for_and_then_it_says_so()
    {
        using var desk = new Desk();
        desk.Read("Salim Ferrat", "Karim Ferrat");

        new ExportCase(desk.Session).Run(new ExportRequest(ExportFormat.Csv, desk.Folder("tables"), new ViewFilter { IncludeUnreviewed = true }));
        new ExportCase(desk.Session).Run(new ExportRequest(ExportFormat.Gexf, desk.Folder("a.gexf"), ViewFilter.Everything));
        new ExportCase(desk.Session).Run(new ExportRequest(ExportFormat.Gexf, desk.Folder("b.gexf"), new ViewFilter { IncludeUnreviewed = true }));

        Assert.DoesNotContain("sibling-of", File.ReadAllText(Path.Combine(desk.Folder("tables"), "statements.csv")), StringComparison.Ordinal);
        Assert.DoesNotContain("<edge ", File.ReadAllText(desk.Folder("a.gexf")), StringComparison.Ordinal);
        var network = File.ReadAllText(desk.Folder("b.gexf"));
        Assert.Contains("<edge ", network, StringComparison.Ordinal);
        Assert.Contains("machine-reading-included: true", network, StringComparison.Ordinal);
    }

    [Fact]
    public void An_export_does_not_overwrite_what_is_there_unless_told_to()
    {
        using var desk = new Desk();
        File.WriteAllText(desk.Folder("net.gexf"), "mine");

        var refused = new ExportCase(desk.Session).Run(new ExportRequest(ExportFormat.Gexf, desk.Folder("net.gexf"), ViewFilter.Everything));
        Assert.NotNull(refused.Fault);
        Assert.Equal("mine", File.ReadAllText(desk.Folder("net.gexf")));

        new ExportCase(desk.Session).Run(new ExportRequest(ExportFormat.Gexf, desk.Folder("net.gexf"), ViewFilter.Everything, Overwrite: true));
        Assert.StartsWith("<?xml", File.ReadAllText(desk.Folder("net.gexf")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_machine_cannot_decide()
    {
        using var desk = new Desk();
        var (proposal, _, _, _) = desk.Read("Salim Ferrat", "Karim Ferrat");

        var outcome = desk.Session.Store.Append(AppendBatch.Of(new CaseEvent.ProposalDecided(proposal, Model.Proposals.Decision.Rejected)), Coder.Machine);

        Assert.IsType<AppendOutcome.Refused>(outcome);
    }
}
