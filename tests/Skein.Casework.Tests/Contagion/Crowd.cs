using System.Globalization;
using Skein.Casework.Contagion;
using Skein.Casework.Views;
using Skein.Graph.Running;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Model.Log;
using Skein.Model.Sources;
using Skein.Model.Statements;

namespace Skein.Casework.Tests.Contagion;

/// <summary>A case of people who do not exist, each a sibling of the next, so that a distance along the chain is known without a program.</summary>
internal sealed class Crowd : IDisposable
{
    private readonly SourceId _source;
    private readonly EntityId _club;
    private int _statements;

    public Crowd(int people)
    {
        _source = Desk.Source("so-paper");
        _club = Desk.Add("or-club", "Kite Club", EntityKind.Organisation);
        People = [.. Enumerable.Range(1, people).Select(number => EntityId.From(string.Create(CultureInfo.InvariantCulture, $"pe-{number:00}")))];
        Desk.Append([.. People.Index().Select(row => new CaseEvent.EntityAdded(new Entity
        {
            Id = row.Item,
            Kind = EntityKind.Person,
            Label = "Tavi Okonsen " + row.Index.ToString(CultureInfo.InvariantCulture),
        }))]);
        Tie("sibling-of", Enumerable.Range(1, people - 1).Select(person => (person - 1, person)));
    }

    public Desk Desk { get; } = new();

    public IReadOnlyList<EntityId> People { get; }

    public void Dispose() => Desk.Dispose();

    // One append for all: a case is written to disk each time.
    public void Tie(string property, IEnumerable<(int Left, int Right)> pairs) => Desk.Append(
        [.. pairs.Select(pair => new CaseEvent.StatementRecorded(Says(People[pair.Left], property, People[pair.Right])))]);

    public void Joined(int person, string? when, Func<Statement, Statement>? change = null)
    {
        var statement = Says(People[person], "joined", _club) with { ValidTime = when is null ? null : Edtf.Parse(when) };
        Desk.Append(new CaseEvent.StatementRecorded(change?.Invoke(statement) ?? statement));
    }

    public void Joined(IEnumerable<string> dates) => Desk.Append([.. dates.Index().Select(row =>
        new CaseEvent.StatementRecorded(Says(People[row.Index], "joined", _club) with { ValidTime = Edtf.Parse(row.Item) }))]);

    public SpreadView Run(SpreadRequest request, ViewFilter? filter = null, Work? work = null) =>
        Assert.IsType<SpreadOutcome.Simulated>(new SimulateSpread(Desk.Session).Run(request, filter ?? ViewFilter.Everything, work)).View;

    public SpreadOutcome.Refused Refused(SpreadRequest request, ViewFilter? filter = null) =>
        Assert.IsType<SpreadOutcome.Refused>(new SimulateSpread(Desk.Session).Run(request, filter ?? ViewFilter.Everything));

    private Statement Says(EntityId subject, string property, EntityId to) => new()
    {
        Id = StatementId.From(string.Create(CultureInfo.InvariantCulture, $"st-{++_statements:000}")),
        Subject = subject,
        Property = PropertyCode.From(property),
        Object = to,
        Source = _source,
        Evidence = new Evidence.Locator("para 1"),
        Credibility = Credibility.ProbablyTrue,
    };
}
