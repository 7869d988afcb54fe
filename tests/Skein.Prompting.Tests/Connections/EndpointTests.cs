using Skein.Prompting.Connections;
using Skein.Testing;

namespace Skein.Prompting.Tests.Connections;

/// <summary>Which addresses are taken, and which of them lie on this machine.</summary>
public sealed class EndpointTests
{
    [Theory]
    [InlineData("http://127.0.0.1:8080", "http://127.0.0.1:8080/v1/chat/completions", true)]
    [InlineData("http://127.8.0.1/", "http://127.8.0.1/v1/chat/completions", true)]
    [InlineData("http://[::1]:8080/v1", "http://[::1]:8080/v1/chat/completions", true)]
    [InlineData("http://[::ffff:127.0.0.1]:8080", null, true)]
    [InlineData("http://LOCALHOST:11434/v1/", "http://localhost:11434/v1/chat/completions", true)]
    [InlineData("https://models.example/openai/v1/chat/completions", "https://models.example/openai/v1/chat/completions", false)]
    [InlineData("https://localhost.models.example", null, false)]
    [InlineData("https://127.0.0.1.models.example", null, false)]
    [InlineData("https://10.0.0.7:8443", null, false)]
    [InlineData("https://0.0.0.0", null, false)]
    public void An_address_is_completed_and_only_the_loopback_is_local(string text, string? completions, bool isLocal)
    {
        Assert.True(ModelEndpoint.TryParse(text, out var endpoint, out _));

        Assert.Equal(isLocal, endpoint.IsLocal);
        Assert.Equal(completions ?? endpoint.Completions.AbsoluteUri, endpoint.Completions.AbsoluteUri);
        Assert.DoesNotContain("/v1", endpoint.Origin, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "SK-MODEL-001")]
    [InlineData("127.0.0.1:8080", "SK-MODEL-001")]
    [InlineData("ftp://127.0.0.1", "SK-MODEL-001")]
    [InlineData("file:///etc/passwd", "SK-MODEL-001")]
    [InlineData("http://key@127.0.0.1", "SK-MODEL-001")]
    [InlineData("http://127.0.0.1/?key=1", "SK-MODEL-001")]
    [InlineData("http://127.0.0.1/#x", "SK-MODEL-001")]
    [InlineData("http://127.0.0.1/ x", "SK-MODEL-001")]
    [InlineData("http://models.example", "SK-MODEL-002")]
    [InlineData("http://10.0.0.7:8080", "SK-MODEL-002")]
    [InlineData("http://localhost.", "SK-MODEL-002")]
    public void Other_addresses_are_refused_with_a_code(string text, string code)
    {
        Assert.False(ModelEndpoint.TryParse(text, out _, out var fault));
        Assert.Equal(code, fault.Code);
    }

    [Fact]
    public void A_key_comes_from_a_file_that_only_its_owner_reads_and_never_shows()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Rights of files are others there.");
            return;
        }

        using var folder = new TemporaryFolder();
        var file = folder.At("key");
        File.WriteAllText(file, "abc-123\n");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        Assert.False(ModelKey.TryRead(file, out _, out var open));
        Assert.Equal("SK-MODEL-016", open.Code);

        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Assert.True(ModelKey.TryRead(file, out var key, out _));
        Assert.Equal("(key)", key.ToString());
        Assert.Equal("abc-123", key.Value);

        File.CreateSymbolicLink(folder.At("link"), file);
        Assert.False(ModelKey.TryRead(folder.At("link"), out _, out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("line\nfeed")]
    [InlineData("ключ")]
    public void What_cannot_stand_in_a_header_is_no_key(string text)
    {
        Assert.False(ModelKey.TryTake(text, out _, out var fault));
        Assert.Equal("SK-MODEL-018", fault.Code);
    }
}
