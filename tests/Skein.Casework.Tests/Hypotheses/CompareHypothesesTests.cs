using Skein.Casework.Hypotheses;
using Skein.Casework.Views;
using Skein.Exchange.Matrices;
using Skein.Methods.Faults;
using Skein.Methods.Outcomes;
using Skein.Model;
using Skein.Model.Entities;

namespace Skein.Casework.Tests.Hypotheses;

/// <summary>Matrices whose rows name statements of a case: copies of one piece count once, and several analysts stand side by side.</summary>
public sealed class CompareHypothesesTests : IDisposable
{
    private readonly Desk _desk = new();

    public CompareHypothesesTests()
    {
        var (attack, group) = (_desk.Add("in-1", "Harbor attack", EntityKind.Incident), _desk.Add("or-1", "Lantern Group", EntityKind.Organisation));
        _desk.Source("wire");
        _desk.Say("st-1", group, "claimed", attack, _desk.Source("daily", derivedFrom: "wire"));
        _desk.Say("st-2", group, "claimed", attack, _desk.Source("weekly", derivedFrom: "wire"));
        _desk.Say("st-3", group, "supplied", attack, SourceId.From("daily"));
    }

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Rows_whose_statements_say_the_same_from_one_origin_count_once_and_two_facts_of_one_source_count_twice()
    {
        // By hand: e1 and e2 are one piece, so that "alone" has -2 for it and -1 for e3.
        var views = Read("row,text,statement,ordered,alone\ne1,a claim,st-1,C,II\ne2,a claim,st-2,C,II\ne3,weapons,st-3,C,I");
        var matrix = Assert.Single(views.Readings);
        Assert.Equal([("ordered", 0.0), ("alone", -3.0)], matrix.Scores.Select(score => (score.Name, score.Weighted)));
        Assert.Equal([("e1", 1, "st-1"), ("e3", 0, "st-3")], matrix.Rows.Select(row => (row.Id, row.Copies.Count, row.Statement!.Id.Value)));
        Assert.Equal(["ordered"], matrix.Order[0]);
        Assert.Null(views.AgreeOnFirst);
    }

    [Fact]
    public void An_origin_that_the_analyst_writes_down_stands()
    {
        var views = Read("row,text,statement,origin,ordered,alone\ne1,a claim,st-1,one,C,II\ne2,a claim,st-2,other,C,II");
        Assert.Equal(-4, views.Readings[0].Scores[1].Weighted);
    }

    [Fact]
    public void Analysts_stand_side_by_side_with_the_cells_on_which_they_differ()
    {
        var views = Read("row,text,ordered,alone\ne1,words,C,II\ne2,words,I,C", "row,text,ordered,alone\ne1,words,C,II\ne2,words,II,C");
        Assert.Equal(["0", "1"], views.Readings.Select(matrix => matrix.Analyst));
        Assert.Equal(("e2", "ordered"), (Assert.Single(views.Disputed).Row, views.Disputed[0].Hypothesis));
        Assert.False(views.AgreeOnFirst);
    }

    [Fact]
    public void A_statement_that_does_not_stand_and_a_matrix_that_has_no_reading_say_why()
    {
        Assert.Equal("SK-CAS-014", Refused("row,text,statement,ordered,alone\ne1,words,st-9,C,II").Code);
        Assert.StartsWith("st-9: ", Refused("row,text,statement,ordered,alone\ne1,words,st-9,C,II").Because, StringComparison.Ordinal);
        Assert.Equal("SK-METH-002", Refused("row,text,ordered,alone\ne1,words,,").Code);
        Assert.Equal("SK-METH-002", Refused("row,text,ordered,alone\ne1,words,,", "row,text,ordered,alone\ne1,words,C,I").Code);
    }

    private MatrixViews Read(params string[] tables) => Assert.IsType<MethodResult<MatrixViews>.Computed>(Compare(tables)).Value;

    private NotComputable Refused(params string[] tables) => Assert.IsType<MethodResult<MatrixViews>.Refused>(Compare(tables)).Why;

    private MethodResult<MatrixViews> Compare(params string[] tables)
    {
        var matrices = tables.Index().Select(table =>
        {
            var path = _desk.Folder($"{table.Index}.csv");
            File.WriteAllText(path, table.Item);
            return MatrixFile.Read(path).Matrix!;
        });
        return new CompareHypotheses(_desk.Session).Run([.. matrices], ViewFilter.Everything);
    }
}
