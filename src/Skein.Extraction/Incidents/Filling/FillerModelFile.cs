using System.Text;
using Skein.Learning;

namespace Skein.Extraction.Incidents.Filling;

/// <summary>
/// A model as bytes: <c>SKIF</c>, a version, the phrases, four linear models with their lengths, the trees, the thresholds. The same model gives
/// the same bytes. A file is read as a stranger's: whatever does not fit is refused.
/// </summary>
internal static class FillerModelFile
{
    private const byte Version = 1;
    private const int MostPhrases = 1_000_000;
    private const int MostBytes = 1 << 30;
    private const int MostForests = 64;

    // No forest asks for more numbers than this; what a file claims beyond the width of its rows is refused when it is first used.
    private static readonly int Roles = Enum.GetValues<FillerRole>().Length;
    private static readonly (int Sentence, int Document, int Entity, int Type) Widths = MeasureWidths();

    private static ReadOnlySpan<byte> Magic => "SKIF"u8;

    public static void Write(FillerModel model, Stream stream)
    {
        stream.Write(Magic);
        stream.WriteByte(Version);
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write7BitEncodedInt(model.Book.Phrases.Count);
        foreach (var phrase in model.Book.Phrases)
        {
            writer.Write(phrase);
        }

        foreach (var linear in new[] { model.Documents, model.Sentences, model.Anchors, model.Forms })
        {
            using var bytes = new MemoryStream();
            LinearModelFile.Write(linear, bytes);
            writer.Write7BitEncodedInt((int)bytes.Length);
            writer.Flush();
            bytes.WriteTo(stream);
        }

        foreach (var forests in new[] { [model.SentenceTrees], model.DocumentTrees, model.EntityTrees, model.TypeTrees }.SelectMany(one => one))
        {
            writer.Write7BitEncodedInt(forests.Length);
            writer.Flush();
            foreach (var trees in forests)
            {
                BoostedTreesFile.Write(trees, stream);
            }
        }

        foreach (var threshold in model.RoleThresholds.Concat(model.TypeThresholds))
        {
            writer.Write(threshold);
        }
    }

    /// <exception cref="InvalidDataException">The bytes are no such model, or one of a later version; the message says which.</exception>
    public static FillerModel Read(Stream stream)
    {
        Span<byte> head = stackalloc byte[5];
        if (stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length || !head[..4].SequenceEqual(Magic))
        {
            throw new InvalidDataException("The file is no model of incidents: it does not begin with SKIF.");
        }

        if (head[4] != Version)
        {
            throw new InvalidDataException($"The model is of version {head[4]}; this program reads version {Version}.");
        }

        try
        {
            using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
            var phrases = new List<string>();
            for (var left = Within(reader.Read7BitEncodedInt(), 0, MostPhrases); left > 0; left--)
            {
                var phrase = reader.ReadString();
                phrases.Add(phrase.Length > 0 ? phrase : throw new FormatException("A phrase is empty."));
            }

            var linear = new[] { IncidentTypes.Classes, DocumentScores.SentenceClasses, Enum.GetNames<FillerRole>(), Enum.GetNames<FillerRole>() }
                .Select(classes => ReadLinear(reader, classes)).ToArray();
            var types = IncidentTypes.Classes.Length;
            var sentence = ReadForests(reader, stream, Widths.Sentence);
            var documents = Enumerable.Range(0, types).Select(_ => ReadForests(reader, stream, Widths.Document)).ToArray();
            var entities = Enumerable.Range(0, Roles).Select(_ => ReadForests(reader, stream, Widths.Entity)).ToArray();
            var typeTrees = Enumerable.Range(0, types).Select(_ => ReadForests(reader, stream, Widths.Type)).ToArray();
            var roleThresholds = Enumerable.Range(0, Roles).Select(_ => Threshold(reader)).ToArray();
            var typeThresholds = Enumerable.Range(0, types).Select(_ => Threshold(reader)).ToArray();
            return new FillerModel(new PhraseBook(phrases), linear[0], linear[1], linear[2], linear[3], sentence, documents, entities, typeTrees, roleThresholds, typeThresholds);
        }
        catch (Exception trouble) when (trouble is EndOfStreamException or FormatException)
        {
            throw new InvalidDataException("The model is cut off or damaged.", trouble);
        }
    }

    private static LinearModel ReadLinear(BinaryReader reader, string[] classes)
    {
        var length = Within(reader.Read7BitEncodedInt(), 1, MostBytes);
        using var bytes = new MemoryStream(reader.ReadBytes(length));
        var model = LinearModelFile.Read(bytes);
        return bytes.Length == length && model.Classes.SequenceEqual(classes, StringComparer.Ordinal) ? model : throw new FormatException("A part of the model has other classes.");
    }

    private static BoostedTrees[] ReadForests(BinaryReader reader, Stream stream, int width)
    {
        var forests = new BoostedTrees[Within(reader.Read7BitEncodedInt(), 1, MostForests)];
        for (var i = 0; i < forests.Length; i++)
        {
            forests[i] = BoostedTreesFile.Read(stream, width);
        }

        return forests;
    }

    private static double Threshold(BinaryReader reader)
    {
        var value = reader.ReadDouble();
        return value is >= 0 and <= 1 ? value : throw new FormatException("A threshold lies outside of 0 to 1.");
    }

    private static int Within(int value, int least, int most) => value >= least && value <= most ? value : throw new FormatException("A count lies outside of what a model can hold.");

    // The widths of the rows, by making one of each: they cannot fall out of step with the code that fills them.
    private static (int Sentence, int Document, int Entity, int Type) MeasureWidths()
    {
        var document = new FillDocument("Guerrillas fled.", FillWords.Shipped, new PhraseBook([]));
        double[] words = new double[IncidentTypes.Classes.Length];
        double[][] sentences = [new double[DocumentScores.SentenceClasses.Length]];
        var anchors = document.Anchors.Select(_ => Enumerable.Repeat(0.5, Roles).ToArray()).ToArray();
        var forms = document.Anchors.Select(anchor => anchor.Forms.Select(_ => Enumerable.Repeat(0.5, Roles).ToArray()).ToArray()).ToArray();
        var entities = Enumerable.Range(0, Roles).Select(role => FillEntities.Gather(document, (FillerRole)role, anchors, forms, [])).ToArray();
        var numbers = DocumentNumbers.Of(document, words, sentences, [0], anchors);
        return (
            SentenceNumbers.Of(document, words, sentences, anchors)[0].Length,
            numbers.Length,
            EntityFeatures.Of(document, new DocumentScores(0, words[1..], sentences, [0]), anchors, entities, entities[0][0]).Length,
            DocumentNumbers.With(numbers, words, entities).Length);
    }
}
