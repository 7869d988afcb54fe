using Skein.Extraction.Annotations;
using Skein.Extraction.Rules;
using Skein.Extraction.Statements.Syntax;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Statements;

namespace Skein.Extraction.Statements;

/// <summary>
/// Either/or: "the gunman is A or B", "whether the driver was A or his brother B remains open". What stands before the verb is one of those
/// named, and the text does not say which; nobody is merged with anybody.
/// </summary>
internal sealed class EitherStatements(AnnotatedDocument document, ViewWords view, SyntaxWords words)
{
    private const string Rule = "identity.either/1";
    private const string Feature = "\"is A or B\"";
    private const double Score = 0.7;
    private const int FurthestName = 4;
    private const int FurthestVerb = 7;

    private static readonly PropertyCode OneOf = PropertyCode.From("one-of");

    /// <summary>Writes what one sentence says so; most sentences have no "or" and cost one look at their words.</summary>
    public void Write(SentenceView sentence, StatementWriter writer)
    {
        var (low, high) = (sentence.Sentence.First, sentence.Sentence.End);
        if (document.Words[high - 1] == view.Question)
        {
            return;
        }

        for (var or = low + 2; or + 1 < high; or++)
        {
            if (document.TextOf(or) is "or" && PersonEndingAt(or) is { } one && PersonFrom(or + 1, high) is { } other && one.Entity != other.Entity
                && Verb(low, one.First) is var verb && verb >= 0 && Subject(low, verb) is { } subject)
            {
                var modality = Modality(low, one.First);
                var reading = new Reading { Stance = Stance.Asserts, Modality = modality, Parts = [] };
                var quote = QuoteCutter.Cut(document, sentence.Sentence, subject.First, other.End);
                var who = NominalReader.Named(document, subject.First, subject.End, EntityKind.Person);
                writer.Write(Rule, Score, Feature, OneOf, who, one.Entity, null, reading, quote);
                writer.Write(Rule, Score, Feature, OneOf, who, other.Entity, null, reading, quote);
                return;
            }
        }
    }

    private NameMention? PersonEndingAt(int token)
    {
        var place = Layers.FirstAt(document.Names, token - 8);
        for (; place < document.Names.Count && document.Names[place].First < token; place++)
        {
            if (document.Names[place] is { Kind: EntityKind.Person, Entity: not null } name && (name.End == token || (name.End == token - 1 && document.TextOf(token - 1) is ",")))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The next person, behind no more than a description: "or to his brother X".</summary>
    private NameMention? PersonFrom(int token, int high)
    {
        var place = Layers.FirstAt(document.Names, token);
        return place < document.Names.Count && document.Names[place] is { Kind: EntityKind.Person, Entity: not null } name && name.First < high && name.First - token <= FurthestName
            ? name
            : null;
    }

    /// <summary>The verb that says who it was, near before the first name: "is", "may have been", "belongs to".</summary>
    private int Verb(int low, int name)
    {
        for (var token = name - 1; token > low && token >= name - FurthestVerb; token--)
        {
            if (view.Be.Contains(document.Words[token]) || document.TextOf(token) is "belongs" or "belonged")
            {
                while (token - 1 > low && (view.Be.Contains(document.Words[token - 1]) || view.Possible.Contains(document.Words[token - 1]) || words.Have.Contains(document.Words[token - 1])
                    || document.TextOf(token - 1) is "could" or "must" or "either"))
                {
                    token--;
                }

                return token;
            }
        }

        return -1;
    }

    /// <summary>The description before the verb, without its article: "The second caller", "the voice on the tape".</summary>
    private (int First, int End)? Subject(int low, int verb)
    {
        for (var token = verb - 1; token >= low && token >= verb - FurthestVerb; token--)
        {
            if (words.Definite.Contains(document.Words[token]) || document.TextOf(token) is "a" or "A")
            {
                return IsPerson(token + 1, verb) ? (token + 1, verb) : null;
            }
        }

        return null;
    }

    private bool IsPerson(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (words.PersonNoun.Contains(document.Words[token]) || words.Unnamed.Contains(document.Words[token]))
            {
                return true;
            }
        }

        return false;
    }

    private Modality Modality(int low, int name)
    {
        for (var token = low; token < name; token++)
        {
            if (view.Possible.Contains(document.Words[token]) || words.If.Contains(document.Words[token]))
            {
                return Skein.Model.Statements.Modality.Possible;
            }
        }

        return Skein.Model.Statements.Modality.Flat;
    }
}
