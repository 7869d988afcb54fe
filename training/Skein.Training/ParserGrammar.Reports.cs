using Skein.Extraction.Parsing;

namespace Skein.Training;

/// <content>What agencies and court reports write: counts, charges, sentences, days and ages, clauses hung behind, two verbs of one subject.</content>
internal sealed partial class ParserGrammar
{
    private static readonly string[] Crimes = Words("murder terrorism kidnapping arson conspiracy manslaughter robbery fraud membership treason espionage extortion smuggling forgery assault");

    private static readonly string[] Days = Words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday January March May June August October December");

    private static readonly string[] Numbers = Words("two three four five six seven eight nine ten 12 15 20 34 40 125 dozens hundreds");

    private static readonly string[] Victims = Words("people soldiers civilians worshippers policemen men women officers passengers bystanders villagers others children students guards tourists");

    private static readonly string[] Acts = Words("attack bombing shooting explosion blast raid clash ambush assault stabbing siege killing robbery hijacking");

    private ParserPhrase Report() => _random.Next(12) switch
    {
        0 or 1 => Timed(TwoVerbs()),
        2 => Timed(Casualties()),
        3 => Convicted(),
        4 => Reporting(Timed(Clause(Person()))),
        5 => Behind(Clause(Person())),
        6 => Clause(Reduced()),
        7 => Asked(),
        8 => Together(),
        9 => Blast(),
        10 => Timed(Clause(Aged())),
        _ => Timed(Clause(Person())),
    };

    /// <summary>"X and Y were arrested and charged with murder"; "X met Y and gave him money".</summary>
    private ParserPhrase TwoVerbs()
    {
        if (Chance(0.6))
        {
            var first = Verb(Pick(Transitive), Form.Participle);
            if (Chance(0.4))
            {
                first.After(Adjunct(), Relation.Obl);
            }

            var second = Chance(0.4) ? Charged() : Passive(Verb(Pick(Transitive), Form.Participle));
            first.Before(Helper(Pick("was", "were"), PartOfSpeech.AuxPast), Relation.AuxPass).Before(Chance(0.5) ? Names() : Person(), Relation.NsubjPass);
            return first.After(second.Before(Word("and", PartOfSpeech.Cconj), Relation.Cc), Relation.Conj);
        }

        var verb = Active(Verb(Pick(Transitive), Form.Past)).Before(Person(), Relation.Nsubj);
        if (Chance(0.3))
        {
            verb.After(Going().Before(Mark(","), Relation.Punct), Relation.Conj);
        }

        return verb.After(Active(Verb(Pick(Transitive), Form.Past)).Before(Word(Pick("and", "and", "but"), PartOfSpeech.Cconj), Relation.Cc), Relation.Conj);
    }

    private ParserPhrase Charged() => Word(Pick("charged", "charged", "remanded"), PartOfSpeech.VerbParticiple).After(Prepositional("with", Crime()), Relation.Obl);

    private ParserPhrase Crime()
    {
        var crime = Word(Pick(Crimes), PartOfSpeech.NounOne);
        return Chance(0.3) ? crime.After(Prepositional("of", Chance(0.6) ? Name() : Counted()), Relation.Nmod) : crime;
    }

    /// <summary>"at least 12 people", "two men".</summary>
    private ParserPhrase Counted()
    {
        var number = Word(Pick(Numbers), PartOfSpeech.Num);
        if (Chance(0.2))
        {
            number.Before(Word("least", PartOfSpeech.Adv).Before(Word("at", PartOfSpeech.Adp), Relation.Case), Relation.Advmod);
        }

        var counted = Word(Pick(Victims), PartOfSpeech.NounMany).Before(Chance(0.2) ? Word(Pick("other", "armed", "young", "wounded", "masked"), PartOfSpeech.Adj) : null, Relation.Amod)
            .Before(number, Relation.Nummod);
        return Chance(0.2) ? counted.After(Prepositional("from", Name(1)), Relation.Nmod) : counted;
    }

