using System.Text;
using Skein.Reading.Faults;

namespace Skein.Reading.Tests.Support;

/// <summary>Short ways to read a file that a test has made.</summary>
internal static class Files
{
    private static readonly DocumentReader Reader = new();

    public static Task<ReadOutcome> ReadAsync(string name, byte[] content, ReadingOptions? options = null) =>
        (options is null ? Reader : new DocumentReader(options)).ReadAsync(name, content, TestContext.Current.CancellationToken);

    public static async Task<ReadDocument> DocumentAsync(string name, byte[] content, ReadingOptions? options = null)
    {
        var outcome = await ReadAsync(name, content, options);
        Assert.True(outcome is ReadOutcome.Read, outcome.ToString());
        return ((ReadOutcome.Read)outcome).Document;
    }

    public static Task<ReadDocument> DocumentAsync(string name, string content) => DocumentAsync(name, Encoding.UTF8.GetBytes(content));

    public static async Task<ReadFault> FaultAsync(string name, byte[] content, ReadingOptions? options = null) =>
        Assert.IsType<ReadOutcome.Failed>(await ReadAsync(name, content, options)).Fault;

    /// <summary>The words of every block of a document.</summary>
    public static List<string> Blocks(ReadDocument document) => [.. document.PageMap.Blocks.Select(block => block.Span.Of(document.Text))];
}
