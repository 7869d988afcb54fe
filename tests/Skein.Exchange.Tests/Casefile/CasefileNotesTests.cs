using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Skein.Testing;

namespace Skein.Exchange.Tests.Casefile;

/// <summary>The background notes: what is in them, what never is, and that made files are what their texts say.</summary>
public partial class CasefileNotesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "casefiles", "europe-2014-2023");

    // SHA-256 of the lower-cased words of the two names that are shown by role only; the names themselves stand nowhere.
    private static readonly HashSet<string> Withheld =
    [
        "d29164185bd87e31419d0ccbc4d1727bd813ef9d5d6ae7cd738ce5b8b7de2f35",
        "34b77050bb969022dcb0657cb950edf6ce46d4339b967db54f17af2767b05a58",
        "575e500ddb529cc2e5b14dd6e7feb389a8b6e0d7c2b162b6bf31831c64d23592",
        "ff951d70d7e9961dc2fe4b37a1e5fda92b265e2c3a3105ba6b62d71858a6778c",
    ];

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"\(((?:[^()\\]|\\.)*)\) Tj")]
    private static partial Regex Shown { get; }

    [GeneratedRegex("Source: (Foreign Affairs 2016|Islamic State analysis 2023), paragraphs? [0-9]")]
    private static partial Regex SourceLine { get; }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag { get; }

    public static TheoryData<string> Notes => [.. Rows().Select(row => row[0])];

    [Fact]
    public void The_list_names_every_note_and_a_source_for_each()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Folder, "notes")).Select(path => Path.GetFileName(path));
        Assert.Equal(files.Order(StringComparer.Ordinal), Rows().Select(row => row[0]).Order(StringComparer.Ordinal));

        var sources = Samples.Read(Path.Combine(Folder, "tables")).Sources.Select(source => source.Id.Value).ToHashSet();
        Assert.All(Rows(), row => Assert.Contains(row[1], sources));
    }

    [Theory]
    [MemberData(nameof(Notes))]
    public void A_note_is_short_and_names_its_source_and_paragraph(string file)
    {
        var text = TextOf(file);
        Assert.Matches(SourceLine, text);
        Assert.InRange(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 150, 350);
    }

    [Fact]
    public void No_file_of_the_case_holds_a_name_that_is_shown_by_role()
    {
        // Nothing in the folder is compressed (make-notes), so the bytes show every word.
        var words = Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .SelectMany(path => new[] { Encoding.UTF8.GetString(File.ReadAllBytes(path)), Encoding.Latin1.GetString(File.ReadAllBytes(path)) })
            .SelectMany(text => Word.Matches(text).Select(match => match.Value.ToLowerInvariant()))
            .ToHashSet();

        Assert.True(words.Count > 1000);
        Assert.DoesNotContain(words, word => Withheld.Contains(Hash(word)));
    }

    [Theory]
    [InlineData("a word that is withheld", "ff951d70d7e9961dc2fe4b37a1e5fda92b265e2c3a3105ba6b62d71858a6778c", false)]
    [InlineData("word", "98c1eb4ee93476743763878fcb96a25fbc9a175074d64004779ecb5242f645e6", true)]
    public void Words_are_compared_by_the_hash_of_their_lower_case(string word, string hash, bool isSame) => Assert.Equal(isSame, Hash(word) == hash);

    [Theory]
    [InlineData("08-arrests-march-2016")]
    [InlineData("14-missed-signals-brussels-2023")]
    public void A_word_file_says_what_its_text_says(string name)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(Folder, "notes", name + ".docx"));
        using var stream = archive.GetEntry("word/document.xml")!.Open();
        var words = string.Join(' ', XDocument.Load(stream).Descendants().Where(element => element.Name.LocalName == "t").Select(element => element.Value));
        Assert.Equal(Plain(name), words);
    }

    [Theory]
    [InlineData("05-recruiters")]
    [InlineData("09-older-cases")]
    [InlineData("15-french-cases")]
    public void A_pdf_says_what_its_text_says(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var raw = Encoding.GetEncoding(1252).GetString(File.ReadAllBytes(Path.Combine(Folder, "notes", name + ".pdf")));
        var lines = Shown.Matches(raw)
            .Select(match => match.Groups[1].Value.Replace("\\(", "(", StringComparison.Ordinal).Replace("\\)", ")", StringComparison.Ordinal))
            .Where(line => line != "Skein case files: background notes" && !line.StartsWith("Page ", StringComparison.Ordinal));
        Assert.Equal(Plain(name), string.Join(' ', lines));
    }

    private static List<string[]> Rows() =>
        [.. File.ReadAllLines(Path.Combine(Folder, "notes.csv")).Skip(1).Select(line => line.Split(','))];

    private static string TextOf(string file)
    {
        var path = Path.Combine(Folder, "notes", file);
        return Path.GetExtension(file) switch
        {
            ".md" => File.ReadAllText(path),
            ".html" => Tag.Replace(File.ReadAllText(path).Split("<article>")[1].Split("</article>")[0], " "),
            _ => Plain(Path.GetFileNameWithoutExtension(file)),
        };
    }

    // The text of a made note without the marks of its headings and with single spaces.
    private static string Plain(string name) => string.Join(
        ' ',
        File.ReadAllText(Path.Combine(Folder, "notes-texts", name + ".md"))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Trim('#').Length > 0));

    private static string Hash(string word) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(word)));
}
