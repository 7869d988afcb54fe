using System.Text;
using Skein.Reading.Tests.Support;

namespace Skein.Reading.Tests.Mail;

public class MailTests
{
    private const string Headers = """
        From: =?utf-8?Q?Zo=C3=AB_Roe?= <zoe@example.org>
        To: "Doe, John" <john@example.org>
        Date: Thu, 24 Mar 2016 23:10:00 +0100
        Message-ID: <1@example.org>
        MIME-Version: 1.0
        Subject: =?iso-8859-1?B?UHJvY+hz?= =?iso-8859-1?Q?_=E0_Valmora?=

        """;

    [Fact]
    public async Task Headers_are_the_first_lines_of_the_text_and_describe_it()
    {
        var document = await Files.DocumentAsync("mail.eml", Headers + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nThe trial =\nopened in Valmora=2E\n\nIt was caf=C3=A9 talk.\n");
        Assert.Equal(
            ["From: Zoë Roe <zoe@example.org>\nTo: \"Doe, John\" <john@example.org>\nDate: Thu, 24 Mar 2016 23:10:00 +0100\nSubject: Procès à Valmora", "The trial opened in Valmora.", "It was café talk."],
            Files.Blocks(document));
        Assert.Equal("Procès à Valmora", document.Title);
        Assert.Equal(["Zoë Roe"], document.Authors);
        Assert.Equal("2016-03-24", document.Published);
        Assert.Equal("message/rfc822", document.MediaType);
    }

    [Fact]
    public async Task Plain_text_is_preferred_and_attachments_are_files_of_their_own()
    {
        var pdf = new byte[] { 1, 2, 3, 250 };
        var mail = Headers + $"""
            Content-Type: multipart/mixed; boundary="outer"

            A note for old programs.
            --outer
            Content-Type: multipart/alternative; boundary=inner

            --inner
            Content-Type: text/plain; charset=utf-8

            The plain words.
            --inner
            Content-Type: text/html

            <p>The marked words.</p>
            --inner--
            --outer
            Content-Type: application/pdf
            Content-Disposition: attachment; filename*=utf-8''r%C3%A9sum%C3%A9.pdf
            Content-Transfer-Encoding: base64

            {Convert.ToBase64String(pdf)}
            --outer
            Content-Type: text/plain
            Content-Disposition: attachment; filename="../../etc/note.txt"

            Words.
            --outer--
            """;
        var outcome = Assert.IsType<ReadOutcome.Container>(await Files.ReadAsync("mail.eml", Encoding.UTF8.GetBytes(mail)));
        Assert.EndsWith("The plain words.", outcome.Cover!.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("marked", outcome.Cover.Text, StringComparison.Ordinal);
        Assert.Equal(["résumé.pdf", "../../etc/note.txt"], outcome.Members.Select(member => member.Path));
        Assert.True(outcome.Members[0].TryOpen(out var content, out _));
        Assert.Equal(pdf, content);
        Assert.False(outcome.Members[1].TryOpen(out _, out var fault));
        Assert.Equal("SK-READ-017", fault.Code);
    }

    [Fact]
    public async Task A_body_in_HTML_goes_through_the_reader_of_pages()
    {
        var document = await Files.DocumentAsync("mail.eml", Headers + "Content-Type: text/html; charset=utf-8\n\n<html><body><script>alert(1)</script><p>Only <b>these</b> words.</p></body></html>");
        Assert.EndsWith("\n\nOnly these words.", document.Text, StringComparison.Ordinal);
        Assert.Equal("Procès à Valmora", document.Title);
    }

    [Fact]
    public async Task A_message_without_the_parts_it_announces_is_damaged()
    {
        var fault = await Files.FaultAsync("mail.eml", Encoding.UTF8.GetBytes(Headers + "Content-Type: multipart/mixed; boundary=x\n\nnothing here"));
        Assert.Equal("SK-READ-020", fault.Code);
    }

    [Fact]
    public async Task A_note_that_begins_like_a_letter_is_plain_text()
    {
        var document = await Files.DocumentAsync("note.txt", "From: the archive\nTo: the reader\nSubject: none\n\nWords.");
        Assert.Equal("text/plain", document.MediaType);
    }
}
