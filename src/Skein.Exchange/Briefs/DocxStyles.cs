using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Skein.Exchange.Briefs;

/// <summary>The styles of a brief in a word processor, which a reader may change for all paragraphs of a kind at once.</summary>
internal static class DocxStyles
{
    public const string Title = "Title";
    public const string Preface = "Preface";
    public const string Heading = "Heading1";
    public const string Item = "ListItem";
    public const string Note = "FootnoteText";
    public const string Foot = "Footer";
    private const string Typeface = "DejaVu Sans Condensed";

    public static Styles Make() => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = Typeface, HighAnsi = Typeface, ComplexScript = Typeface }, new FontSize { Val = "20" }, new Languages { Val = "en-US" }))),
        Of("Normal", "Normal", halfPoints: 20, after: 80),
        Of(Title, "Title", halfPoints: 38, after: 160, isBold: true),
        Of(Preface, "Preface", halfPoints: 18, after: 40),
        Of(Heading, "heading 1", halfPoints: 25, before: 280, after: 80, isBold: true, level: 0),
        Of(Item, "List Item", halfPoints: 20, after: 40, indent: 227),
        Of(Note, "footnote text", halfPoints: 16, after: 20),
        Of(Foot, "footer", halfPoints: 15, after: 0));

    private static Style Of(string id, string name, int halfPoints, int after, int before = 0, bool isBold = false, int? level = null, int indent = 0)
    {
        var paragraph = new StyleParagraphProperties();
        if (level is not null)
        {
            paragraph.Append(new KeepNext());
        }

        paragraph.Append(new SpacingBetweenLines { Before = Number(before), After = Number(after) });
        if (indent > 0)
        {
            paragraph.Append(new Indentation { Left = Number(indent), Hanging = Number(indent) });
        }

        if (level is { } depth)
        {
            paragraph.Append(new OutlineLevel { Val = depth });
        }

        var run = new StyleRunProperties();
        if (isBold)
        {
            run.Append(new Bold());
        }

        run.Append(new FontSize { Val = Number(halfPoints) });
        return new Style(new StyleName { Val = name }, new PrimaryStyle(), paragraph, run)
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            Default = id == "Normal",
            CustomStyle = id is Preface or Item,
        };
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
