using System.Text.Json;
using Skein.Evaluation.Extraction;

namespace Skein.Evaluation.Tests.Extraction;

public class ExtractTaskTests
{
    [Fact]
    public void Each_line_gives_its_mentions_entities_statements_and_incidents()
    {
        const string text = "The Norvel Brigade claimed responsibility for the bombing in Vilbeke on 3 March 2015. Salim Ferrat is the brother of Karim Oudin.";
        using var json = Only(JsonSerializer.Serialize(new { id = "d1", text, dateline = "2015-03-05" }));
        var root = json.RootElement;

        Assert.Equal("d1", root.GetProperty("id").GetString());
        var names = root.GetProperty("entities").EnumerateArray().ToDictionary(entity => entity.GetProperty("id").GetString()!, entity => entity.GetProperty("name").GetString());
        Assert.All(root.GetProperty("mentions").EnumerateArray(), mention => Assert.Equal(
            text[mention.GetProperty("start").GetInt32()..mention.GetProperty("end").GetInt32()], mention.GetProperty("text").GetString()));
        var sibling = root.GetProperty("statements").EnumerateArray().Single(row => row.GetProperty("property").GetString() == "sibling-of");
        Assert.Equal("Salim Ferrat", names[sibling.GetProperty("subject").GetString()!]);
        Assert.Equal("Karim Oudin", names[sibling.GetProperty("object").GetString()!]);
        Assert.Equal("asserts", sibling.GetProperty("stance").GetString());
        var incident = root.GetProperty("incidents").EnumerateArray().Single();
        Assert.Equal(("bombing", "2015-03-03", "Vilbeke"), (incident.GetProperty("type").GetString(), incident.GetProperty("date").GetString(), incident.GetProperty("place").GetString()));
        Assert.Equal("Norvel Brigade", incident.GetProperty("roles").GetProperty("PerpOrg")[0][0].GetString());
    }

    [Fact]
    public void A_malformed_line_is_a_fault_with_its_number_and_the_others_go_on()
    {
        using var output = new StringWriter();
        var summary = ExtractTask.Run(new StringReader("{\"id\":\"a\",\"text\":\"\"}\nno json\n\n{\"id\":1}\n{\"id\":\"b\",\"text\":\"x\"}\n"), output, TimeProvider.System, TestContext.Current.CancellationToken);

        Assert.Equal([2, 4], summary.Faults.Select(fault => fault.Line));
        Assert.Equal(4, summary.Items);
        Assert.Equal(2, output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Timex_gives_the_dates_with_their_spans()
    {
        const string text = "He left last October.";
        using var output = new StringWriter();
        TimexTask.Run(new StringReader(JsonSerializer.Serialize(new { id = "t", text, dateline = "2016-03-23" })), output, TimeProvider.System, TestContext.Current.CancellationToken);

        Assert.Equal("""{"id":"t","spans":[{"start":8,"end":20,"edtf":"2015-10"}]}""", output.ToString().TrimEnd());
    }

    private static JsonDocument Only(string line)
    {
        using var output = new StringWriter();
        var summary = ExtractTask.Run(new StringReader(line), output, TimeProvider.System, TestContext.Current.CancellationToken);

        Assert.Empty(summary.Faults);
        return JsonDocument.Parse(output.ToString());
    }
}
