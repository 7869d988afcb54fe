using Skein.Exchange.Matrices;
using Skein.Methods.Hypotheses;
using Skein.Model;
using Skein.Testing;

namespace Skein.Exchange.Tests.Matrices;

/// <summary>Matrices of competing hypotheses come from a table that a spreadsheet can write.</summary>
public sealed class MatrixFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_table_becomes_a_matrix_with_weights_kinds_milestones_and_columns_that_were_given_up()
    {
        var read = Read(
            """
            row,text,statement,origin,credibility,relevance,kind,deception,ordered,alone,false claim (dropped)
            e1,"a flat, rented by two",st-1,,high,low,,no-sign,C,II,NA
            e2,no contact on the phones,,wire 7,,,absence,,I,,N
            m1,an instruction is found,,,high,high,milestone,,CC,II,II
            """);
        Assert.Empty(read.Faults);
        var matrix = read.Matrix!.Matrix;
        Assert.Equal("ada", read.Matrix.File);
        Assert.Equal([("ordered", true), ("alone", true), ("false claim", false)], matrix.Hypotheses.Select(one => (one.Id.Value, one.IsLive)));
        var (first, second) = (matrix.Rows[0], matrix.Rows[1]);
        Assert.Equal((RowWeight.High, RowWeight.Low, EvidenceKind.Evidence, DeceptionAnswer.NoSign), (first.Credibility, first.Relevance, first.Kind, first.Deception));
        Assert.Equal((Consistency.Consistent, Consistency.VeryInconsistent, Consistency.NotApplicable), (first[new("ordered")], first[new("alone")], first[new("false claim")]));
        Assert.Equal(("wire 7", EvidenceKind.Absence, Consistency.Blank), (second.Origin!.Value.Value, second.Kind, second[new("alone")]));
        Assert.Equal("m1", Assert.Single(matrix.Milestones).Id.Value);
        Assert.Equal(new RatedText("a flat, rented by two", StatementId.From("st-1")), read.Matrix.Texts[new("e1")]);
    }

    [Theory]
    [InlineData("row,text,a,b\ne1,words,C,maybe", "SK-EXCH-030", 2, "b")]
    [InlineData("row,text,a,b\ne1,words,ii,C", "SK-EXCH-030", 2, "a")]
    [InlineData("row,text,a\ne1,words,C", "SK-EXCH-029", 1, null)]
    [InlineData("row,text,a,b\ne1,words,C,C\ne1,again,C,C", "SK-EXCH-012", 3, "row")]
    [InlineData("row,text,a,b\ne1,,C,C", "SK-EXCH-008", 2, "text")]
    [InlineData("row,text,kind,a,b\ne1,words,rumor,C,C", "SK-EXCH-010", 2, "kind")]
    [InlineData("row,a,b\ne1,C,C", "SK-EXCH-005", 1, "text")]
    public void What_cannot_be_read_is_named_by_row_and_column(string text, string code, int row, string? column)
    {
        var read = Read(text);
        Assert.Null(read.Matrix);
        Assert.Contains(read.Faults, fault => (fault.Code, fault.Row, fault.Column) == (code, row, column));
    }

    [Fact]
    public void The_template_is_read_back_as_a_matrix_without_rows()
    {
        var read = Read(MatrixFile.Template(["one", "two"]));
        Assert.Empty(read.Faults);
        Assert.Equal((2, 0), (read.Matrix!.Matrix.Hypotheses.Count, read.Matrix.Matrix.Rows.Count));
    }

    private MatrixReadingOutcome Read(string text)
    {
        var path = _folder.At("ada.csv");
        File.WriteAllText(path, text);
        return MatrixFile.Read(path);
    }
}
