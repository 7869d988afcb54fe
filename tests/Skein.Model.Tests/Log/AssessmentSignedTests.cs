using System.Text;
using System.Text.Json;
using Skein.Model.Assessments;
using Skein.Model.Log;

namespace Skein.Model.Tests.Log;

/// <summary>The forms of codings and assessments in the log: a kind, once written, stays readable for ever.</summary>
public class AssessmentSignedTests
{
    public static TheoryData<string, CaseEvent, string> Forms { get; } = new()
    {
        {
            """{"event":"method-coded","coding":{"id":"co-1","about":"in-1","toward":"or-1","method":"involvement","item":"D1","value":"SNF","reason":"the verdict","knownFrom":"2031-05-06","grounds":["st-1"]}}""",
            new CaseEvent.MethodCoded(new MethodCoding
            {
                Id = CodingId.From("co-1"),
                About = EntityId.From("in-1"),
                Toward = EntityId.From("or-1"),
                Method = "involvement",
                Item = "D1",
                Value = "SNF",
                Reason = "the verdict",
                KnownFrom = new DateOnly(2031, 5, 6),
                Grounds = [StatementId.From("st-1")],
            }),
            "coding:co-1 entity:in-1 entity:or-1"
        },
        {
            """{"event":"method-coded","coding":{"id":"co-2","about":"in-1","method":"signal","item":"base-rate/st-1","value":"counted","words":"40 notes a month","reason":"the annex","grounds":["st-1"]}}""",
            new CaseEvent.MethodCoded(new MethodCoding
            {
                Id = CodingId.From("co-2"),
                About = EntityId.From("in-1"),
                Method = "signal",
                Item = "base-rate/st-1",
                Value = "counted",
                Words = "40 notes a month",
                Reason = "the annex",
                Grounds = [StatementId.From("st-1")],
            }),
            "coding:co-2 entity:in-1"
        },
        {
            """{"event":"method-coding-withdrawn","coding":"co-1","reason":"misread"}""",
            new CaseEvent.MethodCodingWithdrawn(CodingId.From("co-1"), "misread"),
            "coding:co-1"
        },
        {
            """{"event":"assessment-signed","assessment":{"id":"as-2","method":"involvement","question":"how far?","answer":"guided","reason":"the verdict","about":"in-1","parameters":[{"name":"as-of","value":"2031"}],"statements":["st-1"],"codings":["co-1"],"seen":7,"supersedes":"as-1"}}""",
            new CaseEvent.AssessmentSigned(new Assessment
            {
                Id = AssessmentId.From("as-2"),
                Method = "involvement",
                Question = "how far?",
                Answer = "guided",
                Reason = "the verdict",
                About = EntityId.From("in-1"),
                Parameters = [new AssessmentParameter("as-of", "2031")],
                Statements = [StatementId.From("st-1")],
                Codings = [CodingId.From("co-1")],
                Seen = 7,
                Supersedes = AssessmentId.From("as-1"),
            }),
            "assessment:as-2 entity:in-1"
        },
        {
            """{"event":"assessment-signed","assessment":{"id":"as-3","method":"series","question":"how often?","answer":"six","reason":"read up to June","parameters":[{"name":"as-of","value":"2031"}],"statements":["st-1"],"codings":["co-1"],"seen":7}}""",
            new CaseEvent.AssessmentSigned(new Assessment
            {
                Id = AssessmentId.From("as-3"),
                Method = "series",
                Question = "how often?",
                Answer = "six",
                Reason = "read up to June",
                Parameters = [new AssessmentParameter("as-of", "2031")],
                Statements = [StatementId.From("st-1")],
                Codings = [CodingId.From("co-1")],
                Seen = 7,
            }),
            "assessment:as-3"
        },
        {
            """{"event":"assessment-withdrawn","assessment":"as-1","reason":"a wrong date"}""",
            new CaseEvent.AssessmentWithdrawn(AssessmentId.From("as-1"), "a wrong date"),
            "assessment:as-1"
        },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void It_is_written_in_this_form_read_from_it_and_about_these(string written, CaseEvent caseEvent, string about)
    {
        Assert.Equal(written, Encoding.UTF8.GetString(CaseJson.ToBytes(caseEvent)));
        Assert.Equal(caseEvent, CaseJson.FromBytes(Encoding.UTF8.GetBytes(written)));
        Assert.Equal(about, string.Join(' ', caseEvent.Subjects()));
        Assert.True(caseEvent.CanBeUndone);
    }

    [Theory]
    [InlineData("D1", true)]
    [InlineData("", false)]
    [InlineData(" ", false)]
    [InlineData("a\nb", false)]
    public void A_code_is_short_and_of_one_line(string code, bool isOne)
    {
        Assert.Equal(isOne, MethodCoding.IsCode(code));
        Assert.False(MethodCoding.IsCode(new string('a', MethodCoding.LongestCode + 1)));
    }

    [Fact]
    public void An_assessment_without_an_answer_cannot_be_read() => Assert.Throws<JsonException>(() => CaseJson.FromBytes(
        """{"event":"assessment-signed","assessment":{"id":"as-1","method":"m","question":"q","reason":"r","about":"in-1","seen":1}}"""u8));
}
