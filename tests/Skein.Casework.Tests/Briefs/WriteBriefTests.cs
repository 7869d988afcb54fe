using Skein.Casework.Briefs;
using Skein.Casework.Dossiers;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Model.Statements;

namespace Skein.Casework.Tests.Briefs;

public sealed class WriteBriefTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Each_sentence_has_the_passage_that_says_it_and_what_two_sources_say_alike_is_said_once()
    {
        var (mira, tomas) = (_desk.Person("pe-1", "Mira Dolen"), _desk.Person("pe-2", "Tomas Arvel"));
        _desk.Say("st-1", mira, "sibling-of", tomas, _desk.Source("so-1", published: "2031-02-03"));
        _desk.Say("st-2", mira, "sibling-of", tomas, _desk.Source("so-2", published: "2031-03-04"));

        var brief = Brief(mira);

        var kinship = Assert.Single(brief.Sheet.Sections, section => section.Heading == "Kinship");
        var sentence = Assert.Single(kinship.Paragraphs);
        Assert.Equal("Mira Dolen is a sibling of Tomas Arvel.", sentence.Text);
        Assert.Equal([1, 2], sentence.Notes);
        Assert.Equal("so-1, para 1, said 3 February 2031, grade B2.", brief.Sheet.Notes[0].Where);
        Assert.Equal("so-2, para 1, said 4 March 2031, grade B2.", brief.Sheet.Notes[1].Where);
    }

    [Fact]
    public void Every_mark_leads_to_a_note_and_every_note_is_marked_numbered_as_first_used()
    {
        var mira = _desk.Person("pe-1", "Mira Dolen");
        for (var at = 2; at < 12; at++)
        {
            _desk.Say($"st-{at}", mira, at % 2 == 0 ? "friend-of" : "sibling-of", _desk.Person($"pe-{at}", $"Person {(char)('A' + at)}"), _desk.Source($"so-{at}"));
        }

        var sheet = Brief(mira).Sheet;

        var marks = sheet.Sections.SelectMany(section => section.Paragraphs).SelectMany(paragraph => paragraph.Notes).Distinct().ToList();
        Assert.Equal(Enumerable.Range(1, 10), marks);
        Assert.Equal(marks, sheet.Notes.Select(note => note.Number));
    }

    [Fact]
    public void A_minor_is_named_nowhere_in_a_brief_and_a_surname_that_others_bear_stays()
    {
        var (mira, child) = (_desk.Person("pe-1", "Mira Dolen"), _desk.Person("pe-2", "Éla Dolen", ProtectionClass.Minor));
        var source = _desk.Source("so-1");
        _desk.Say("st-1", mira, "sibling-of", child, source, change: statement => statement with { Evidence = new Evidence.Locator("where ELA, the sister of Dolen, is named") });
        _desk.Say("st-2", child, "alias", null, source, "Lala Dolen");
        _desk.Say("st-3", mira, "friend-of", _desk.Person("pe-3", "Jon Berrin"), source, change: statement => statement with { Speaker = "Lala Dolen" });

        var text = Text(Brief(mira));

        Assert.Contains("Mira Dolen is a sibling of [minor 1].", text, StringComparison.Ordinal);
        Assert.Contains("where [minor 1], the sister of Dolen, is named", text, StringComparison.Ordinal);
        Assert.Contains("according to [minor 1]", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Éla", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Lala", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Éla Dolen", Text(Brief(mira, RedactionProfile.Named)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pseudonymous_brief_names_nobody_gives_years_and_provinces_and_withholds_places_in_words()
    {
        var (mira, jon) = (_desk.Person("pe-1", "Mira Dolen"), _desk.Person("pe-2", "Jon Berrin"));
        var source = _desk.Source("so-Dolen", published: "2031-02-03");
        _desk.Say("st-1", mira, "friend-of", jon, source, change: statement => statement with { ValidTime = Edtf.Parse("2030-11-13"), Place = "the bar at the canal" });
        _desk.Say("st-2", jon, "friend-of", mira, source, change: statement => statement with { Speaker = "Berrin" });
        _desk.Say("st-3", mira, "resident-of", _desk.Add("pl-1", "Ghent", EntityKind.Place), source);

        var text = Text(Brief(mira, RedactionProfile.Pseudonymous));

        foreach (var hidden in new[] { "Mira", "Dolen", "Jon", "Berrin", "canal", "Ghent", "November", "February" })
        {
            Assert.DoesNotContain(hidden, text, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Contains("[person 1] is a friend of [person 2], in 2030.", text, StringComparison.Ordinal);
        Assert.Contains("according to [person 2]", text, StringComparison.Ordinal);
        Assert.Contains("Oost-Vlaanderen", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Legal_status_is_dated_marked_when_old_and_unknown_when_nothing_is_recorded()
    {
        var mira = _desk.Person("pe-1", "Mira Dolen");
        Assert.Contains("neither free nor guilty", Text(Brief(mira)), StringComparison.Ordinal);

        _desk.Say("st-1", mira, "legal-status", null, _desk.Source("so-1", published: "2025-11-30"), "charged");
        Assert.Contains("Legal status as reported up to 30 November 2025.", Brief(mira).Sheet.Preface);

        _desk.Clock.Now = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.Contains(Brief(mira).Sheet.Preface, line => line.Contains("more than 90 days ago", StringComparison.Ordinal));
    }

    [Fact]
    public void What_contradicts_what_is_open_and_what_is_missing_is_said()
    {
        var mira = _desk.Person("pe-1", "Mira Dolen");
        var source = _desk.Source("so-1");
        _desk.Say("st-1", mira, "born-on", null, source, "1990-05-01");
        _desk.Say("st-2", mira, "born-on", null, source, "1991-05-01");
        _desk.Say("st-3", mira, "friend-of", _desk.Person("pe-2", "Jon Berrin"), source, change: statement => statement with { ValidTime = Edtf.Parse("2010") });
        _desk.Say("st-4", mira, "friend-of", _desk.Person("pe-3", "Ann Berrin"), source, change: statement => statement with { ValidTime = Edtf.Parse("2014-02") });

        var sheet = Brief(mira).Sheet;

        Assert.Contains(sheet.Sections, section => section.Heading == "What sources say against each other");
        Assert.Contains(sheet.Sections.SelectMany(section => section.Paragraphs), paragraph => paragraph.Text == "Nothing is dated to 2011 to 2013.");
    }

    [Theory]
    [InlineData("2010", "")]
    [InlineData("2010 2012", "2011-2011")]
    [InlineData("2015 2010 2010 2011 2020", "2012-2014 2016-2019")]
    [InlineData("", "")]
    public void A_gap_is_what_lies_between_years_that_something_speaks_of(string years, string gaps) => Assert.Equal(
        gaps,
        string.Join(' ', DossierGaps.Between(years.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)).Select(gap => $"{gap.First}-{gap.Last}")));

    [Fact]
    public void A_brief_is_saved_whole_by_its_ending_and_replaces_nothing_unasked()
    {
        var brief = Brief(_desk.Person("pe-1", "Mira Dolen"));
        Assert.Equal("SK-CAS-161", SaveBrief.Run(brief, _desk.Folder("brief.txt")).Fault!.Code);

        Assert.Null(SaveBrief.Run(brief, _desk.Folder("brief.pdf")).Fault);
        Assert.Equal("%PDF-1.7", File.ReadAllText(_desk.Folder("brief.pdf"))[..8]);
        Assert.Equal("SK-CAS-052", SaveBrief.Run(brief, _desk.Folder("brief.pdf")).Fault!.Code);
        Assert.Null(SaveBrief.Run(brief, _desk.Folder("brief.pdf"), replaces: true).Fault);
        Assert.Equal("SK-CAS-053", SaveBrief.Run(brief, _desk.Folder("no-such-folder/brief.docx")).Fault!.Code);
    }

    [Fact]
    public void Nobody_of_whom_the_case_knows_nothing_has_a_brief() =>
        Assert.Null(new WriteBrief(_desk.Session).Run(EntityId.From("pe-9"), RedactionProfile.Protected, ViewFilter.Everything));

    private Brief Brief(EntityId about, RedactionProfile profile = RedactionProfile.Protected) =>
        new WriteBrief(_desk.Session).Run(about, profile, ViewFilter.Everything)!;

    private static string Text(Brief brief) => string.Join('\n',
    [
        brief.Sheet.Title, .. brief.Sheet.Preface, brief.Sheet.Foot,
        .. brief.Sheet.Sections.SelectMany(section => section.Paragraphs.Select(paragraph => paragraph.Text).Prepend(section.Heading)),
        .. brief.Sheet.Notes.Select(note => $"{note.Quote} {note.Where}"),
    ]);
}
