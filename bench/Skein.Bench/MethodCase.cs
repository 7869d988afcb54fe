using System.Globalization;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Model.Log;
using Skein.Model.Sources;
using Skein.Model.Statements;
using Skein.Model.Vocabulary;
using Skein.Storage;
using Skein.Storage.Log;

namespace Skein.Bench;

/// <summary>A case for the methods from a seed: incidents with day, place, dead and claim, and people with dated spells and signals.</summary>
internal static class MethodCase
{
    public static readonly EntityId Country = EntityId.From("country");
    public static readonly EntityId Group = EntityId.From("group");

    private static readonly Coder[] Coders = [Coder.From("Ada Dorn"), Coder.From("Bo Rask")];

    private static readonly SourceId[] Papers = [.. Enumerable.Range(0, 20).Select(i => SourceId.From($"paper-{i}"))];

    public static void Fill(ICaseStore store, int incidents, int persons, int seed)
    {
        var invented = new Invented(seed);
        List<CaseEvent> events =
        [
            .. Papers.Select(Paper),
            Added(Country, EntityKind.Place),
            Added(Group, EntityKind.Organisation),
            Added(EntityId.From("service"), EntityKind.Organisation),
            .. Enumerable.Range(0, incidents).Select(i => Added(Incident(i), EntityKind.Incident)),
            .. Enumerable.Range(0, persons).Select(i => Added(Person(i), EntityKind.Person)),
        ];
        var number = 0;
        events.AddRange(Enumerable.Range(0, incidents).SelectMany(i => OfIncident(invented, i)).Select(Recorded));
        events.AddRange(Enumerable.Range(0, persons).SelectMany(i => OfPerson(invented, i, incidents)).Select(Recorded));
        Append(store, events, Coder.From("Generator"));
        Append(store, MethodCodings.Of(Coders[0], Enumerable.Range(0, incidents).Select(Incident)), Coders[0]);
        Append(store, MethodCodings.Of(Coders[1], Enumerable.Range(0, incidents).Where(i => i % 10 == 0).Select(Incident)), Coders[1]);

        CaseEvent.StatementRecorded Recorded(Statement statement) =>
            new(statement with { Id = StatementId.From($"st-{number++}"), Source = invented.Pick(Papers) });
    }

    private static void Append(ICaseStore store, IEnumerable<CaseEvent> events, Coder coder)
    {
        foreach (var chunk in events.Chunk(5_000))
        {
            if (store.Append(AppendBatch.Of([.. chunk]), coder) is not AppendOutcome.Appended)
            {
                throw new InvalidOperationException("The generated events were not accepted.");
            }
        }
    }

    private static CaseEvent.SourceAdded Paper(SourceId id) => new(new Source
    {
        Id = id,
        Title = id.Value,
        Reliability = Reliability.B,
        Kind = SourceKind.Article,
        Published = Edtf.Parse("2021-06-01"),
    });

    /// <summary>An incident of the case.</summary>
    public static EntityId Incident(int number) => EntityId.From($"in-{number}");

    private static EntityId Person(int number) => EntityId.From($"pe-{number}");

    private static CaseEvent.EntityAdded Added(EntityId id, EntityKind kind) => new(new Entity { Id = id, Kind = kind, Label = id.Value });

    private static IEnumerable<Statement> OfIncident(Invented invented, int i)
    {
        yield return Say(Incident(i), "occurred-on", null, value: invented.Edtf());
        yield return Say(Incident(i), "occurred-at", Country);
        var dead = invented.Number(invented.Number(60) + 1);
        yield return Say(Incident(i), "killed", null, value: dead.ToString(CultureInfo.InvariantCulture)) with
        {
            Qualifiers = [new Qualifier("scope", "victims only")],
        };
        if (i % 3 == 0)
        {
            yield return Say(Group, "claimed", Incident(i), invented.Edtf()) with { Stance = Stance.Claims };
        }
    }

    private static IEnumerable<Statement> OfPerson(Invented invented, int i, int incidents)
    {
        yield return Say(Group, "recruited", Person(i), invented.Edtf());
        yield return Say(Person(i), i % 2 == 0 ? "in-custody" : "legal-status", null, invented.Edtf(), i % 2 == 0 ? "in custody" : "convicted");
        yield return Say(Person(i), "joined", Group, invented.Edtf());
        yield return Say(Person(i), "took-part-in", Incident(invented.Number(incidents)));
        if (i % 5 == 0)
        {
            yield return Say(EntityId.From("service"), "monitored", Person(i), invented.Edtf());
        }
    }

    private static Statement Say(EntityId subject, string property, EntityId? to, string? when = null, string? value = null) => new()
    {
        Id = StatementId.From("st-0"),
        Subject = subject,
        Property = PropertyCode.From(property),
        Object = to,
        Value = value is null ? null : new StatementValue(PropertyVocabulary.Shipped.Get(PropertyCode.From(property)).Value!.Value, value),
        ValidTime = when is null ? null : Edtf.Parse(when),
        Source = Papers[0],
        Evidence = new Evidence.Locator("para 1"),
        Credibility = Credibility.ProbablyTrue,
    };
}
