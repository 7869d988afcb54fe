using System.Text.Json;
using Skein.Evaluation.Extraction;

namespace Skein.Evaluation.Tests.Extraction;

public class MucFormatTests
{
    [Fact]
    public void Every_document_has_all_roles_and_a_claimed_bombing_fills_its_organisation()
    {
        const string Lines = """
            {"id":"d1","text":"A bombing in Velmont on 3 May 2014 killed 4 people. The Harsteen Brigade claimed responsibility for the bombing in Velmont."}
            {"id":"d2","text":"Nothing happened."}
            """;
        using var output = new StringWriter();

        var summary = MucFormat.Run(new StringReader(Lines), output, TimeProvider.System, TestContext.Current.CancellationToken);

        using var json = JsonDocument.Parse(output.ToString());
        Assert.Empty(summary.Faults);
        Assert.Equal(["BOMBING"], json.RootElement.GetProperty("d1").GetProperty("incident_types").EnumerateArray().Select(type => type.GetString()));
        Assert.Equal("Harsteen Brigade", json.RootElement.GetProperty("d1").GetProperty("PerpOrg")[0][0].GetString());
        foreach (var role in new[] { "PerpInd", "PerpOrg", "Target", "Victim", "Weapon" })
        {
            Assert.Equal(JsonValueKind.Array, json.RootElement.GetProperty("d2").GetProperty(role).ValueKind);
        }
    }
}
