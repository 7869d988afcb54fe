using Skein.Extraction.Annotations;
using Skein.Extraction.Rules;
using Skein.Model;
using Skein.Model.Statements;

namespace Skein.Extraction.Statements;

/// <summary>The ages that stand behind names: "X, 27,".</summary>
internal static class AgeStatements
{
    private const string Rule = "person.age/1";
    private static readonly PropertyCode Age = PropertyCode.From("age");

    public static void Write(AnnotatedDocument document, SentenceView view, StatementWriter writer)
    {
        foreach (var (name, token) in view.Ages)
        {
            if (name.Entity is { } person)
            {
                var age = new StatementValue(ValueKind.Count, document.TextOf(token).ToString());
                writer.Write(Rule, 0.85, "number behind the name", Age, person, null, age, new Reading(), QuoteCutter.Cut(document, view.Sentence, name.First, token + 1));
            }
        }
    }
}
