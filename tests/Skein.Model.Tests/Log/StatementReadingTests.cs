using System.Text;
using System.Text.Json;
using Skein.Model.Dates;
using Skein.Model.Log;
using Skein.Model.Sources;
using Skein.Model.Statements;
using Skein.Text;

namespace Skein.Model.Tests.Log;

/// <summary>Statements are read by a reader of their own. The oracle is the general one of the library: what that gives, and what that refuses.</summary>
public class StatementReadingTests
{
    private static readonly JsonSerializerOptions General = WithoutOwnReader();

    [Fact]
    public void A_statement_with_everything_in_it_is_read_as_the_general_reader_reads_it_and_written_as_it_writes_it()
    {
        foreach (var statement in Statements(400))
        {
            var written = JsonSerializer.SerializeToUtf8Bytes(statement, CaseJson.Options);

            Assert.Equal(Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(statement, General)), Encoding.UTF8.GetString(written));
            Assert.Equal(statement, JsonSerializer.Deserialize<Statement>(written, General));
            Assert.Equal(statement, JsonSerializer.Deserialize<Statement>(written, CaseJson.Options));
        }
    }

    [Fact]
    public void A_statement_is_read_alike_within_an_event()
    {
        foreach (var statement in Statements(50))
        {
            CaseEvent corrected = new CaseEvent.StatementCorrected(statement, "the quote says otherwise");
            Assert.Equal(corrected, CaseJson.FromBytes(CaseJson.ToBytes(corrected)));
        }
    }

    [Fact]
    public void What_is_damaged_or_written_otherwise_is_read_or_refused_as_the_general_reader_does()
    {
        var random = new Random(7);
        var (read, refused) = (0, 0);
        foreach (var statement in Statements(150))
        {
            var text = JsonSerializer.Serialize(statement, General);
            for (var round = 0; round < 40; round++)
            {
                var changed = Encoding.UTF8.GetBytes(Change(text, random));
                var general = Attempt(changed, General);
                Assert.Equal(general, Attempt(changed, CaseJson.Options));
                _ = general is null ? refused++ : read++;
            }
        }

        Assert.True(read > 500 && refused > 500, $"Too few of one kind to tell anything: {read} read, {refused} refused.");
    }

    [Theory]
    [InlineData("\"span\":[3,9]", "\"span\":[9,3]")]
    [InlineData("\"span\":[3,9]", "\"span\":[3,9,12]")]
    [InlineData("\"span\":[3,9]", "\"span\":[\"3\",\"9\"]")]
    [InlineData("\"stance\":\"asserts\"", "\"stance\":1")]
    [InlineData("\"stance\":\"asserts\"", "\"stance\":\"ASSERTS\"")]
    [InlineData("\"id\":\"st-1\"", "\"id\":\"st 1\"")]
    [InlineData("\"id\":\"st-1\",", "")]
    [InlineData("\"id\":\"st-1\"", "\"ID\":\"st-1\"")]
    [InlineData("\"id\":\"st-1\"", "\"id\":\"st-1\",\"unheardOf\":{\"id\":[1,2]}")]
    [InlineData("\"object\":\"pe-2\"", "\"object\":null")]
    [InlineData("\"at\":\"passage\",", "")]
    [InlineData("\"quote\":\"verzog\"", "\"quote\":null")]
    [InlineData("\"quote\":\"verzog\"", "\"quote\":\"\\u0076erzog\"")]
    [InlineData("\"validTime\":\"2013\"", "\"validTime\":\"the year after\"")]
    [InlineData("\"qualifiers\":[]", "\"qualifiers\":[null]")]
    [InlineData("\"qualifiers\":[]", "\"qualifiers\":null")]
    public void A_single_change_is_read_or_refused_as_the_general_reader_does(string written, string changed)
    {
        const string Whole =
            """
            {"id":"st-1","subject":"pe-1","property":"moved-to","object":"pe-2","qualifiers":[],"stance":"asserts","modality":"flat","validTime":"2013","agencyKnown":[],"source":"src-1","evidence":{"at":"passage","document":"doc-1","textVersion":"tx-1","span":[3,9],"quote":"verzog"},"credibility":"improbable"}
            """;
        Assert.Contains(written, Whole, StringComparison.Ordinal);
        var bytes = Encoding.UTF8.GetBytes(Whole.Replace(written, changed, StringComparison.Ordinal));
        Assert.Equal(Attempt(bytes, General), Attempt(bytes, CaseJson.Options));
    }

    private static JsonSerializerOptions WithoutOwnReader()
    {
        var options = new JsonSerializerOptions(CaseJson.Options);
        Assert.True(options.Converters.Remove(options.Converters.Single(converter => converter.CanConvert(typeof(Statement)))));
        return options;
    }

    private static Statement? Attempt(byte[] bytes, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Deserialize<Statement>(bytes, options);
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    // A letter taken away, doubled or replaced, or two values of the text exchanged.
    private static string Change(string text, Random random)
    {
        var at = random.Next(text.Length);
        return random.Next(5) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, text[at].ToString()),
            2 => text[..at] + (char)random.Next(32, 127) + text[(at + 1)..],
            3 => text.Insert(at, " "),
            _ => text.Replace(random.Next(2) == 0 ? "asserts" : "flat", random.Next(2) == 0 ? "denies" : "none of it", StringComparison.Ordinal),
        };
    }

    private static IEnumerable<Statement> Statements(int count)
    {
        var random = new Random(11);
        for (var number = 0; number < count; number++)
        {
            yield return new Statement
            {
                Id = StatementId.From($"st-{number}"),
                Subject = EntityId.From($"pe-{random.Next(9)}"),
                Property = PropertyCode.From("moved-to"),
                Object = Maybe(() => (EntityId?)EntityId.From($"pe-{random.Next(9)}")),
                Value = Maybe(() => new StatementValue(Any<ValueKind>(), Words(), Maybe(Words), Maybe(() => "nl"))),
                Qualifiers = Many(() => new Qualifier("role", Words(), Maybe(() => (EntityId?)EntityId.From("pl-3")))),
                Stance = Any<Stance>(),
                Modality = Any<Modality>(),
                Speaker = Maybe(Words),
                SpeakerEntity = Maybe(() => (EntityId?)EntityId.From("or-1")),
                ValidTime = Maybe(() => Edtf.Parse("2013-02/2014~")),
                AssertedOn = Maybe(() => Edtf.Parse("2015-11-13T21:20:00")),
                AgencyKnown = Many(() => new AgencyKnowledge(EntityId.From("or-2"), Edtf.Parse("../2012"), Maybe(Words))),
                Place = Maybe(Words),
                PlaceEntity = Maybe(() => (EntityId?)EntityId.From("pl-1")),
                Source = SourceId.From("src-1"),
                Evidence = random.Next(4) switch
                {
                    0 => new Evidence.Locator("para 8", Maybe(Words)),
                    1 => new Evidence.Passage(DocumentId.From("doc-1"), TextVersionId.From("tx-1"), new TextSpan(3, 9), "verzog", new Translation("moved", "en", "M. Weber")),
                    _ => new Evidence.Passage(DocumentId.From("doc-1"), TextVersionId.From("tx-1"), new TextSpan(0, random.Next(900)), Words()),
                },
                Credibility = Any<Credibility>(),
                Proposal = Maybe(() => (ProposalId?)ProposalId.From("pr-1")),
            };
        }

        T? Maybe<T>(Func<T?> make) => random.Next(2) == 0 ? make() : default;
        T Any<T>()
            where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];
        EquatableList<T> Many<T>(Func<T> make) => Enumerable.Range(0, random.Next(3)).Select(_ => make()).ToEquatableList();
        string Words() => new[] { "verzog naar \"het\" noorden", "", "\u0639\u0644\u064a", "a\nline\\", "<b>\u20ac</b> \ud83d\ude00" }[random.Next(5)];
    }
}
