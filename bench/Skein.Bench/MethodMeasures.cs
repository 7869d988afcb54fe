using Skein.Casework.Cases;
using Skein.Casework.Hypotheses;
using Skein.Casework.Involvement;
using Skein.Casework.Methods.Claims;
using Skein.Casework.Methods.Durations;
using Skein.Casework.Methods.Incidents;
using Skein.Casework.Methods.Pathways;
using Skein.Casework.Methods.Questions;
using Skein.Casework.Methods.Series;
using Skein.Casework.Methods.Signals;
using Skein.Casework.SourceCriticism;
using Skein.Casework.Views;
using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Attributions;
using Skein.Methods.Incidents.Casualties;
using Skein.Methods.Incidents.Labels;
using Skein.Methods.Outcomes;
using Skein.Methods.Questions;
using Skein.Methods.Series;
using Skein.Methods.Survival;

namespace Skein.Bench;

/// <summary>Each method of the field on a large case, from the store to the view; and a self-exciting fit alone.</summary>
internal static class MethodMeasures
{
    /// <summary>The figures, one for each method, or for one of them.</summary>
    public static IEnumerable<object> Run(
        CaseSession session, int incidents, int persons, int seed, int rounds, string? only, Func<int, Action<int>, object> times)
    {
        MethodCase.Fill(session.Store, incidents, persons, seed);
        var everything = ViewFilter.Everything;
        var asOf = everything with { RecordedBy = session.Time.GetUtcNow().AddDays(1) };
        var span = ((MethodResult<SpellSpan>.Computed)SpellSpan.Parse("R", "J")).Value;
        (string Method, Func<object> Act)[] methods =
        [
            ("incidents", () => new CountCasualties(session).Run(Casualties, everything)),
            ("labels", () => new LabelIncidents(session).Run(LabelSchemes.Find(new("te-sat"))!, IncidentLevel.Incident, everything)),
            ("question", () => new AnswerQuestion(session).Run(Question, asOf)),
            ("involvement", () => new ListInvolvement(session).Run(everything)),
            ("hypotheses", () => new ShowHypotheses(session).Run(new HypothesesRequest(MethodCase.Incident(0)), everything)),
            ("claims", () => new ShowClaims(session).Run(everything)),
            // At a session of its own each time: one gives again what it has kept.
            ("sources", () => new SummarizeSources(session.As(session.Coder)).Run(everything)),
            ("series", () => new ShowSeries(session).Run(new SeriesRequest(IncidentLevel.Incident, PeriodLength.Month), everything)),
            ("pathways", () => new ShowPathways(session).Run(new PathwayRequest(), everything)),
            ("pathways in groups", () => new ShowPathways(session).Run(new PathwayRequest { Groups = 0 }, everything)),
            ("survival", () => new EstimateDurations(session).Run(new DurationRequest(span), everything)),
            ("signals", () => new ShowSignals(session).Run(new SignalRequest(), everything)),
        ];
        foreach (var (method, act) in methods.Where(one => only is null || one.Method == only))
        {
            var answer = act().GetType().Name;
            yield return new { measure = "method", method, incidents, persons, answer = answer.Split('`')[0], milliseconds = times(rounds, _ => act()) };
        }

        var (events, length) = Simulate(5_000, seed);
        yield return new { measure = "method", method = "hawkes", events = events.Length, milliseconds = times(rounds, _ => Hawkes.Fit(events, length)) };
    }

    private static CasualtyRequest Casualties =>
        new(CasualtyCategory.Killed, ScopeRule.VictimsOnly, new CasualtyPolicy.Ucdp(), IncidentLevel.Operation);

    private static QuestionRequest Question => new()
    {
        Country = MethodCase.Country,
        Lethality = new LethalityRule(new CasualtyPolicy.Range()),
        Involvement = InvolvementFilter.NotRequired,
        Level = IncidentLevel.Incident,
        Actor = MethodCase.Group,
        Attribution = AttributionPolicy.Claimed,
    };

    // A flat rate of one a day, each event with a child in two cases of five after a day on average.
    private static (double[] Events, double Length) Simulate(int least, int seed)
    {
        var (random, times, time) = (new Random(seed), new List<double>(), 0.0);
        while (times.Count < least)
        {
            time += Delay(random, 1);
            for (var child = time; ; child += Delay(random, 1))
            {
                times.Add(child);
                if (random.NextDouble() >= 0.4)
                {
                    break;
                }
            }
        }

        double[] events = [.. times.Order().Take(least)];
        return (events, events[^1] + 1);
    }

    private static double Delay(Random random, double rate) => -Math.Log(1 - random.NextDouble()) / rate;
}
