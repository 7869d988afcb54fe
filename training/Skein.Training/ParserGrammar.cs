using Skein.Extraction.Parsing;
using Skein.Extraction.Rules;

namespace Skein.Training;

/// <summary>
/// Makes sentences with their trees from a small grammar of our own: what reports are full of and the treebank is short of, such as
/// participles and phrases in front, appositions between commas, lines without verbs. Names are made of syllables; the seed is fixed.
/// </summary>
internal sealed partial class ParserGrammar(int seed, WordClasses? classes)
{
    private static readonly string[] Transitive = Words(
        "arrest detain charge convict kill recruit train shelter mentor teach meet telephone warn monitor question check deport expel rent supply pay guard found lead join " +
        "claim attack bomb plan organise publish release acquit sentence identify accompany capture harbour employ hire sack wound injure target foil threaten blame accuse " +
        "contact visit marry radicalise indict jail transfer extradite interrogate shadow tap search stop describe praise abduct kidnap murder shoot hide");

    private static readonly (string Verb, string Preposition)[] Oblique = [.. Words(
        "travel:to return:from return:to flee:to live:in stay:in stay:at work:at work:for belong:to arrive:in move:to speak:to hide:in hide:with serve:in fight:for die:in appear:in " +
        "depart:from study:at pray:at reside:in move:from escape:from sleep:in go:to drive:to fly:to work:with appear:before talk:to live:with rise:in fall:in pray:in")
        .Select(pair => (pair.Split(':')[0], pair.Split(':')[1]))];

    private static readonly string[] Roles = Words(
        "brother sister cousin uncle nephew friend cellmate leader member recruiter commander founder imam preacher lawyer spokesman spokeswoman bodyguard driver courier widow wife husband " +
        "father mother son daughter accomplice companion student graduate employee tenant mentor disciple fighter militant emir neighbour flatmate engineer teacher mechanic nurse planner " +
        "mastermind financier logistician brother-in-law half-brother resident colleague relative suspect gunman bomber attacker consul mayor journalist veteran counterfeiter ideologue");

    private static readonly string[] Things = Words(
        "flat house car garage group report attack bombing shooting trial meeting weapon money passport letter note video film warehouse mosque prison school village farm telephone " +
        "message court commission network cell brigade raid siege ambush plot arson file inquiry investigation border market station van lorry statement");

    private static readonly string[] Plurals = Words("men officers students papers weapons rifles documents people gendarmes agents prosecutors investigators members fighters brothers friends calls charges records years");

    private static readonly string[] Adjectives = Words("former young alleged suspected armed old second false long-serving close main senior dead Syrian-born local second-hand main-stream wanted foreign");

    private static readonly string[] Possessives = Words("his her their its");

    private static readonly string[] Syllables = Words("ka ri mo du sel vi na ter bou lan osh fer ha dou zak mer bel tor gos nil sta van");

    private readonly Random _random = new(seed);

    public IEnumerable<ParserSentence> Sentences(int count) => Enumerable.Range(0, count).Select(_ => Close(Frame()).Sentence(classes));

    private ParserPhrase Frame() => _random.Next(30) switch
    {
        0 or 1 or 2 => Clause(Subject()),
        3 => Front(Clause(Subject()), Prepositional(Pick("in", "on", "at", "after", "from", "within", "for"), Chance(0.6) ? Name(1) : Thing()), Relation.Obl, Chance(0.5)),
        4 or 5 => Front(Clause(Chance(0.8) ? Name() : Subject()), Participle(), Relation.Advcl, isComma: true),
        6 => Front(Clause(Name()), Described(), Relation.Appos, isComma: true, onSubject: true),
        7 or 8 => Clause(Apposed()),
        9 => Spoken(Clause(Subject())),
        10 => Reported(Clause(Subject())),
        11 => Front(Clause(Subject()), Prepositional("to", Noun(), "According"), Relation.Obl, isComma: true),
        12 => Inverted(),
        13 => Cleft(),
        14 => Listed(),
        15 => Headline(),
        16 => Deed(),
        >= 18 => Report(),
        _ => Joined(),
    };

    private static ParserPhrase Close(ParserPhrase root) => root.After(Mark("."), Relation.Punct);

