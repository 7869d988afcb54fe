using Skein.Casework.Identity;
using Skein.Casework.Measures;
using Skein.Casework.Views;
using Skein.Model.Judgements;

namespace Skein.Casework.Tests.Measures;

public sealed class WhatMovesTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Statements_and_judgements_that_figures_name_are_found_with_their_words_and_their_dossier()
    {
        var (ada, ben, cara) = (_desk.Person("pe-1", "Person A"), _desk.Person("pe-2", "Person B"), _desk.Person("pe-3", "Person C"));
        var alias = _desk.Person("pe-9", "The Tall One");
        _desk.Say("st-1", ada, "friend-of", ben, _desk.Source("one"));
        _desk.Say("st-2", alias, "friend-of", cara, _desk.Source("two"));
        new RecordJudgement(_desk.Session).Run(ben, alias, Verdict.Same, "Two papers say so.");
        var request = new MeasureRequest { Worlds = 50 };

        var found = new WhatMoves(_desk.Session).Run(new MeasureNetwork(_desk.Session).Run(request, ViewFilter.Everything));

        Assert.Equal(["st-1", "st-2"], found.Statements.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Person A", found.Statements["st-1"].Subject.Label);
        Assert.Contains("Person B", Assert.Single(found.Judgements.Values).Label, StringComparison.Ordinal);
        Assert.Equal(2, new CountTieStatements(_desk.Session).Run(request, ViewFilter.Everything));
    }

    [Fact]
    public void Nothing_is_looked_up_where_figures_name_nothing()
    {
        var found = new WhatMoves(_desk.Session).Run(new MeasureNetwork(_desk.Session).Run(new MeasureRequest { Worlds = 5 }, ViewFilter.Everything));

        Assert.Equal((0, 0), (found.Statements.Count, found.Judgements.Count));
        Assert.Equal(0, new CountTieStatements(_desk.Session).Run(new MeasureRequest(), ViewFilter.Everything));
    }
}
