using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Skein.Evaluation.Reading;
using Skein.Reading;
using Skein.Testing;

namespace Skein.Evaluation.Tests.Reading;

public class ReadTaskTests
{
    [Fact]
    public async Task Every_file_is_one_line_in_the_order_of_paths()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("b.md"), "---\ntitle: A note\ndate: 2016-03-24\nlanguage: en\n---\nThe “words”.");
        File.WriteAllText(folder.At("a.txt"), "");
        File.WriteAllText(folder.At("c.txt"), "Last.");
        using (var archive = ZipFile.Open(folder.At("box.zip"), ZipArchiveMode.Create))
        {
            using var entry = archive.CreateEntry("in/side.txt").Open();
            entry.Write("Inside."u8);
        }
        using var output = new StringWriter();
        var summary = await ReadTask.RunAsync(folder.Path, output, options: null, TimeProvider.System, TestContext.Current.CancellationToken);

        var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, lines.Length);
        using var failed = JsonDocument.Parse(lines[0]);
        Assert.Equal("a.txt", failed.RootElement.GetProperty("file").GetString());
        Assert.Equal("SK-READ-001", failed.RootElement.GetProperty("error").GetProperty("code").GetString());
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(folder.At("b.md"))));
        Assert.Equal(
            $$"""{"file":"b.md","sha256":"{{hash}}","mediaType":"text/markdown","title":"A note","published":"2016-03-24","language":"en","pages":1,"text":"The “words”."}""",
            lines[1]);
        Assert.StartsWith("{\"file\":\"box.zip!/in/side.txt\"", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("{\"file\":\"c.txt\"", lines[3], StringComparison.Ordinal);

        Assert.Equal(("read", 4), (summary.Task, summary.Items));
        Assert.Equal(1, Assert.Single(summary.Faults).Line);
    }

    [Fact]
    public async Task A_text_that_is_too_large_is_told_and_the_others_go_on()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("a.txt"), new string('a', 2_000));
        File.WriteAllText(folder.At("b.txt"), "Words.");
        using var output = new StringWriter();
        var summary = await ReadTask.RunAsync(folder.Path, output, new ReadingOptions { MaxBytes = 1_000 }, TimeProvider.System, TestContext.Current.CancellationToken);
        Assert.Contains("SK-READ-002", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("\"text\":\"Words.\"", output.ToString(), StringComparison.Ordinal);
        Assert.Single(summary.Faults);
    }
}
