using System.IO.Compression;
using System.Text;
using Skein.Reading.Tests.Support;

namespace Skein.Reading.Tests.Archives;

public class ZipTests
{
    [Fact]
    public async Task Every_file_inside_is_read_and_one_that_leads_out_is_refused_alone()
    {
        var zip = Zip(("a/one.txt", "First words."u8.ToArray()), ("../../etc/passwd", "x"u8.ToArray()), ("/abs.txt", "x"u8.ToArray()), ("C:\\x.txt", "x"u8.ToArray()), ("two.md", "# Second words"u8.ToArray()));
        var entries = await TreeAsync("box.zip", zip);
        Assert.Equal(
            [
                "box.zip: container", "box.zip!/a/one.txt: First words.", "box.zip!/../../etc/passwd: SK-READ-017", "box.zip!//abs.txt: SK-READ-017",
                "box.zip!/C:\\x.txt: SK-READ-017", "box.zip!/two.md: Second words",
            ],
            entries);
    }

    [Fact]
    public async Task Archives_inside_archives_are_read_three_deep_and_no_deeper()
    {
        var zip = Zip(("note.txt", "Deep words."u8.ToArray()));
        for (var level = 2; level <= 4; level++)
        {
            zip = Zip(($"level{level}.zip", zip));
        }
        var entries = await TreeAsync("box.zip", zip);
        Assert.Equal("box.zip!/level4.zip!/level3.zip!/level2.zip: SK-READ-019", entries[^1]);
        Assert.Equal(4, entries.Count);
    }

    [Fact]
    public async Task A_bomb_is_stopped_while_it_expands_and_the_others_go_on()
    {
        var entries = await TreeAsync("box.zip", Zip(("zeros.txt", new byte[30 << 20]), ("note.txt", "Words."u8.ToArray())));
        Assert.Equal(["box.zip: container", "box.zip!/zeros.txt: SK-READ-014", "box.zip!/note.txt: Words."], entries);
    }

    [Fact]
    public async Task Archives_cannot_multiply_the_bound_on_expanded_bytes_by_nesting()
    {
        var words = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 400).Select(number => $"word{number} ")));
        var inner = Zip(("a.txt", words), ("b.txt", words));
        var options = new ReadingOptions { MaxExpandedBytes = 10_000 };
        var entries = await TreeAsync("box.zip", Zip(("1.zip", inner), ("2.zip", inner), ("3.zip", inner)), options);
        Assert.Contains(entries, entry => entry.StartsWith("box.zip!/1.zip!/a.txt: word0", StringComparison.Ordinal));
        Assert.EndsWith("SK-READ-014", entries[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_many_files_are_refused()
    {
        var zip = Zip([.. Enumerable.Range(0, 11).Select(number => ($"{number}.txt", "x"u8.ToArray()))]);
        Assert.Equal("SK-READ-018", (await Files.FaultAsync("box.zip", zip, new ReadingOptions { MaxMembers = 10 })).Code);
    }

    [Fact]
    public async Task An_archive_that_was_cut_off_is_damaged()
    {
        var zip = Zip(("one.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 500)))));
        Assert.Equal("SK-READ-015", (await Files.FaultAsync("box.zip", zip[..(zip.Length / 2)])).Code);
    }

    [Fact]
    public async Task An_encrypted_file_says_so()
    {
        var zip = Zip(("one.txt", "Words."u8.ToArray()));
        // The first of the flags, in the local header and in the directory, says that a password is needed.
        zip[6] |= 1;
        zip[zip.AsSpan().IndexOf("PK\u0001\u0002"u8) + 8] |= 1;
        Assert.Equal(["box.zip: container", "box.zip!/one.txt: SK-READ-016"], await TreeAsync("box.zip", zip));
    }

    [Fact]
    public async Task Members_can_be_opened_from_many_threads_at_once()
    {
        var texts = Enumerable.Range(0, 40).Select(number => string.Concat(Enumerable.Repeat($"word{number} ", 200))).ToArray();
        var zip = Zip([.. texts.Select((text, number) => ($"{number}.txt", Encoding.UTF8.GetBytes(text)))]);
        var container = Assert.IsType<ReadOutcome.Container>(await Files.ReadAsync("box.zip", zip));
        var opened = new string[texts.Length];
        Parallel.For(0, texts.Length, index =>
        {
            Assert.True(container.Members[index].TryOpen(out var content, out _));
            opened[index] = Encoding.UTF8.GetString(content);
        });
        Assert.Equal(texts, opened);
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }
        return content.ToArray();
    }

    private static async Task<List<string>> TreeAsync(string name, byte[] content, ReadingOptions? options = null)
    {
        var entries = new List<string>();
        await foreach (var entry in new DocumentReader(options).ReadTreeAsync(name, content, TestContext.Current.CancellationToken))
        {
            entries.Add($"{entry.Path}: {entry.Outcome switch
            {
                ReadOutcome.Read read => read.Document.Text,
                ReadOutcome.Failed failed => failed.Fault.Code,
                ReadOutcome.Container => "container",
                _ => "scan",
            }}");
        }
        return entries;
    }
}
