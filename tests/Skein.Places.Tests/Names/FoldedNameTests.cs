using Skein.Places.Names;

namespace Skein.Places.Tests.Names;

public sealed class FoldedNameTests
{
    [Theory]
    [InlineData("Vilbeke-Saint-Jean", "vilbeke st jean")]
    [InlineData("VILBEKE ST. JEAN", "vilbeke st jean")]
    [InlineData("Sint-Vilbeke", "st vilbeke")]
    [InlineData("Sainte Maëlle", "ste maelle")]
    [InlineData("Öster-Æbø Straße", "oster aebo strasse")]
    [InlineData("L'Haÿ-d’Or", "lhay dor")]
    [InlineData("  Ar--Raq/qah ", "ar raq qah")]
    [InlineData("Diyarbakır", "diyarbakir")]
    [InlineData("Саратов", "саратов")]
    [InlineData("-.'", "")]
    public void Names_fold_to_plain_words(string name, string folded) =>
        Assert.Equal(folded, new string(FoldedName.Of(name, new char[FoldedName.Longest])));

    [Fact]
    public void Accents_that_stand_apart_fold_like_those_that_do_not() =>
        Assert.Equal("evere", new string(FoldedName.Of("E\u0301vere\u0300", new char[FoldedName.Longest])));

    [Fact]
    public void A_name_beyond_the_bound_folds_to_nothing() =>
        Assert.True(FoldedName.Of(new string('a', FoldedName.Longest + 1), new char[FoldedName.Longest]).IsEmpty);
}
