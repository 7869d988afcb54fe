using Skein.Reading.Folders;
using Skein.Testing;

namespace Skein.Reading.Tests.Folders;

public class FolderScanTests
{
    [Fact]
    public void Files_come_in_the_order_of_their_paths_without_hidden_and_case_files()
    {
        using var folder = new TemporaryFolder();
        foreach (var path in (string[])["b.txt", "a/z.txt", "a.txt", "a/B.txt", ".hidden", ".git/config", "old.skein/log.db", "Z.md", "a-b.txt"])
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.At(path))!);
            File.WriteAllText(folder.At(path), "Words.");
        }
        var paths = FolderScan.Files(folder.Path).Select(file => file.RelativePath).ToList();
        string[] expected = ["Z.md", "a-b.txt", "a.txt", "a/B.txt", "a/z.txt", "b.txt"];
        Assert.Equal(expected.Order(StringComparer.Ordinal), paths);
        Assert.All(FolderScan.Files(folder.Path), file => Assert.Equal(6, file.Length));
    }

    [Fact]
    public void Links_are_not_followed_out_of_the_folder_nor_into_folders()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right on Windows.");
        using var folder = new TemporaryFolder();
        using var outside = new TemporaryFolder();
        File.WriteAllText(outside.At("secret.txt"), "Secret.");
        File.WriteAllText(folder.At("real.txt"), "Words.");
        File.CreateSymbolicLink(folder.At("out.txt"), outside.At("secret.txt"));
        File.CreateSymbolicLink(folder.At("in.txt"), folder.At("real.txt"));
        File.CreateSymbolicLink(folder.At("nowhere.txt"), folder.At("missing.txt"));
        Directory.CreateSymbolicLink(folder.At("loop"), folder.Path);
        Assert.Equal(
            ["in.txt: 6", "loop: SK-READ-024", "nowhere.txt: SK-READ-024", "out.txt: SK-READ-024", "real.txt: 6"],
            FolderScan.Files(folder.Path).Select(file => $"{file.RelativePath}: {file.Fault?.Code ?? file.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)}"));
    }

    [Fact]
    public void A_file_that_vanishes_is_a_fault_and_the_others_go_on()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("a.txt"), "Words.");
        File.WriteAllText(folder.At("b.txt"), "Words.");
        var files = FolderScan.Files(folder.Path).ToList();
        File.Delete(folder.At("a.txt"));
        Assert.Equal("SK-READ-023", FolderScan.Open(files[0]).Fault!.Code);
        using var stream = FolderScan.Open(files[1]).Content;
        Assert.NotNull(stream);
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_an_error_of_the_caller() =>
        Assert.Throws<DirectoryNotFoundException>(() => FolderScan.Files(Path.Combine(Path.GetTempPath(), "skein-no-such-folder")));
}
