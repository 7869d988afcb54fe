using System.Text;
using Skein.Reading.Tests.Support;
using Skein.Testing;

namespace Skein.Reading.Tests.Faults;

public class BadFileTests
{
    [Theory]
    [InlineData("empty.txt", "", "SK-READ-001")]
    [InlineData("blank.txt", "20200D0A20", "SK-READ-021")]
    [InlineData("photo.txt", "FFD8FFE000104A46", "SK-READ-005")]
    [InlineData("photo.png", "89504E470D0A1A0A", "SK-READ-005")]
    [InlineData("drawing.svg", "3C73766720786D6C6E733D22782220", "SK-READ-005")]
    [InlineData("old.doc", "D0CF11E0A1B11AE10000", "SK-READ-027")]
    [InlineData("program.txt", "7F454C4602010100", "SK-READ-004")]
    [InlineData("data.txt", "4100420043DEADBEEF00000001", "SK-READ-004")]
    [InlineData("box.7z", "377ABCAF271C", "SK-READ-004")]
    public async Task A_file_that_is_no_document_says_why(string name, string hex, string code) =>
        Assert.Equal(code, (await Files.FaultAsync(name, Convert.FromHexString(hex))).Code);

    [Fact]
    public async Task An_encrypted_Word_document_says_so()
    {
        byte[] content = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes("EncryptedPackage")];
        Assert.Equal("SK-READ-013", (await Files.FaultAsync("report.docx", content)).Code);
    }

    [Fact]
    public async Task A_text_of_100_MB_is_refused_without_being_loaded()
    {
        using var folder = new TemporaryFolder();
        var path = folder.At("huge.txt");
        await using var file = new FileStream(path, FileMode.Create, FileAccess.ReadWrite);
        file.SetLength(100_000_000);
        var outcome = await new DocumentReader().ReadAsync("huge.txt", file, TestContext.Current.CancellationToken);
        Assert.Equal("SK-READ-002", Assert.IsType<ReadOutcome.Failed>(outcome).Fault.Code);
        Assert.Equal(0, file.Position);
    }

    [Fact]
    public async Task A_stream_without_a_length_is_read_no_further_than_the_bound()
    {
        var endless = new EndlessStream();
        var outcome = await new DocumentReader(new ReadingOptions { MaxBytes = 1_000_000 }).ReadAsync("huge.txt", endless, TestContext.Current.CancellationToken);
        Assert.Equal("SK-READ-002", Assert.IsType<ReadOutcome.Failed>(outcome).Fault.Code);
        Assert.InRange(endless.Given, 1_000_000, 1_200_000);
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_refused_whole() =>
        Assert.Equal("SK-READ-003", (await Files.FaultAsync("long.txt", Encoding.UTF8.GetBytes(new string('a', 101)), new ReadingOptions { MaxCharacters = 100 })).Code);

    [Theory]
    [InlineData("page.txt", "<!DOCTYPE html><html><body><p>Words.</p></body></html>", "text/html", true)]
    [InlineData("page.html", "Words without any tag.", "text/plain", true)]
    [InlineData("note", "Words.", "text/plain", false)]
    [InlineData("note.pdf", "Words.", "text/plain", true)]
    public async Task The_content_decides_the_type_and_a_wrong_name_is_said(string name, string content, string mediaType, bool warned)
    {
        var document = await Files.DocumentAsync(name, content);
        Assert.Equal(mediaType, document.MediaType);
        Assert.Equal(warned, document.Warnings.Any(warning => warning.Code == "SK-READ-101"));
    }

    [Fact]
    public async Task Cancellation_is_an_exception_and_no_fault()
    {
        using var canceled = new CancellationTokenSource();
        await canceled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new DocumentReader().ReadAsync("note.txt", "Words."u8.ToArray(), canceled.Token));
    }

    [Fact]
    public async Task A_file_that_takes_too_long_is_a_fault_that_a_later_run_tries_again()
    {
        var outcome = await new DocumentReader(time: new ImpatientTime()).ReadAsync("note.txt", "Words."u8.ToArray(), TestContext.Current.CancellationToken);
        var fault = Assert.IsType<ReadOutcome.Failed>(outcome).Fault;
        Assert.Equal("SK-READ-009", fault.Code);
        Assert.True(fault.DependsOnMachine);
    }

    /// <summary>A clock on which every time has passed as soon as it is set.</summary>
    private sealed class ImpatientTime : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            callback(state);
            return System.CreateTimer(static _ => { }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    private sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)'a', offset, count);
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
