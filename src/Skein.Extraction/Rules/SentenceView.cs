using Skein.Extraction.Annotations;
using Skein.Extraction.Incidents;
using Skein.Model.Entities;

namespace Skein.Extraction.Rules;

/// <summary>
/// The items of one sentence after another, read with one walk over all layers. What describes a person ("the preacher X", "X, 27,") is
/// folded into the person, so that the rules need not know it. Used by one thread; asked for sentences in order.
/// </summary>
internal sealed partial class SentenceView(AnnotatedDocument document, ViewWords words)
{
    private int _name;
    private int _nominal;
    private int _incident;
    private int _date;
    private int _count;

    /// <summary>The items of the current sentence.</summary>
    public List<Item> Items { get; } = [];

    /// <summary>The incidents among them that are told apart.</summary>
    public List<LocalEntity> Acts { get; } = [];

    /// <summary>The ages that stand behind names, as tokens.</summary>
    public List<(NameMention Name, int Token)> Ages { get; } = [];

    public Sentence Sentence { get; private set; }

    /// <summary>Whether the sentence names anything at all.</summary>
    public bool HasEntities { get; private set; }

    public void Read(Sentence sentence)
    {
        Sentence = sentence;
        Items.Clear();
        Acts.Clear();
        Ages.Clear();
        HasEntities = false;
        for (var at = sentence.First; at < sentence.End;)
        {
            at = Add(at);
        }
    }

    private int Add(int at)
    {
        while (_nominal < document.Nominals.Count && document.Nominals[_nominal].First < at)
        {
            _nominal++;
        }

        while (_incident < document.Incidents.Count && document.Incidents[_incident].First < at)
        {
            _incident++;
        }

        while (_name < document.Names.Count && document.Names[_name].First < at)
        {
            _name++;
        }

        while (_date < document.Dates.Count && document.Dates[_date].First < at)
        {
            _date++;
        }

        while (_count < document.Counts.Count && document.Counts[_count].First < at)
        {
            _count++;
        }

        if (_nominal < document.Nominals.Count && document.Nominals[_nominal] is var nominal && nominal.First == at)
        {
            return Name(nominal);
        }

        if (_incident < document.Incidents.Count && document.Incidents[_incident] is var incident && incident.First == at)
        {
            var actEnd = ActEnd(incident);
            Push(new Item(ItemKind.Incident, 0, at, actEnd, incident));
            if (incident.Entity is { } act && !Acts.Contains(act))
            {
                Acts.Add(act);
            }

            HasEntities |= incident.Entity is not null;
            return actEnd;
        }

        if (_name < document.Names.Count && document.Names[_name] is var name && name.First == at)
        {
            return name.Kind == EntityKind.Person ? Person(name) : Name(name);
        }

        if (_date < document.Dates.Count && document.Dates[_date] is var date && date.First == at)
        {
            Push(new Item(ItemKind.Date, 0, at, date.End, date));
            return date.End;
        }

        if (_count < document.Counts.Count && document.Counts[_count] is var count && count.First == at)
        {
            Push(new Item(ItemKind.Count, document.Words[at], at, count.End, count));
            return count.End;
        }

        Push(new Item(ItemKind.Word, document.Words[at], at, at + 1, null));
        return at + 1;
    }

    /// <summary>Behind the place and date that follow the noun at once: "the bombing in Vilbeke on 3 March".</summary>
    private int ActEnd(IncidentMention incident)
    {
        var end = incident.End;
        while (end + 1 < Sentence.End && (words.Preposition.Contains(document.Words[end]) || words.Locative.Contains(document.Words[end]) || words.Before.Contains(document.Words[end])))
        {
            if (incident.Place is { } place && place.First == end + 1)
            {
                end = place.End;
            }
            else if (incident.Date is { } date && date.First == end + 1)
            {
                end = date.End;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private void Push(Item item) => Items.Add(item);
}
