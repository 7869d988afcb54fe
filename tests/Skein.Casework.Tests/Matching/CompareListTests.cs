using Skein.Casework.Matching.Lists;
using Skein.Model.Entities;
using Skein.Storage.Reading;

namespace Skein.Casework.Tests.Matching;

public class CompareListTests
{
    private const string List = "name;aliases;birth date;nationality\n\"Hamrani; Youcef\";Abu Tamir;1981-02-03;Ostmark\nNobody Inventado;;;\n;;;\n;only an alias;;\n";

    [Fact]
    public void Entries_that_the_case_names_are_offered_and_nothing_is_kept()
    {
        using var desk = new Desk();
        var source = desk.Source("so");
        desk.Say("s1", desk.Person("p-1", "Yusuf al-Hamrani"), "born-on", null, source, "1981-02-03");
        desk.Person("p-2", "Rona Tel");
        var head = desk.Head();

        var found = Run(desk, List.Replace("\"Hamrani; Youcef\"", "Youcef Hamrani", StringComparison.Ordinal), new ListRequest("Council of Ostmark, 2016"))!;
        var hit = Assert.Single(found.Hits);
        Assert.Equal((1, "p-1"), (hit.Row, Assert.Single(hit.Offers).Entity.Id.Value));
        Assert.Contains(hit.Offers[0].Evidence, evidence => evidence.Bits > 5);
        Assert.Equal((3, head), (found.Entries, desk.Head()));
    }

    [Fact]
    public void An_entry_in_other_letters_than_the_case_is_offered()
    {
        using var desk = new Desk();
        desk.Person("p-1", "Youcef Darvani");
        desk.Person("p-2", "Tibor Veksler");

        var hits = Run(desk, "name\nيوسف دارفاني\nТибор Векслер\nНикто Нигдеев\n", new ListRequest("Gazette") { Least = 0.5 })!.Hits;
        Assert.Equal([(1, "p-1"), (2, "p-2")], hits.Select(hit => (hit.Row, Assert.Single(hit.Offers).Entity.Id.Value)));
    }

    [Fact]
    public void A_list_without_a_stated_source_is_refused()
    {
        using var desk = new Desk();
        Assert.Null(new CompareList(desk.Session).Run(new StringReader(List), new ListRequest(null), out var refused, cancellation: TestContext.Current.CancellationToken));
        Assert.Equal("SK-CAS-062", refused!.Code);
        Assert.Null(new CompareList(desk.Session).Run(new StringReader("name,source\nAda Roth,\n"), new ListRequest(" "), out refused, cancellation: TestContext.Current.CancellationToken));
        Assert.Equal("SK-CAS-062", refused!.Code);
        Assert.NotNull(Run(desk, "name,source\nAda Roth,The Gazette\n", new ListRequest(null)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("surname,year\nRoth,1980\n")]
    [InlineData("name\n\"Ada Roth\n")]
    [InlineData("name\n,\n")]
    public void A_list_that_cannot_be_read_is_refused_with_a_sentence(string text)
    {
        using var desk = new Desk();
        Assert.Null(new CompareList(desk.Session).Run(new StringReader(text), new ListRequest("s"), out var refused, cancellation: TestContext.Current.CancellationToken));
        Assert.Equal("SK-CAS-063", refused!.Code);
        Assert.EndsWith(".", refused.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_of_the_case_that_one_entry_names_under_other_names_become_one_question()
    {
        using var desk = new Desk();
        var (_, left, _, _) = desk.Read("Salim Ferrat", "Karim Ferrat");
        var (_, right, _, _) = desk.Read("Orvil Danek", "Sorin Habel");
        const string Named = "name,aliases\nSalim Ferrat,Orvil Danek\n";

        var found = Run(desk, Named, new ListRequest("The register, 2016") { Proposes = true })!;
        Assert.Equal((1, 0), (found.Questions, found.QuestionsWithoutText));
        using (var reader = desk.Session.Store.OpenReader())
        {
            var asked = Assert.IsType<Model.Proposals.Proposal.IdentityProposal>(Assert.Single(reader.Proposals(new ProposalQuery { OnIdentity = true })).Proposal);
            Assert.Equal(new[] { left, right }.Order(), new[] { asked.Left, asked.Right }.Order());
            Assert.Contains("The register, 2016", Assert.Single(asked.Explanation).Feature, StringComparison.Ordinal);
            Assert.Empty(reader.Judgements());
        }

        Assert.Equal(0, Run(desk, Named, new ListRequest("The register, 2016") { Proposes = true })!.Questions);
    }

    [Fact]
    public void A_protected_person_is_left_out_and_counted()
    {
        using var desk = new Desk();
        desk.Person("p-1", "Salim Ferrat", ProtectionClass.Victim);
        var found = Run(desk, "name\nSalim Ferrat\n", new ListRequest("s"))!;
        Assert.Equal((0, 1), (found.Hits.Count, found.ProtectedLeftOut));
    }

    private static ListComparison? Run(Desk desk, string text, ListRequest request) => new CompareList(desk.Session).Run(new StringReader(text), request, out _, cancellation: TestContext.Current.CancellationToken);
}