    // Clauses

    private ParserPhrase Clause(ParserPhrase subject)
    {
        var root = Predicate(out var isPassive);
        return root.Before(subject, isPassive ? Relation.NsubjPass : Relation.Nsubj);
    }

    private ParserPhrase Predicate(out bool isPassive)
    {
        isPassive = false;
        switch (_random.Next(10))
        {
            case 0 or 1 or 2:
                return Active(Verb(Pick(Transitive), Form.Past));
            case 3 or 4:
                isPassive = true;
                return Passive(Verb(Pick(Transitive), Form.Participle)).Before(Helper(Chance(0.7) ? "was" : "were", PartOfSpeech.AuxPast), Relation.AuxPass);
            case 5:
                isPassive = true;
                return Passive(Verb(Pick(Transitive), Form.Participle)).Before(Helper("been", PartOfSpeech.AuxParticiple), Relation.AuxPass)
                    .Before(Helper(Pick("had", "has"), PartOfSpeech.AuxPast), Relation.Aux);
            case 6:
                return Going();
            case 7:
                return Active(Verb(Pick(Transitive), Form.Participle)).Before(Helper(Pick("had", "may", "has"), PartOfSpeech.AuxPast), Relation.Aux);
            case 8:
                return Described().Before(Helper(Pick("is", "was"), PartOfSpeech.AuxPast), Relation.Cop);
            default:
                isPassive = Chance(0.5);
                return Governed(isPassive);
        }
    }

    private ParserPhrase Active(ParserPhrase verb)
    {
        verb.After(Chance(0.7) ? Name() : Subject(), Relation.Obj);
        return Chance(0.6) ? verb.After(Adjunct(), Relation.Obl) : verb;
    }

    private ParserPhrase Passive(ParserPhrase verb)
    {
        if (Chance(0.3))
        {
            verb.After(Adjunct(), Relation.Obl);
        }

        if (Chance(0.5))
        {
            verb.After(Prepositional("by", Chance(0.5) ? Name() : Subject()), Relation.OblAgent);
        }

        return Chance(0.5) ? verb.After(Adjunct(), Relation.Obl) : verb;
    }

    private ParserPhrase Going()
    {
        var (verb, preposition) = Oblique[_random.Next(Oblique.Length)];
        var phrase = Verb(verb, Form.Past).After(Prepositional(preposition, Chance(0.6) ? Name(1) : Thing()), Relation.Obl);
        return Chance(0.4) ? phrase.After(Adjunct(), Relation.Obl) : phrase;
    }

    /// <summary>"denied having met X", "is accused of sheltering X", "is said to have joined X".</summary>
    private ParserPhrase Governed(bool isPassive)
    {
        if (!isPassive)
        {
            var below = Chance(0.5)
                ? Active(Verb(Pick(Transitive), Form.Participle)).Before(Helper("having", PartOfSpeech.AuxIng), Relation.Aux)
                : Active(Verb(Pick(Transitive), Form.Ing));
            return Word(Pick("denied", "denies", "admitted", "recalled"), PartOfSpeech.VerbPast).After(below, Relation.Xcomp);
        }

        if (Chance(0.5))
        {
            var below = Chance(0.5) ? Active(Verb(Pick(Transitive), Form.Ing))
                : Active(Verb(Pick(Transitive), Form.Participle)).Before(Helper("having", PartOfSpeech.AuxIng), Relation.Aux);
            return Word(Pick("accused", "suspected", "convicted"), PartOfSpeech.VerbParticiple).Before(Helper("is", PartOfSpeech.AuxPresent), Relation.AuxPass)
                .After(below.Before(Word("of", PartOfSpeech.Sconj), Relation.Mark), Relation.Advcl);
        }

        var said = Active(Verb(Pick(Transitive), Form.Participle)).Before(Helper("have", PartOfSpeech.AuxBase), Relation.Aux).Before(Word("to", PartOfSpeech.Part), Relation.Mark);
        return Word(Pick("said", "thought", "believed", "alleged"), PartOfSpeech.VerbParticiple).Before(Helper("is", PartOfSpeech.AuxPresent), Relation.AuxPass).After(said, Relation.Xcomp);
    }

