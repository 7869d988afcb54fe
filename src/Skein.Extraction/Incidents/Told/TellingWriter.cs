using Skein.Extraction.Annotations;
using Skein.Extraction.Rules;
using Skein.Extraction.Statements;
using Skein.Model;
using Skein.Model.Statements;

namespace Skein.Extraction.Incidents.Told;

/// <summary>What is told of an incident, before it is known who says it and how firmly.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="Told">The words that tell it.</param>
/// <param name="Property">The property.</param>
/// <param name="End">Whom or what it ends in, beside the incident; null for a value.</param>
/// <param name="Value">The value; null for an entity.</param>
/// <param name="Score">What it is worth.</param>
/// <param name="Feature">What was seen.</param>
internal sealed record Telling(
    ToldIncident Incident, ToldFiller Told, PropertyCode Property, LocalEntity? End, StatementValue? Value, double Score, string Feature);

/// <summary>
/// Writes what is told as proposals, in the order of the text, each as its sentence gives it: by whom, how firmly. What is asked, denied or unreal
/// is not written.
/// </summary>
internal sealed class TellingWriter(AnnotatedDocument document, ViewWords words, StatementWriter writer)
{
    public void Write(IEnumerable<Telling> told)
    {
        var view = new SentenceView(document, words);
        var frames = new List<SpeechFrame>();
        var readings = new ReadingReader(document, view, words, frames);
        var current = -1;
        foreach (var telling in told.OrderBy(telling => telling.Told.Sentence).ThenBy(telling => telling.Told.First))
        {
            if (telling.Told.Sentence != current)
            {
                current = telling.Told.Sentence;
                view.Read(document.Sentences[current]);
                SpeechReader.Read(view, words, frames);
            }

            var item = view.Items.FindIndex(one => one.End > telling.Told.First);
            if (item >= 0 && readings.Read(null, item, item + 1, default, null) is { Stance: not Stance.Denies } reading)
            {
                Write(telling, reading);
            }
        }
    }

    private void Write(Telling telling, Reading reading)
    {
        var isAttribution = telling.Property.Value == "attributed-to";
        var told = isAttribution ? Footing.On(telling.Told.Filler.Confidence, reading) : reading;
        var (subject, end) = telling.Property.Value is "victim-of" or "took-part-in" ? (telling.End!, telling.Incident.Entity) : (telling.Incident.Entity, telling.End);
        writer.Write(
            ToldApart.Rule, telling.Score, telling.Feature, telling.Property, subject, end, telling.Value, told,
            QuoteCutter.Cut(document, document.Sentences[telling.Told.Sentence], telling.Told.First, telling.Told.End));
    }
}
