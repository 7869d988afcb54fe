using System.Runtime.CompilerServices;
using Xunit;

namespace Skein.Testing;

/// <summary>Compares text with an approved file kept beside the test; set APPROVE=1 to accept the new text.</summary>
public static class Snapshot
{
    public static void Match(string received, [CallerFilePath] string testFile = "", [CallerMemberName] string testName = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(testFile)!, "Expectations", Path.GetFileNameWithoutExtension(testFile));
        var approved = Path.Combine(folder, testName + ".approved.txt");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(approved, received);
        }

        Assert.True(File.Exists(approved), $"No approved file yet: {approved}. Run the test with APPROVE=1 and read the file.");
        Assert.Equal(File.ReadAllText(approved), received, ignoreLineEndingDifferences: true);
    }
}
