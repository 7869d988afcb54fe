namespace Skein.Extraction.Counts;

/// <summary>Spells the number words that a language writes as one word, up to 9,999; the rest is put together from several tokens.</summary>
internal static class NumberWords
{
    /// <summary>Word and number; a number may have several words.</summary>
    public static IEnumerable<(string Word, int Number)> Of(CountLanguageFile file)
    {
        var basic = file.Basic.SelectMany(row => row.Value.Split(' ').Select(word => (Word: word, Number: row.Key))).ToList();
        IEnumerable<(string Word, int Number)> tens = file.Compound switch
        {
            "tens-units" => Pairs(basic, (ten, unit) => ten + "-" + unit),
            "french" => French(basic),
            "dutch" => Pairs([.. basic.Where(row => row.Word != "één"), ("een", 1)], (ten, unit) => unit + (unit.EndsWith('e') ? "ën" : "en") + ten),
            "german" => Pairs([.. basic, ("ein", 1)], (ten, unit) => unit + "und" + ten),
            _ => throw new FormatException($"'{file.Compound}' is no way to put numbers together."),
        };
        var small = basic.Concat(tens).ToList();
        return file.Compound is "dutch" or "german" ? small.Concat(Joined(small, file)) : small;
    }

    private static IEnumerable<(string Word, int Number)> Pairs(IReadOnlyList<(string Word, int Number)> basic, Func<string, string, string> spell) =>
        from ten in basic.Where(row => row.Number >= 20)
        from unit in basic.Where(row => row.Number < 10)
        select (spell(ten.Word, unit.Word), ten.Number + unit.Number);

    /// <summary>"vingt-deux", "vingt-et-un", "soixante-douze", "quatre-vingt-dix-sept".</summary>
    private static IEnumerable<(string Word, int Number)> French(IReadOnlyList<(string Word, int Number)> basic)
    {
        foreach (var (ten, number) in basic.Where(row => row.Number >= 20 && row.Word is not ("quatre-vingts" or "soixante-dix" or "quatre-vingt-dix")))
        {
            var highest = ten is "soixante" or "quatre-vingt" ? 19 : 9;
            foreach (var (unit, added) in basic.Where(row => row.Number <= highest && row.Number != 10).Append(("un", 1)))
            {
                yield return (ten + "-" + unit, number + added);
                if (added is 1 or 11)
                {
                    yield return (ten + "-et-" + unit, number + added);
                }
            }
        }
    }

    /// <summary>Dutch and German write "tweehonderdvijftig" and "dreitausendfünf" as one word.</summary>
    private static IEnumerable<(string Word, int Number)> Joined(List<(string Word, int Number)> small, CountLanguageFile file)
    {
        var isGerman = file.Compound == "german";
        List<(string Word, int Number)> below100 = [.. small.Where(row => row.Number is > 0 and < 100), (isGerman ? "eins" : "een", 1), ("", 0)];
        List<(string Word, int Number)> multipliers = [.. small.Where(row => row.Number is > 1 and < 10), ("", 1)];
        if (isGerman)
        {
            multipliers.Add(("ein", 1));
        }

        foreach (var (hundreds, hundred) in multipliers)
        {
            foreach (var (rest, number) in below100)
            {
                yield return (hundreds + file.Hundred + rest, (hundred * 100) + number);
            }
        }

        List<(string Word, int Number)> below1000 =
        [
            .. below100,
            .. multipliers.SelectMany(times => below100.Select(rest => (times.Word + file.Hundred + rest.Word, (times.Number * 100) + rest.Number))),
        ];
        foreach (var (thousands, thousand) in multipliers)
        {
            foreach (var (rest, number) in below1000)
            {
                yield return (thousands + file.Thousand + rest, (thousand * 1000) + number);
            }
        }
    }
}
