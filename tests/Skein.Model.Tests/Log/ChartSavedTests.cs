using System.Text;
using Skein.Model.Charts;
using Skein.Model.Dates;
using Skein.Model.Log;
using Skein.Model.Sources;

namespace Skein.Model.Tests.Log;

/// <summary>The form of charts in the log: a kind, once written, stays readable for ever.</summary>
public class ChartSavedTests
{
    public static TheoryData<string, CaseEvent> Forms { get; } = new()
    {
        {
            """{"event":"chart-saved","chart":{"id":"ch-1","name":"the flat","content":{"around":"pe-1","tiesOut":1,"shown":["pe-1","pe-2"],"hidden":["pe-3"],"groups":[{"name":"both","members":["pe-4"],"x":1,"y":-2.5}],"places":[{"entity":"pe-1","x":10.5,"y":-3,"isPinned":true}],"withIsolates":true,"metric":"degree","filter":{"trueAt":"2015-11~","knownTo":"or-1","knownBy":"2016","minReliability":"c","includeUnjudged":true,"includeUnreviewed":true,"includeProtected":false,"ties":"restricted"}}}}""",
            new CaseEvent.ChartSaved(new Chart
            {
                Id = ChartId.From("ch-1"),
                Name = "the flat",
                Content = new ChartContent
                {
                    Around = EntityId.From("pe-1"),
                    TiesOut = 1,
                    Shown = [EntityId.From("pe-1"), EntityId.From("pe-2")],
                    Hidden = [EntityId.From("pe-3")],
                    Groups = [new ChartGroup("both", [EntityId.From("pe-4")], 1, -2.5)],
                    Places = [new ChartPlace(EntityId.From("pe-1"), 10.5, -3, IsPinned: true)],
                    WithIsolates = true,
                    Metric = "degree",
                    Filter = new ChartFilter
                    {
                        TrueAt = Edtf.Parse("2015-11~"),
                        KnownTo = EntityId.From("or-1"),
                        KnownBy = Edtf.Parse("2016"),
                        MinReliability = Reliability.C,
                        IncludeUnjudged = true,
                        IncludeUnreviewed = true,
                        Ties = "restricted",
                    },
                },
            })
        },
        {
            """{"event":"chart-deleted","chart":"ch-1"}""",
            new CaseEvent.ChartDeleted(ChartId.From("ch-1"))
        },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void It_is_written_in_this_form_read_from_it_and_about_the_chart_alone(string written, CaseEvent caseEvent)
    {
        Assert.Equal(written, Encoding.UTF8.GetString(CaseJson.ToBytes(caseEvent)));
        Assert.Equal(caseEvent, CaseJson.FromBytes(Encoding.UTF8.GetBytes(written)));
        Assert.Equal("chart:ch-1", string.Join(' ', caseEvent.Subjects()));
        Assert.True(caseEvent.CanBeUndone);
    }

    [Fact]
    public void It_names_everybody_who_is_in_it_once()
    {
        var content = new ChartContent
        {
            Around = EntityId.From("a"),
            Shown = [EntityId.From("a"), EntityId.From("b")],
            Hidden = [EntityId.From("c")],
            Groups = [new ChartGroup("g", [EntityId.From("d")])],
            Places = [new ChartPlace(EntityId.From("e"), 0, 0)],
            Filter = new ChartFilter { KnownTo = EntityId.From("f") },
        };

        Assert.Equal(["a", "b", "c", "d", "e", "f"], content.Entities().Select(entity => entity.Value).Order());
        Assert.True(content.IsSound);
    }
}
