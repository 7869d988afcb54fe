using Skein.Exchange.Export;
using Skein.Exchange.Import;
using Skein.Model;
using Skein.Model.Log;
using Skein.Testing;

namespace Skein.Exchange.Tests.Tables;

/// <summary>How probable ties are, as a table: each row one analyst's, under that analyst's name.</summary>
public class LikelihoodTableTests
{
    private const string Header = "id,left,right,probability,reason,by\n";

    [Fact]
    public void A_row_is_read_with_its_analyst_and_written_back_the_same()
    {
        using var folder = Folder("l-1,p-2,p-1,0.4,\"=seen, \"\"once\"\"\",Ada Nell\nl-2,p-1,p-2,1,certain,\n");
        var tables = Samples.Read(folder.Path);
        Assert.Equal(
            [("l-1", 0.4, "=seen, \"once\"", "Ada Nell"), ("l-2", 1.0, "certain", null)],
            tables.Likelihoods.Select(coded => (coded.Likelihood.Id.Value, coded.Likelihood.Probability, coded.Likelihood.Reason, coded.By?.Name)));

        using var copy = new TemporaryFolder();
        CsvExport.Write(copy.Path, tables, Samples.Manifest);
        Assert.Contains("'=seen", File.ReadAllText(copy.At("likelihoods.csv")), StringComparison.Ordinal);
        Assert.Equal(tables.Likelihoods, Samples.Read(copy.Path).Likelihoods);
    }

    [Theory]
    [InlineData("l-1,p-1,p-2,1.4,why,", "probability", "SK-EXCH-024")]
    [InlineData("l-1,p-1,p-2,-0.1,why,", "probability", "SK-EXCH-024")]
    [InlineData("l-1,p-1,p-2,NaN,why,", "probability", "SK-EXCH-024")]
    [InlineData("l-1,p-1,p-2,\"0,4\",why,", "probability", "SK-EXCH-024")]
    [InlineData("l-1,p-1,p-2,40 %,why,", "probability", "SK-EXCH-024")]
    [InlineData("l-1,p-1,p-2,,why,", "probability", "SK-EXCH-008")]
    [InlineData("l-1,p-1,p-2,0.4,,", "reason", "SK-EXCH-008")]
    [InlineData("l-1,p-1,p-1,0.4,why,", "right", "SK-EXCH-018")]
    [InlineData("l-1,p-1,p-9,0.4,why,", "right", "SK-EXCH-013")]
    [InlineData("l-1,p-1,p-2,0.4,why,skein", "by", "SK-EXCH-025")]
    public void A_row_that_cannot_be_a_likelihood_is_named_by_row_column_and_code(string row, string column, string code)
    {
        var fault = Assert.Single(Samples.Faults(Folder($"l-0,p-1,p-3,0.5,why,\n{row}\n")));
        Assert.Equal(("likelihoods.csv", 3, column, code), (fault.File, fault.Row, fault.Column, fault.Code));
    }

    [Fact]
    public void One_analyst_judges_two_in_one_row_and_others_in_theirs()
    {
        var fault = Assert.Single(Samples.Faults(Folder("l-1,p-1,p-2,0.4,why,Ada Nell\nl-2,p-1,p-2,0.4,why,Bo Rask\nl-3,p-2,p-1,0.5,why,Ada Nell\n")));
        Assert.Equal((4, "SK-EXCH-027"), (fault.Row, fault.Code));
    }

    [Fact]
    public void What_the_case_has_is_not_planned_twice_what_differs_is_a_fault_and_what_was_withdrawn_stays_so()
    {
        using var folder = Folder("l-1,p-1,p-2,0.4,why,Ada Nell\n");
        var tables = Samples.Read(folder.Path);
        var existing = new ExistingCase();
        foreach (var made in tables.ToEvents(existing).Events)
        {
            existing.Apply(made);
        }

        var coded = Assert.Single(tables.ToEvents(existing).Likelihoods);
        existing.Apply(new CaseEvent.LikelihoodStated(coded.Likelihood));
        Assert.Equal((0, 0), (tables.ToEvents(existing).Likelihoods.Count, tables.ToEvents(existing).Faults.Count));

        var edited = tables with { Likelihoods = [coded with { Likelihood = coded.Likelihood with { Probability = 0.6 } }] };
        Assert.Equal("SK-EXCH-026", Assert.Single(edited.ToEvents(existing).Faults).Code);
        existing.Apply(new CaseEvent.LikelihoodWithdrawn(LikelihoodId.From("l-1"), "mistaken"));
        Assert.Equal("SK-EXCH-028", Assert.Single(tables.ToEvents(existing).Faults).Code);
    }

    private static TemporaryFolder Folder(string rows)
    {
        var folder = Samples.Folder();
        File.WriteAllText(folder.At("likelihoods.csv"), Header + rows);
        return folder;
    }
}