    /// <summary>"The attack killed two men and wounded 12 others."; "Two men were killed and five wounded in X when a bomb exploded."</summary>
    private ParserPhrase Casualties()
    {
        if (Chance(0.5))
        {
            var killed = Verb(Pick("kill", "wound", "injure"), Form.Past).Before(Chance(0.5) ? Act() : Person(), Relation.Nsubj).After(Counted(), Relation.Obj);
            return Chance(0.5)
                ? killed.After(Verb(Pick("wound", "injure"), Form.Past).Before(Word("and", PartOfSpeech.Cconj), Relation.Cc).After(Counted(), Relation.Obj), Relation.Conj)
                : killed.After(Chance(0.5) ? Adjunct() : null, Relation.Obl);
        }

        var passive = Verb(Pick("kill", "wound", "injure", "arrest"), Form.Participle).Before(Helper("were", PartOfSpeech.AuxPast), Relation.AuxPass).Before(Counted(), Relation.NsubjPass);
        if (Chance(0.3))
        {
            passive.After(
                Verb(Pick("wound", "injure"), Form.Participle).Before(Word(Pick(Numbers), PartOfSpeech.Num), Relation.NsubjPass).Before(Word("and", PartOfSpeech.Cconj), Relation.Cc), Relation.Conj);
        }

        passive.After(Prepositional("in", Act()), Relation.Obl);
        return Chance(0.5) ? passive.After(Clause(Person()).Before(Word(Pick("when", "as", "after", "before"), PartOfSpeech.Sconj), Relation.Mark), Relation.Advcl) : passive;
    }

    /// <summary>"the bombing of X", "an attack on a market in Y".</summary>
    private ParserPhrase Act()
    {
        var act = Word(Pick(Acts), PartOfSpeech.NounOne).Before(Chance(0.2) ? Word(Pick("bomb", "knife", "gun", "suicide", "car", "grenade"), PartOfSpeech.NounOne) : null, Relation.Compound)
            .Before(Word(Pick("the", "an", "a", "the"), PartOfSpeech.Det), Relation.Det);
        return Chance(0.6) ? act.After(Prepositional(Pick("on", "of", "in", "at", "against"), Chance(0.5) ? Name(1) : Thing()), Relation.Nmod) : act;
    }

    /// <summary>"X was sentenced to 12 years in prison for the murder of Y"; "X was convicted of murder and Y of arson."</summary>
    private ParserPhrase Convicted()
    {
        var who = Chance(0.4) ? Names() : Person();
        if (Chance(0.5))
        {
            var term = Word(Pick("years", "months"), PartOfSpeech.NounMany).Before(Word(Pick(Numbers), PartOfSpeech.Num), Relation.Nummod)
                .After(Chance(0.6) ? Prepositional("in", Word(Pick("prison", "jail", "custody"), PartOfSpeech.NounOne)) : null, Relation.Nmod);
            var sentenced = Word(Pick("sentenced", "condemned", "jailed"), PartOfSpeech.VerbParticiple).Before(Helper(Pick("was", "were"), PartOfSpeech.AuxPast), Relation.AuxPass)
                .Before(who, Relation.NsubjPass);
            sentenced.After(Chance(0.3) ? Adjunct() : null, Relation.Obl).After(Prepositional("to", term), Relation.Obl);
            return Chance(0.5)
                ? sentenced.After(Chance(0.5) ? Prepositional("for", Crime()) : null, Relation.Obl)
                : sentenced.After(Active(Verb(Pick(Transitive), Form.Ing)).Before(Word("for", PartOfSpeech.Sconj), Relation.Mark), Relation.Advcl);
        }

        var convicted = Word(Pick("convicted", "acquitted", "guilty"), PartOfSpeech.VerbParticiple).Before(Helper(Pick("was", "were"), PartOfSpeech.AuxPast), Relation.AuxPass)
            .Before(who, Relation.NsubjPass).After(Prepositional("of", Crime()), Relation.Obl);
        return Chance(0.3)
            ? convicted.After(Name().Before(Word("and", PartOfSpeech.Cconj), Relation.Cc).After(Prepositional("of", Crime()), Relation.Orphan), Relation.Conj)
            : convicted.After(Chance(0.4) ? Prepositional("by", Court()) : null, Relation.OblAgent);
    }

    private ParserPhrase Court() => Word(Pick("court", "judge", "tribunal", "jury"), PartOfSpeech.NounOne).Before(Chance(0.4) ? Name(1) : null, Relation.Compound)
        .Before(Word(Pick("a", "the"), PartOfSpeech.Det), Relation.Det).After(Chance(0.3) ? Prepositional("in", Name(1)) : null, Relation.Nmod);

