using AngleSharp.Dom;

namespace Skein.Reading.Html;

/// <summary>
/// How much running text each element of a page holds: characters of blocks that read like sentences, those in links not counted.
/// </summary>
/// <remarks>
/// The idea that articles are long blocks with few links goes back to Kohlschütter, Fankhauser and Nejdl, "Boilerplate detection using
/// shallow text features", WSDM 2010, doi:10.1145/1718487.1718542. Linear in the page; deterministic; an empty page has no mass.
/// </remarks>
internal sealed class TextMass
{
    /// <summary>A block this long is running text even without a full stop.</summary>
    private const int LongBlock = 80;

    /// <summary>A shorter block is running text if it ends as a sentence ends.</summary>
    private const int ShortBlock = 25;

    private readonly Dictionary<IElement, int> masses = [];

    private TextMass()
    {
    }

    public int Of(IElement element) => masses.GetValueOrDefault(element);

    public static TextMass Measure(IEnumerable<HtmlBlock> blocks)
    {
        var mass = new TextMass();
        foreach (var block in blocks)
        {
            var characters = MassOf(block);
            for (var element = block.Element; characters > 0 && element is not null; element = element.ParentElement)
            {
                mass.masses[element] = mass.Of(element) + characters;
            }
        }
        return mass;
    }

    private static int MassOf(HtmlBlock block)
    {
        if (ElementKinds.IsHeading(block.Element))
        {
            return 0;
        }
        var length = block.Text.Length;
        var reads = length >= LongBlock || (length >= ShortBlock && EndsLikeSentence(block.Text));
        return reads && block.LinkShare < 0.6 ? length - block.LinkCharacters : 0;
    }

    private static bool EndsLikeSentence(string text) =>
        text.TrimEnd('"', '”', '»', '\'', '’', ')', ']')[^1..] is "." or "!" or "?" or "…" or "。" or "؟" or "।" or ":" or ";";
}
