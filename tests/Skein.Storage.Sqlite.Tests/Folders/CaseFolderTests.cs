using System.Diagnostics;
using System.Runtime.Versioning;
using Skein.Model.Faults;
using Skein.Storage.Contract;

namespace Skein.Storage.Sqlite.Tests.Folders;

[SupportedOSPlatform("linux")]
public sealed class CaseFolderTests : CaseContract
{
    [Fact]
    public void Everything_in_the_folder_is_for_its_owner_only()
    {
        AddDocument("Words.");
        foreach (var place in Directory.EnumerateFileSystemEntries(Location, "*", SearchOption.AllDirectories).Append(Location))
        {
            var expected = Directory.Exists(place) ? "UserExecute, UserWrite, UserRead" : "UserWrite, UserRead";
            Assert.Equal((place, expected), (place, File.GetUnixFileMode(place).ToString()));
        }

        Assert.Contains(Directory.GetFiles(Location), file => file.EndsWith("-wal", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_that_holds_something_is_not_made_a_case()
    {
        Directory.CreateDirectory(Location);
        File.WriteAllText(Path.Combine(Location, "letter.txt"), "mine");
        Assert.Equal("SK-STO-002", Code(() => Provider(Clock).Create(Location, Record, Ann)));
        Assert.Equal("SK-STO-003", Code(() => Provider(Clock).Open(Location)));
        Assert.Equal(["letter.txt"], Directory.GetFileSystemEntries(Location).Select(Path.GetFileName));
    }

    [Fact]
    public void An_empty_folder_is_made_a_case_and_closed_to_others()
    {
        Directory.CreateDirectory(Location);
        Provider(Clock).Create(Location, Record, Ann).Dispose();
        Assert.Equal("UserExecute, UserWrite, UserRead", File.GetUnixFileMode(Location).ToString());
    }

    [Fact]
    public void A_symbolic_link_is_not_opened()
    {
        AddDocument("Words.");
        Store.Dispose();
        var link = Folder.At("link.skein");
        Directory.CreateSymbolicLink(link, Location);
        Assert.Equal("SK-STO-006", Code(() => Provider(Clock).Open(link)));
        Assert.Equal("SK-STO-006", Code(() => Provider(Clock).Open(link + "/")));
        Directory.CreateSymbolicLink(Folder.At("dangling.skein"), Folder.At("nowhere"));
        Assert.Equal("SK-STO-006", Code(() => Provider(Clock).Create(Folder.At("dangling.skein"), Record, Ann)));

        File.Move(Path.Combine(Location, "case.db"), Folder.At("elsewhere.db"));
        File.CreateSymbolicLink(Path.Combine(Location, "case.db"), Folder.At("elsewhere.db"));
        Assert.Equal("SK-STO-006", Code(() => Provider(Clock).Open(Location)));
    }

    [Theory]
    [InlineData("", UnixFileMode.GroupWrite)]
    [InlineData("", UnixFileMode.OtherWrite)]
    [InlineData("case.db", UnixFileMode.OtherWrite)]
    [InlineData("originals", UnixFileMode.GroupWrite)]
    public void What_others_can_write_is_not_opened(string place, UnixFileMode right)
    {
        Store.Dispose();
        var path = Path.Combine(Location, place);
        File.SetUnixFileMode(path, File.GetUnixFileMode(path) | right);
        Assert.Equal("SK-STO-006", Code(() => Provider(Clock).Open(Location)));
    }

    [Fact]
    public void What_belongs_to_somebody_else_is_not_opened()
    {
        Assert.SkipUnless(Environment.UserName == "root", "Only the administrator can give a file away.");
        Store.Dispose();
        using (var chown = Process.Start("chown", ["12345", Location]))
        {
            chown.WaitForExit();
        }

        Assert.Equal("SK-STO-006", Code(() => Provider(Clock).Open(Location)));
    }

    private static string Code(Func<object> act) => Assert.Throws<SkeinException>(act).Code;

    protected override ICaseProvider Provider(TimeProvider time) => new SqliteCaseProvider(time);
}