    private ParserPhrase Participle() => _random.Next(6) switch
    {
        0 or 1 => Passive(Verb(Pick(Transitive), Form.Participle)),
        2 => Active(Verb(Pick(Transitive), Form.Ing)),
        3 => Active(Verb(Pick(Transitive), Form.Participle)).Before(Helper("having", PartOfSpeech.AuxIng), Relation.Aux),
        4 => Word(Pick("convicted", "accused", "suspected"), PartOfSpeech.VerbParticiple)
            .After(Active(Verb(Pick(Transitive), Form.Ing)).Before(Word("of", PartOfSpeech.Sconj), Relation.Mark), Relation.Advcl),
        _ => Word(Pick("raised", "born", "stopped", "held", "last", "seen", "kept"), PartOfSpeech.VerbParticiple).After(Prepositional(Pick("in", "at", "near"), Name(1)), Relation.Obl),
    };

    // Frames

    private ParserPhrase Front(ParserPhrase clause, ParserPhrase front, Relation label, bool isComma, bool onSubject = false)
    {
        if (onSubject)
        {
            // "A cousin of X, Y left": said of the subject, which stands behind the comma.
            var root = Predicate(out var isPassive);
            var subject = Name().Before(Mark(","), Relation.Punct).Before(front, label);
            return root.Before(subject, isPassive ? Relation.NsubjPass : Relation.Nsubj);
        }

        return (isComma ? clause.Before(Mark(","), Relation.Punct) : clause).Before(front, label);
    }

    private ParserPhrase Spoken(ParserPhrase clause) => clause.After(
        Word(Pick("said", "says", "insisted", "told", "recalled", "found", "believe", "ruled"), PartOfSpeech.VerbPast).Before(Noun(), Relation.Nsubj).Before(Mark(","), Relation.Punct),
        Relation.Parataxis);

    private ParserPhrase Reported(ParserPhrase clause) => Word(Pick("said", "says", "alleged", "denied", "found", "believe", "testified", "confirmed"), PartOfSpeech.VerbPast)
        .Before(Chance(0.7) ? Noun() : Name(), Relation.Nsubj).After(clause.Before(Word("that", PartOfSpeech.Sconj), Relation.Mark), Relation.Ccomp);

    /// <summary>"Detained in X were Y and Z."; "Among the wounded was X."</summary>
    private ParserPhrase Inverted() => Chance(0.5)
        ? Verb(Pick(Transitive), Form.Participle).After(Adjunct(), Relation.Obl).After(Helper("were", PartOfSpeech.AuxPast), Relation.AuxPass).After(Names(), Relation.NsubjPass)
        : Word(Pick(Plurals), PartOfSpeech.NounMany).Before(Word("the", PartOfSpeech.Det), Relation.Det).Before(Word("among", PartOfSpeech.Adp), Relation.Case)
            .After(Helper(Pick("was", "were"), PartOfSpeech.AuxPast), Relation.Cop).After(Names(), Relation.Nsubj);

    private ParserPhrase Cleft() => Subject().Before(Helper("was", PartOfSpeech.AuxPast), Relation.Cop).Before(Word("it", PartOfSpeech.Pron), Relation.Nsubj)
        .After(Clause(Word(Pick("who", "that"), PartOfSpeech.Pron)), Relation.AclRelcl);

    /// <summary>"Remanded in custody: X and Y."</summary>
    private ParserPhrase Listed()
    {
        var verb = Verb(Pick(Transitive), Form.Participle).After(Adjunct(), Relation.Obl).After(Mark(":"), Relation.Punct);
        return verb.After(Names(), Relation.NsubjPass);
    }

    private ParserPhrase Headline()
    {
        var subject = Chance(0.5) ? Name() : Name().Before(Word(Pick(Roles), PartOfSpeech.NounOne), Relation.NmodDesc);
        return Chance(0.6)
            ? Verb(Pick(Transitive), Form.Participle).Before(subject, Relation.NsubjPass).After(Adjunct(), Relation.Obl)
            : Active(Verb(Pick(Transitive), Form.Present)).Before(subject, Relation.Nsubj);
    }

