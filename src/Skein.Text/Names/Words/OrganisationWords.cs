using Skein.Text.Names.Scripts;

namespace Skein.Text.Names.Words;

/// <summary>Reads the words of an organisation's name: legal forms aside, numerals as numbers, letters with periods as one acronym.</summary>
internal static class OrganisationWords
{
    private const int LongestForm = 4;

    public static List<NameWord> Read(List<RawWord> raw, out string? legalForm)
    {
        legalForm = null;
        var words = new List<NameWord>(raw.Count);
        var pieces = Initials(ArabicWords.Split(raw));
        for (var i = 0; i < pieces.Count; i++)
        {
            if (LegalForm(pieces, i, out var taken) is { } code && (i > 0 || pieces.Count > taken))
            {
                // Of several (Corp. JSC) the one that says more than "company" counts.
                legalForm = legalForm is null or "inc" ? code : legalForm;
                for (var j = i; j < i + taken; j++)
                {
                    words.Add(Word(pieces[j], NamePartRole.LegalForm));
                }

                i += taken - 1;
                continue;
            }

            var plain = pieces[i].Plain;
            var role = char.IsAsciiDigit(plain[0]) || ((i > 0 || (plain.Length > 2 && pieces.Count > 1)) && NameLexicon.Numbers.ContainsKey(plain)) ? NamePartRole.Number
                : NameLexicon.Stops.Contains(plain) ? NamePartRole.Particle
                : NameLexicon.IsGeneric(plain, ClassOf(pieces[i], plain, Sounds.Of(plain))) ? NamePartRole.Generic : NamePartRole.Word;
            words.Add(Word(pieces[i], role));
        }

        if (!words.Exists(word => word.IsCompared))
        {
            foreach (var word in words)
            {
                word.Role = NamePartRole.Word;
            }
        }

        foreach (var word in words)
        {
            word.Weight = word.Role switch { NamePartRole.Generic => 0.4, NamePartRole.Number => 0.8, _ => word.Sound.Length <= 2 ? 0.6 : 1 };
        }

        return words;
    }

    private static NameWord Word(RawWord word, NamePartRole role)
    {
        var plain = role == NamePartRole.Number && NameLexicon.Numbers.TryGetValue(word.Plain, out var number) ? number : word.Plain;
        var sound = Sounds.Of(plain);
        var nameClass = ClassOf(word, plain, sound);
        return new NameWord
        {
            Span = word.Span,
            Role = role,
            Plain = plain,
            Sound = sound,
            Other = word.Second is { } second ? Sounds.Of(second) : null,
            Heard = HeardSound.Of(word),
            Class = nameClass,
            IsAcronym = role == NamePartRole.Word && word.IsUpper && word.Plain.Length <= 6 && word.Plain.Length >= (word.IsAbbreviated ? 2 : 3),
            LacksVowels = word.Script is NameScript.Arabic or NameScript.Hebrew,
            Signature = NameWord.SignatureOf(sound),
        };
    }

    private static int ClassOf(RawWord word, string plain, string sound) => Math.Max(
        NameLexicon.ClassOf(NameKind.Organisation, plain, sound), word.Script == NameScript.Latin ? 0 : NameLexicon.ClassOf(NameKind.Organisation, word.Written, ""));

    // "A.B.C." was cut at its periods.
    private static List<RawWord> Initials(List<RawWord> raw)
    {
        var pieces = new List<RawWord>(raw.Count);
        foreach (var word in raw)
        {
            var isLetter = word.Plain.Length == 1 && char.IsAsciiLetter(word.Plain[0]) && word.IsAbbreviated;
            if (isLetter && pieces.Count > 0 && pieces[^1] is { IsAbbreviated: true } before && before.Plain.Length <= 6 && before.IsUpper && before.Span.End + 1 == word.Span.Start)
            {
                pieces[^1] = before with { Plain = before.Plain + word.Plain, Written = before.Written + word.Plain, Span = new TextSpan(before.Span.Start, word.Span.End) };
            }
            else
            {
                pieces.Add(isLetter ? word with { IsUpper = true } : word);
            }
        }

        return pieces;
    }

    private static string? LegalForm(List<RawWord> words, int at, out int taken)
    {
        for (taken = Math.Min(LongestForm, words.Count - at); taken > 0; taken--)
        {
            var key = taken == 1 ? words[at].Plain : string.Join('_', words.Skip(at).Take(taken).Select(word => word.Plain));
            if (NameLexicon.LegalForms.TryGetValue(key, out var code))
            {
                return code;
            }
        }

        taken = 1;
        return null;
    }
}
