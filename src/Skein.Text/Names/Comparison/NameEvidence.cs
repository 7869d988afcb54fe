namespace Skein.Text.Names.Comparison;

/// <summary>Puts what the comparison found into the order of the two names as the caller gave them.</summary>
internal static class NameEvidence
{
    public static NameComparison Of(
        PreparedName left, PreparedName right, scoped in Alignment alignment, ReadOnlySpan<double> features, double probability, NameModel model, bool isSwapped)
    {
        var matches = new List<NameMatch>();
        foreach (var pair in alignment.Pairs)
        {
            var a = Span(left, pair.Left, pair.LeftSecond);
            var b = Span(right, pair.Right, pair.RightSecond);
            matches.Add(new NameMatch(isSwapped ? b : a, isSwapped ? a : b, pair.Fit.Rule, Math.Round(pair.Fit.Quality, 3), Math.Round(pair.Weight, 3)));
        }

        matches.Sort((one, other) => one.Left.CompareTo(other.Left));
        var rest = Remainders(left, alignment.LeftUsed, isLeft: !isSwapped).Concat(Remainders(right, alignment.RightUsed, isLeft: isSwapped))
            .OrderByDescending(remainder => remainder.IsLeft).ToList();
        var weights = new List<NameWeight>();
        var measured = new List<NameFeature>();
        for (var i = 0; i < features.Length; i++)
        {
            var logOdds = features[i] * model.Weights(left.Kind)[i];
            if (features[i] != 0)
            {
                measured.Add(new NameFeature(NameFeatures.Names[i], features[i]));
            }

            if (logOdds != 0)
            {
                weights.Add(new NameWeight(NameFeatures.Names[i], features[i], Math.Round(logOdds, 3)));
            }
        }

        var findings = Findings(left, right, alignment, features);
        return new NameComparison(
            probability, matches, rest, findings, [.. weights.OrderByDescending(weight => Math.Abs(weight.LogOdds))], measured, model.Version)
        {
            WouldSettle = WouldSettle(left.Kind, findings),
        };
    }

    private static TextSpan Span(PreparedName name, int at, int second) => second < 0
        ? name.Compared[at].Span
        : new TextSpan(name.Compared[at].Span.Start, Math.Max(name.Compared[at].Span.End, name.Compared[second].Span.End));

    private static IEnumerable<NameRemainder> Remainders(PreparedName name, int used, bool isLeft)
    {
        for (var i = 0; i < name.Compared.Length; i++)
        {
            if ((used & (1 << i)) == 0)
            {
                var word = name.Compared[i];
                yield return new NameRemainder(isLeft, word.Span, word.Role, Math.Round(word.Weight, 3));
            }
        }
    }

    private static List<NameFinding> Findings(PreparedName left, PreparedName right, in Alignment alignment, ReadOnlySpan<double> features)
    {
        var findings = new List<NameFinding>();
        Add(features[5] > 0 && features[1] > 0, NameFinding.WordReplaced);
        Add(features[24] > 0, NameFinding.FatherAndSonSwapped);
        Add(NameComparer.IsOnlyKunya(left) || NameComparer.IsOnlyKunya(right), NameFinding.KunyaIdentifiesNobody);
        Add(OneWord.SaysTooLittle(left, right, alignment), NameFinding.OneWordSaysLittle);
        Add(features[25] > 0, NameFinding.InitialsDiffer);
        Add(features[26] > 0, NameFinding.NumbersDiffer);
        Add(features[33] > 0, NameFinding.LegalFormsDiffer);
        Add(features[19] + features[20] > 0, NameFinding.SingleWord);
        Add(features[7] > 0, NameFinding.PartsMissing);
        Add(left.IsCut || right.IsCut, NameFinding.Cut);
        return findings;

        void Add(bool holds, NameFinding finding)
        {
            if (holds)
            {
                findings.Add(finding);
            }
        }
    }

    private static NameSettling WouldSettle(NameKind kind, List<NameFinding> findings)
    {
        if (kind == NameKind.Organisation)
        {
            return findings.Contains(NameFinding.LegalFormsDiffer) || findings.Contains(NameFinding.NumbersDiffer)
                ? NameSettling.RegisterOrFamily
                : NameSettling.RegisterOrFounding;
        }

        return findings switch
        {
            _ when findings.Contains(NameFinding.KunyaIdentifiesNobody) => NameSettling.CivilName,
            _ when findings.Contains(NameFinding.FatherAndSonSwapped) => NameSettling.BirthYears,
            _ when findings.Contains(NameFinding.WordReplaced) => NameSettling.BothNamesInOneSource,
            _ when findings.Contains(NameFinding.PartsMissing) || findings.Contains(NameFinding.SingleWord) => NameSettling.FullName,
            _ => NameSettling.BirthDateAndPlace,
        };
    }
}