    /// <summary>"The arrest of X by Y was announced."; "A meeting between X and Y took place in Z."</summary>
    private ParserPhrase Deed()
    {
        var deed = Word(Pick(Words("arrest trial release death killing deportation removal surveillance capture meeting interrogation extradition conviction journey marriage")), PartOfSpeech.NounOne);
        if (Chance(0.7))
        {
            deed.Before(Word("the", PartOfSpeech.Det), Relation.Det).After(Prepositional(Pick("of", "of", "between", "with"), Names()), Relation.Nmod);
        }
        else
        {
            deed.Before(Name().After(Word("'s", PartOfSpeech.Part), Relation.Case), Relation.NmodPoss);
        }

        deed.After(Chance(0.4) ? Prepositional("by", Noun()) : null, Relation.Nmod);
        return Clause(deed);
    }

    private ParserPhrase Joined()
    {
        var first = Passive(Verb(Pick(Transitive), Form.Participle)).Before(Helper("was", PartOfSpeech.AuxPast), Relation.AuxPass).Before(Name(), Relation.NsubjPass);
        var second = Chance(0.5) ? Active(Verb(Pick(Transitive), Form.Past)) : Passive(Verb(Pick(Transitive), Form.Participle));
        return first.After(second.Before(Word("and", PartOfSpeech.Cconj), Relation.Cc), Relation.Conj);
    }

    // Nouns

    private ParserPhrase Subject() => _random.Next(8) switch
    {
        0 or 1 or 2 => Name(),
        3 => Names(),
        4 => Noun(),
        5 => Apposed(),
        6 => Word(Pick("he", "she", "they"), PartOfSpeech.Pron),
        _ => Chance(0.5) ? Word(Pick(Plurals), PartOfSpeech.NounMany) : Related(),
    };

    private ParserPhrase Names()
    {
        var first = Name();
        if (Chance(0.3))
        {
            first.After(Name().Before(Mark(","), Relation.Punct), Relation.Conj);
        }

        return Chance(0.8) ? first.After(Name().Before(Word(Pick("and", "or"), PartOfSpeech.Cconj), Relation.Cc), Relation.Conj) : first;
    }

    private ParserPhrase Related() => Word(Pick(Roles), PartOfSpeech.NounOne).Before(Word(Pick(Possessives), PartOfSpeech.Pron), Relation.NmodPoss).After(Name(), Relation.Appos);

    /// <summary>"X, a cousin of Y,"; "the widow of X, Y,"; "X, who was arrested,"; "his wife, X,"; "the preacher X".</summary>
    private ParserPhrase Apposed()
    {
        switch (_random.Next(7))
        {
            case 0:
                return Name().After(Described().Before(Mark(","), Relation.Punct).After(Mark(","), Relation.Punct), Relation.Appos);
            case 1:
                return Described(always: true).After(Name().Before(Mark(","), Relation.Punct).After(Mark(","), Relation.Punct), Relation.Appos);
            case 2:
                return Name().After(Clause(Word("who", PartOfSpeech.Pron)).Before(Mark(","), Relation.Punct).After(Mark(","), Relation.Punct), Relation.AclRelcl);
            case 3:
                return Word(Pick(Roles), PartOfSpeech.NounOne).Before(Word(Pick(Possessives), PartOfSpeech.Pron), Relation.NmodPoss)
                    .After(Name().Before(Mark(","), Relation.Punct).After(Mark(","), Relation.Punct), Relation.Appos);
            case 4:
                return Name().After(Passive(Verb(Pick(Transitive), Form.Participle)).Before(Mark(","), Relation.Punct).After(Mark(","), Relation.Punct), Relation.Acl);
            case 5:
                return Word(Pick(Roles), PartOfSpeech.NounOne).Before(Name().After(Word("'s", PartOfSpeech.Part), Relation.Case), Relation.NmodPoss)
                    .After(Name().Before(Mark(","), Relation.Punct).After(Mark(","), Relation.Punct), Relation.Appos);
            default:
                return Word(Pick(Roles), PartOfSpeech.NounOne).Before(Chance(0.4) ? Word(Pick(Adjectives), PartOfSpeech.Adj) : null, Relation.Amod)
                    .Before(Word("the", PartOfSpeech.Det), Relation.Det).After(Name(), Relation.Appos);
        }
    }