    /// <summary>"…, the prosecutor said on Monday"; "…, said X, a lawyer"; "Police said X was arrested".</summary>
    private ParserPhrase Reporting(ParserPhrase clause)
    {
        switch (_random.Next(4))
        {
            case 0:
                return clause.After(Timed(Word(Pick("said", "says", "added"), PartOfSpeech.VerbPast).Before(Court(), Relation.Nsubj)).Before(Mark(","), Relation.Punct), Relation.Parataxis);
            case 1:
                return clause.After(Word("said", PartOfSpeech.VerbPast).After(Person(), Relation.Nsubj).Before(Mark(","), Relation.Punct), Relation.Parataxis);
            case 2:
                return clause.After(Prepositional("to", Chance(0.5) ? Name() : Court(), "according").Before(Mark(","), Relation.Punct), Relation.Obl);
            default:
                return Word(Pick("said", "says", "believe", "told", "confirmed"), PartOfSpeech.VerbPast).Before(Chance(0.5) ? Noun() : Word("police", PartOfSpeech.NounOne), Relation.Nsubj)
                    .After(Chance(0.3) ? Day() : null, Relation.Obl).After(clause, Relation.Ccomp);
        }
    }

    /// <summary>Clauses behind: "…, killing two"; "… after meeting X"; "… to join Y"; "… while serving with Z".</summary>
    private ParserPhrase Behind(ParserPhrase clause) => _random.Next(4) switch
    {
        0 => clause.After(Verb(Pick("kill", "wound", "injure"), Form.Ing).After(Counted(), Relation.Obj).Before(Mark(","), Relation.Punct), Relation.Advcl),
        1 => clause.After(Active(Verb(Pick(Transitive), Form.Ing)).Before(Word(Pick("after", "before", "for", "by", "without"), PartOfSpeech.Sconj), Relation.Mark), Relation.Advcl),
        2 => clause.After(Active(Word(Pick("join", "kill", "meet", "attack", "recruit", "rescue", "support"), PartOfSpeech.VerbBase)).Before(Word("to", PartOfSpeech.Part), Relation.Mark), Relation.Advcl),
        _ => clause.After(Clause(Subject()).Before(Word(Pick("while", "when", "after", "because", "before", "where"), PartOfSpeech.Sconj), Relation.Mark), Relation.Advcl),
    };

    /// <summary>"a man arrested in X", "the man accused of killing Y", "the flat where X lived", "the man whose brother Y killed".</summary>
    private ParserPhrase Reduced()
    {
        var head = Word(Pick(Roles), PartOfSpeech.NounOne).Before(Word(Pick("a", "the"), PartOfSpeech.Det), Relation.Det);
        return _random.Next(5) switch
        {
            0 => head.After(Passive(Verb(Pick(Transitive), Form.Participle)), Relation.Acl),
            1 => head.After(
                Word(Pick("accused", "suspected"), PartOfSpeech.VerbParticiple).After(Active(Verb(Pick(Transitive), Form.Ing)).Before(Word("of", PartOfSpeech.Sconj), Relation.Mark), Relation.Advcl),
                Relation.Acl),
            2 => Word(Pick(Things), PartOfSpeech.NounOne).Before(Word("the", PartOfSpeech.Det), Relation.Det)
                .After(Going().Before(Name(), Relation.Nsubj).Before(Word("where", PartOfSpeech.Adv), Relation.Advmod), Relation.AclRelcl),
            3 => Person().After(
                Clause(Word(Pick(Roles), PartOfSpeech.NounOne).Before(Word("whose", PartOfSpeech.Pron), Relation.NmodPoss)).Before(Mark(","), Relation.Punct).After(Mark(","), Relation.Punct),
                Relation.AclRelcl),
            _ => head.After(Verb(Pick(Transitive), Form.Past).Before(Name(), Relation.Nsubj).Before(Word("whom", PartOfSpeech.Pron), Relation.Obj), Relation.AclRelcl),
        };
    }

