using Skein.Extraction.Annotations;
using Skein.Extraction.Statements;

namespace Skein.Extraction.Incidents.Told;

/// <summary>
/// Writes what is said of a second wording of an act on the act: "a car bomb exploded" is one act in two words, and "the bombing" behind it is
/// that act where the document told of one only. Each statement says so in its reasons, and a person decides on it.
/// </summary>
internal sealed class ToldSame(AnnotatedDocument document, ToldApart apart, StatementWriter writer)
{
    /// <summary>Two words of one clause.</summary>
    public const string OneClauseRule = "incident.one-clause/1";

    /// <summary>A definite mention of the only act of its kind told before.</summary>
    public const string BeforeRule = "incident.told-before/1";

    public void Write(IReadOnlyList<ToldIncident> incidents)
    {
        writer.Move([.. apart.Beside(incidents).DistinctBy(pair => pair.Other)
            .Select(pair => new StatementMove(pair.Other, pair.Incident.Entity, Reason(pair.Other, pair.Incident, OneClauseRule), 0))]);
        writer.Move([.. apart.MayBeOne(incidents).DistinctBy(row => row.Other)
            .Select(row => new StatementMove(row.Other, row.Incident.Entity, Reason(row.Other, row.Incident, BeforeRule), -0.1))]);
    }

    private string Reason(LocalEntity other, ToldIncident incident, string rule) => $"\"{document.LabelOf(other.Mentions[0].Span)}\" read as {incident.Entity.Label} by {rule}";
}