    /// <summary>"a former member of X".</summary>
    private ParserPhrase Described(bool always = false)
    {
        var noun = Word(Pick(Roles), PartOfSpeech.NounOne).Before(Chance(0.3) ? Word(Pick(Adjectives), PartOfSpeech.Adj) : null, Relation.Amod)
            .Before(Chance(0.9) ? Word(Pick("the", "a"), PartOfSpeech.Det) : null, Relation.Det);
        return always || Chance(0.8) ? noun.After(Prepositional(Pick("of", "of", "in", "at"), Chance(0.7) ? Name() : Thing()), Relation.Nmod) : noun;
    }

    private ParserPhrase Noun() => Chance(0.5)
        ? Word(Pick(Words("court minister prosecutor police ministry lawyer commission report inquiry judge army government family landlord file indictment mother")), PartOfSpeech.NounOne)
            .Before(Word(Pick("the", "his", "a"), PartOfSpeech.Det), Relation.Det)
        : Word(Pick(Plurals), PartOfSpeech.NounMany).Before(Chance(0.3) ? Word("the", PartOfSpeech.Det) : null, Relation.Det);

    private ParserPhrase Thing()
    {
        var thing = Word(Pick(Things), PartOfSpeech.NounOne).Before(Chance(0.3) ? Name(1) : null, Relation.Compound).Before(Word(Pick("the", "a", "the"), PartOfSpeech.Det), Relation.Det);
        return Chance(0.3) ? thing.After(Prepositional(Pick("in", "of", "near", "on", "at"), Name(1)), Relation.Nmod) : thing;
    }

    private ParserPhrase Adjunct() => _random.Next(5) switch
    {
        0 => Prepositional(Pick("in", "near", "at"), Name(1)),
        1 => Prepositional(Pick("in", "on", "since", "until"), Name(1)),
        2 => Prepositional(Pick("in", "at", "after", "during", "with", "for"), Thing()),
        3 => Prepositional("with", Name()),
        _ => Prepositional(Pick("in", "on"), Name(1)),
    };

    private static ParserPhrase Prepositional(string preposition, ParserPhrase noun, string? first = null)
    {
        noun.Before(Word(preposition, PartOfSpeech.Adp), Relation.Case);
        return first is null ? noun : noun.Before(Word(first, PartOfSpeech.VerbIng), Relation.Case);
    }

    private ParserPhrase Name(int words = 0)
    {
        words = words > 0 ? words : Chance(0.2) ? 1 : Chance(0.8) ? 2 : 3;
        var first = Word(Capital(), PartOfSpeech.Propn);
        for (var i = 1; i < words; i++)
        {
            first.After(Word(Capital(), PartOfSpeech.Propn), Relation.Flat);
        }

        return first;
    }

    private string Capital()
    {
        var text = string.Concat(Enumerable.Range(0, _random.Next(2, 4)).Select(_ => Pick(Syllables)));
        return (Chance(0.1) ? "al-" : "") + char.ToUpperInvariant(text[0]) + text[1..];
    }

    // Words

    private enum Form
    {
        Past,
        Participle,
        Present,
        Ing,
    }

    private static ParserPhrase Verb(string verb, Form form) => form switch
    {
        Form.Past => Word(Inflection.Past(verb).First(), PartOfSpeech.VerbPast),
        Form.Participle => Word(Inflection.Past(verb).Last(), PartOfSpeech.VerbParticiple),
        Form.Present => Word(Inflection.Present(verb).ElementAt(1), PartOfSpeech.VerbPresent),
        _ => Word(Inflection.Present(verb).Last(), PartOfSpeech.VerbIng),
    };

    private static ParserPhrase Helper(string word, PartOfSpeech tag) => Word(word, tag);

    private static ParserPhrase Mark(string mark) => Word(mark, PartOfSpeech.Punct);

    private static ParserPhrase Word(string word, PartOfSpeech tag) => new(word, tag);

    private static string[] Words(string words) => words.Split(' ');

    private string Pick(params string[] words) => words[_random.Next(words.Length)];

    private bool Chance(double chance) => _random.NextDouble() < chance;
}