    /// <summary>"X asked Y to travel to Z"; "X helped Y flee"; "X gave Y money"; "X tried to enter Y".</summary>
    private ParserPhrase Asked()
    {
        var who = Person();
        var below = Chance(0.5) ? Active(Word(Pick("join", "kill", "meet", "attack", "plan", "recruit", "hide", "buy"), PartOfSpeech.VerbBase))
            : Word(Pick("travel", "flee", "return", "move"), PartOfSpeech.VerbBase).After(Prepositional("to", Name(1)), Relation.Obl);
        return _random.Next(4) switch
        {
            0 => Verb(Pick("ask", "order", "force", "persuade", "urge"), Form.Past).Before(who, Relation.Nsubj).After(Name(), Relation.Obj)
                .After(below.Before(Word("to", PartOfSpeech.Part), Relation.Mark), Relation.Xcomp),
            1 => Verb("help", Form.Past).Before(who, Relation.Nsubj).After(Chance(0.7) ? Name() : null, Relation.Obj).After(below, Relation.Xcomp),
            2 => Verb(Pick("give", "lend", "send", "sell"), Form.Past).Before(who, Relation.Nsubj).After(Name(), Relation.Iobj).After(Thing(), Relation.Obj),
            _ => Verb(Pick("try", "plan", "agree", "refuse", "want", "attempt"), Form.Past).Before(who, Relation.Nsubj).After(below.Before(Word("to", PartOfSpeech.Part), Relation.Mark), Relation.Xcomp),
        };
    }

    /// <summary>"X, together with Y, …"; "X and his brother Y …".</summary>
    private ParserPhrase Together()
    {
        var subject = Chance(0.5)
            ? Name().After(Related().Before(Word("and", PartOfSpeech.Cconj), Relation.Cc), Relation.Conj)
            : Name().After(Prepositional("with", Names()).Before(Word(Pick("along", "together"), PartOfSpeech.Adv), Relation.Advmod).Before(Mark(","), Relation.Punct).After(Mark(","), Relation.Punct), Relation.Nmod);
        return Timed(Clause(subject));
    }

    /// <summary>"A bomb exploded at a market in X on Monday, killing 12 people."</summary>
    private ParserPhrase Blast()
    {
        var blast = Word(Pick("exploded", "detonated", "erupted"), PartOfSpeech.VerbPast)
            .Before(Word(Pick("bomb", "device", "car", "rocket", "grenade"), PartOfSpeech.NounOne).Before(Word("a", PartOfSpeech.Det), Relation.Det), Relation.Nsubj)
            .After(Prepositional(Pick("in", "at", "near", "outside"), Chance(0.4) ? Name(1) : Thing()), Relation.Obl);
        return Chance(0.7) ? Behind(Timed(blast)) : Timed(blast);
    }

    private ParserPhrase Timed(ParserPhrase clause) => _random.Next(4) switch
    {
        0 => clause.After(Day(), Relation.Obl),
        1 => clause.After(Word(Pick("week", "month", "year", "night"), PartOfSpeech.NounOne).Before(Word(Pick("last", "next"), PartOfSpeech.Adj), Relation.Amod), Relation.OblUnmarked),
        2 => clause.Before(Mark(","), Relation.Punct).Before(Day(), Relation.Obl),
        _ => clause,
    };

    private ParserPhrase Day() => Prepositional(Pick("on", "on", "in", "since", "until"), Word(Pick(Days), PartOfSpeech.Propn));

    /// <summary>"X, 34,"; "X, a 34-year-old mechanic from Y,"; "mechanic X".</summary>
    private ParserPhrase Aged() => _random.Next(3) switch
    {
        0 => Name().After(Word(Pick("19", "24", "34", "41", "58"), PartOfSpeech.Num).Before(Mark(","), Relation.Punct).After(Mark(","), Relation.Punct), Relation.Amod),
        1 => Name().After(
            Word(Pick(Roles), PartOfSpeech.NounOne).Before(Word(Pick("19-year-old", "34-year-old", "51-year-old"), PartOfSpeech.Adj), Relation.Amod)
                .Before(Word("a", PartOfSpeech.Det), Relation.Det).Before(Mark(","), Relation.Punct)
                .After(Chance(0.5) ? Prepositional(Pick("from", "of", "in"), Name(1)) : null, Relation.Nmod).After(Mark(","), Relation.Punct),
            Relation.Appos),
        _ => Name().Before(Word(Pick(Roles), PartOfSpeech.NounOne), Relation.NmodDesc),
    };

    private ParserPhrase Person() => Chance(0.3) ? Aged() : Chance(0.2) ? Counted() : Subject();
}
