using Skein.Methods.Incidents;
using Skein.Methods.Outcomes;
using Skein.Methods.Signals;
using Skein.Methods.Sources;
using static Skein.Methods.Tests.Incidents.Samples;

namespace Skein.Methods.Tests.Signals;

/// <summary>The invented signals of docs/methods/missed-signals.md.</summary>
internal static class SignalSamples
{
    public static readonly AgencyId Border = new("border-a");
    public static readonly AgencyId Service = new("service-a");
    public static readonly AgencyId Abroad = new("service-b");

    public static readonly Agency[] Agencies =
        [new(Border, new CountryCode("A")), new(Service, new CountryCode("A")), new(Abroad, new CountryCode("B"))];

    public static readonly SignalledIncident[] Attacked =
    [
        new(new IncidentId("market"), DayBounds.On(Day(100))), new(new IncidentId("pier"), new DayBounds(Day(200), Day(202))),
    ];

    public static DayBounds Between(int first, int last) => new(Day(first), Day(last));

    /// <summary>
    /// A note from abroad, received and not linked; a check at the border that nobody passed on; a letter found afterwards.
    /// </summary>
    public static Signal[] Page() =>
    [
        Complete(new Signal(new("note"), new("market"), "wished to travel", Abroad, new SourceKey("inquiry"))
        {
            ObtainedOn = Between(10, 20),
            Handovers =
            [
                new Handover(Abroad, Service)
                {
                    Channel = new("a note"), SentOn = DayBounds.On(Day(30)), ReceivedOn = Between(33, 40),
                },
            ],
            Outcomes = [new(Abroad, SignalOutcome.For), new(Service, SignalOutcome.Nrec)],
        }),
        Complete(new Signal(new("check"), new("market"), "was checked at the border", Border, new SourceKey("inquiry"))
        {
            ObtainedOn = DayBounds.On(Day(70)),
            Outcomes = [new(Border, SignalOutcome.Npo), new(Border, SignalOutcome.Contra)],
        }),
        Complete(new Signal(new("letter"), new("market"), "had written a letter", Service, new SourceKey("paper"))
        {
            ObtainedOn = DayBounds.On(Day(110)),
        }),
    ];

    public static Signal Complete(Signal signal) => signal with
    {
        BaseRate = new BaseRate.Unknown("nobody counted"),
        Responses =
        [
            .. signal.Outcomes.Select(outcome => outcome.Agency).Prepend(signal.Holder).Distinct()
                .Select(agency => new AgencyResponse.AskedInVain(DayBounds.On(Day(700))) { Agency = agency }),
        ],
    };

    public static SignalFile File(params Signal[] signals) => References.Value(SignalFile.Of(Attacked, Agencies, signals));
}
