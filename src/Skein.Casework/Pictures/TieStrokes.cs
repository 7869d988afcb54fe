using System.Collections.Frozen;
using Skein.Casework.Wording;
using Skein.Networks.Rules;
using Drawing = Skein.Exchange.Pictures;

namespace Skein.Casework.Pictures;

/// <summary>
/// How ties are told apart in a picture, as on the canvas of the pages: a form and an ink for each family, a width for the best grade, dashes
/// and dots for doubt and nothing else. The same table stands in web/src/network/styles.ts; a test holds the two equal.
/// </summary>
internal static class TieStrokes
{
    // As wide as the sample of a family on the canvas.
    private const double SampleWidth = 1.8;

    // From the strongest class of grades to what cannot be judged.
    private static readonly double[] Widths = [3.4, 2.3, 1.5, 0.9];

    private static readonly FrozenDictionary<string, (Drawing.LineForm Form, Drawing.LineInk Ink)> Families = new Dictionary<string, (Drawing.LineForm, Drawing.LineInk)>
    {
        ["kinship"] = (Drawing.LineForm.Double, Drawing.LineInk.Ink),
        ["co-action"] = (Drawing.LineForm.Single, Drawing.LineInk.Ink),
        ["friendship"] = (Drawing.LineForm.Beaded, Drawing.LineInk.Ink),
        ["formation"] = (Drawing.LineForm.Ticked, Drawing.LineInk.Ink),
        ["allegiance"] = (Drawing.LineForm.Single, Drawing.LineInk.Link),
        ["mentoring"] = (Drawing.LineForm.Double, Drawing.LineInk.Link),
        ["recruitment"] = (Drawing.LineForm.Beaded, Drawing.LineInk.Link),
        ["communication"] = (Drawing.LineForm.Ticked, Drawing.LineInk.Link),
        ["custody"] = (Drawing.LineForm.Single, Drawing.LineInk.Focus),
        ["travel"] = (Drawing.LineForm.Double, Drawing.LineInk.Focus),
        ["material"] = (Drawing.LineForm.Beaded, Drawing.LineInk.Focus),
        ["co-offending"] = (Drawing.LineForm.Ticked, Drawing.LineInk.Focus),
        ["co-presence"] = (Drawing.LineForm.Single, Drawing.LineInk.QuoteLine),
        ["institutional"] = (Drawing.LineForm.Double, Drawing.LineInk.QuoteLine),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>How a tie is drawn.</summary>
    public static Drawing.TieStroke Of(PictureTie tie)
    {
        var (form, ink) = Families.GetValueOrDefault(tie.Family, (Drawing.LineForm.Beaded, Drawing.LineInk.Dim));
        return new Drawing.TieStroke
        {
            Form = form,
            Ink = tie.IsProposed ? Drawing.LineInk.Machine : ink,
            Width = Widths[tie.Grades.Select(ClassOf).DefaultIfEmpty(Widths.Length - 1).Min()],
            Doubt = tie.IsProposed ? Drawing.LineDoubt.Dotted : tie.IsPossible ? Drawing.LineDoubt.Dashed : Drawing.LineDoubt.None,
            IsCrossed = tie.IsContradicted,
            IsDirected = tie.IsDirected,
        };
    }

    /// <summary>What the lines of some ties mean.</summary>
    public static IEnumerable<Drawing.PictureLegendEntry> Legend(IReadOnlyCollection<PictureTie> ties)
    {
        var present = ties.Select(tie => tie.Family).ToHashSet(StringComparer.Ordinal);
        foreach (var family in TieRuleBook.Shipped.Families.Where(family => present.Contains(family.Code)))
        {
            var (form, ink) = Families.GetValueOrDefault(family.Code, (Drawing.LineForm.Beaded, Drawing.LineInk.Dim));
            yield return new Drawing.PictureLegendEntry.OfEdge(family.Label, new Drawing.TieStroke { Form = form, Ink = ink, Width = SampleWidth });
        }

        var plain = new Drawing.TieStroke { Ink = Drawing.LineInk.Dim, Width = SampleWidth };
        if (ties.Count > 0)
        {
            string[] said = [T.Of("picture.weight.0"), T.Of("picture.weight.1"), T.Of("picture.weight.2"), T.Of("picture.weight.3")];
            foreach (var (width, words) in Widths.Zip(said))
            {
                yield return new Drawing.PictureLegendEntry.OfEdge(words, plain with { Width = width });
            }
        }

        (Func<PictureTie, bool> Has, string Words, Drawing.TieStroke Stroke)[] marks =
        [
            (tie => tie.IsPossible, T.Of("picture.possible"), plain with { Doubt = Drawing.LineDoubt.Dashed }),
            (tie => tie.IsProposed, T.Of("picture.proposed"), plain with { Doubt = Drawing.LineDoubt.Dotted, Ink = Drawing.LineInk.Machine }),
            (tie => tie.IsContradicted, T.Of("picture.contested"), plain with { IsCrossed = true }),
            (tie => tie.IsDirected, T.Of("picture.directed"), plain with { IsDirected = true }),
        ];
        foreach (var (_, words, stroke) in marks.Where(mark => ties.Any(mark.Has)))
        {
            yield return new Drawing.PictureLegendEntry.OfEdge(words, stroke);
        }
    }

    // 0 for B2 and better, 1 for C3 and better, 2 for weaker ones, 3 where reliability or credibility cannot be judged.
    private static int ClassOf(string grade)
    {
        if (grade.Length < 2 || !"ABCDE".Contains(grade[0], StringComparison.Ordinal) || !"12345".Contains(grade[1], StringComparison.Ordinal))
        {
            return 3;
        }

        return Math.Max(grade[0] - 'A' + 1, grade[1] - '0') switch { <= 2 => 0, 3 => 1, _ => 2 };
    }
}
