using Skein.Extraction.Annotations;
using Skein.Model.Entities;

namespace Skein.Extraction.Names;

/// <summary>Reads the runs that stood without a cue by what the rest of the document told: its surnames, given names, initials and names.</summary>
internal static class SecondPass
{
    public static void Run(AnnotatedDocument document, List<Run> left, NameWords words)
    {
        if (left.Count == 0)
        {
            return;
        }

        var learned = Learned(document);
        var lookup = learned.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var run in left)
        {
            var first = run.First;
            while (first < run.End - 1 && (words.Title.Contains(document.Words[first]) || words.Nationality.Contains(document.Words[first])
                || words.Role.Contains(document.Words[first])))
            {
                first++;
            }

            var span = document.SpanOf(first, run.End);
            if (lookup.TryGetValue(document.Text.AsSpan(span.Start, span.Length), out var known))
            {
                document.Names.Add(new NameMention(first, run.End, known.Kind, known.Form, known.Score, known.Rule));
            }
            else if (run.Length == 1 && words.Given.Contains(document.Words[run.First]) && IsKinOrCoordinated(document, run, words))
            {
                document.Names.Add(new NameMention(run.First, run.End, EntityKind.Person, NameForm.Given, 0.5, "person.given-name-alone/1"));
            }
        }
    }

    private static Dictionary<string, (EntityKind Kind, NameForm Form, double Score, string Rule)> Learned(AnnotatedDocument document)
    {
        var learned = new Dictionary<string, (EntityKind, NameForm, double, string)>(StringComparer.Ordinal);
        foreach (var name in document.Names)
        {
            var span = document.SpanOf(name.First, name.End);
            learned.TryAdd(span.Of(document.Text), (name.Kind, name.Form, name.Score * 0.9, "name.elsewhere-in-document/1"));
            if (name.Kind == EntityKind.Person && name.Form == NameForm.Full && name.End - name.First >= 2)
            {
                Add(learned, document, Surnames.FirstOf(document, name), name.End, (EntityKind.Person, NameForm.Surname, 0.7, "person.surname/1"));
                Add(learned, document, name.End - 1, name.End, (EntityKind.Person, NameForm.Surname, 0.7, "person.surname/1"));
                Add(learned, document, name.First, name.First + 1, (EntityKind.Person, NameForm.Given, 0.6, "person.given-name-alone/1"));
            }
        }

        return learned;
    }

    private static void Add(
        Dictionary<string, (EntityKind, NameForm, double, string)> learned, AnnotatedDocument document, int first, int end, (EntityKind, NameForm, double, string) entry) =>
        learned.TryAdd(document.SpanOf(first, end).Of(document.Text), entry);

    /// <summary>"his brother Salim", "brothers Salim and Tarek Oudin".</summary>
    private static bool IsKinOrCoordinated(AnnotatedDocument document, Run run, NameWords words)
    {
        var before = run.First > run.SentenceFirst ? document.Words[run.First - 1] : 0;
        return words.KinOf.Contains(before);
    }
}
