using System.Reflection;
using System.Text.Json.Serialization;
using Skein.Model.Log;
using Skein.Testing;

namespace Skein.Model.Tests.Log;

/// <summary>docs/reference/events.md lists the kinds that a log can hold, each once and none that does not exist.</summary>
public class EventPageTests
{
    [Fact]
    public void The_reference_page_lists_every_kind_of_event_once()
    {
        var listed = File.ReadLines(Path.Combine(Repository.Root, "docs", "reference", "events.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1]);
        var kinds = typeof(CaseEvent).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(attribute => (string)attribute.TypeDiscriminator!);

        Assert.Equal(kinds.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }
}
