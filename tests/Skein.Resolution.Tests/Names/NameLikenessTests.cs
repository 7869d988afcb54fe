using Skein.Model.Entities;
using Skein.Resolution.Names;

namespace Skein.Resolution.Tests.Names;

public class NameLikenessTests
{
    [Fact]
    public void The_likeliest_pair_of_names_is_kept_with_its_evidence()
    {
        var likeness = NameLikeness.Of(EntityKind.Person, ["Abu Selva", "Youcef Dravenni"], EntityKind.Person, ["Miklou Oskolti", "Yusuf Dravenny"])!;

        Assert.Equal(("Youcef Dravenni", "Yusuf Dravenny"), (likeness.Left, likeness.Right));
        Assert.Contains(likeness.Explain(), part => part.Feature == "\"Youcef\" and \"Yusuf\": SameClass" && part.Weight > 0);
    }

    [Fact]
    public void What_has_no_partner_weighs_against()
    {
        var likeness = NameLikeness.Of(EntityKind.Organisation, ["Dravel Front"], EntityKind.Organisation, ["Dravel Front Oskolt"])!;

        Assert.Contains(likeness.Explain(), part => part.Feature == "\"Oskolt\" has no partner" && part.Weight < 0);
    }

    [Fact]
    public void Without_a_name_there_is_nothing_to_say() => Assert.Null(NameLikeness.Of(EntityKind.Person, [], EntityKind.Person, ["Tomar Dravenni"]));

    [Fact]
    public void Entities_of_two_kinds_are_not_compared() =>
        Assert.Throws<ArgumentException>(() => NameLikeness.Of(EntityKind.Person, ["Tomar"], EntityKind.Organisation, ["Tomar"]));
}
