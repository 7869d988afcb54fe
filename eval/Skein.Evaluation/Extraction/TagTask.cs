using Skein.Extraction.Tagging;
using Skein.Text.Languages;

namespace Skein.Evaluation.Extraction;

/// <summary>
/// <c>skein eval tag</c>: one token a line and a blank line between sentences in; the same tokens with a tab and a BIO tag out, line for
/// line. A second column is passed over. Twenty-five sentences count as one document, and so does what stands between lines <c>-DOCSTART-</c>.
/// </summary>
public static class TagTask
{
    /// <summary>The task's name on the command line.</summary>
    public const string Name = "tag";

    private const double LeastConfidence = 0.25;
    private const string Border = "-DOCSTART-";
    private static readonly char[] Columns = ['\t', ' '];

    /// <summary>Reads to the end of the input. A malformed line is a fault with its number and gets the tag O; the others go on.</summary>
    /// <param name="input">Tokens, a line each.</param>
    /// <param name="output">Tokens and tags, each line ended by a line feed.</param>
    /// <param name="model">A model file in place of the shipped models; null for those, chosen by the language of each document.</param>
    /// <param name="fine">Whether weapons, vehicles, facilities, dates and peoples are tagged too.</param>
    /// <param name="time">The clock of the summary; its items are tokens.</param>
    /// <param name="cancellationToken">Asked before each line.</param>
    public static EvaluationSummary Run(TextReader input, TextWriter output, Stream? model, bool fine, TimeProvider time, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(time);
        var started = time.GetTimestamp();
        NameTagger? other;
        try
        {
            other = model is null ? null : NameTagger.Load(model);
        }
        catch (InvalidDataException trouble)
        {
            return EvaluationSummary.Since(time, started, Name, 0, [new EvaluationFault(0, $"The model cannot be used. {trouble.Message}")]);
        }

        var run = new TagRun(output, other, fine, cancellationToken);
        var faults = new List<EvaluationFault>();
        long items = 0;
        var number = 0;
        while (input.ReadLine() is { } line)
        {
            cancellationToken.ThrowIfCancellationRequested();
            line = ++number == 1 ? line.TrimStart('\uFEFF') : line;
            if (string.IsNullOrWhiteSpace(line))
            {
                run.EndSentence();
                continue;
            }

            items++;
            var column = line.IndexOfAny(Columns);
            var token = column < 0 ? line : line[..column];
            if (token.Length == 0)
            {
                faults.Add(new EvaluationFault(number, "The line has no token in its first column."));
            }

            run.Add(token);
        }

        run.End();
        output.Flush();
        return EvaluationSummary.Since(time, started, Name, items, faults);
    }

    /// <summary>The document at hand: its sentences, and the lines that were read.</summary>
    private sealed class TagRun(TextWriter output, NameTagger? other, bool fine, CancellationToken cancellationToken)
    {
        private readonly List<List<string>> _sentences = [[]];
        private string _language = "en";

        public void Add(string token)
        {
            if (token == Border)
            {
                End();
                output.Write(Border + "\tO\n");
                return;
            }

            _sentences[^1].Add(token);
        }

        // A blank line is an empty sentence, so that blank lines come out as they went in.
        public void EndSentence()
        {
            _sentences.Add([]);
            if (_sentences.Count > NameTagger.BlockSentences)
            {
                End();
            }
        }

        public void End()
        {
            var sentences = _sentences.Select(sentence => (IReadOnlyList<string>)sentence).ToList();
            var tagger = other ?? NameTagger.For(Language(sentences));
            var names = fine ? tagger.TagFine(sentences, cancellationToken) : tagger.Tag(sentences, cancellationToken);
            var next = 0;
            for (var number = 0; number < sentences.Count; number++)
            {
                for (var at = 0; at < sentences[number].Count; at++)
                {
                    while (next < names.Count && (names[next].Sentence < number || (names[next].Sentence == number && names[next].End <= at)))
                    {
                        next++;
                    }

                    var isNamed = next < names.Count && names[next].Sentence == number && names[next].First <= at;
                    output.Write(sentences[number][at]);
                    output.Write('\t');
                    output.Write(isNamed ? (names[next].First == at ? "B-" : "I-") + names[next].Type : "O");
                    output.Write('\n');
                }

                if (number < sentences.Count - 1)
                {
                    output.Write('\n');
                }
            }

            _sentences.Clear();
            _sentences.Add([]);
        }

        // A document too short to tell is taken to be in the language of the one before.
        private string Language(List<IReadOnlyList<string>> sentences)
        {
            var detected = LanguageDetector.Detect(string.Join(' ', sentences.SelectMany(sentence => sentence)));
            _language = detected.Confidence >= LeastConfidence && detected.Code is "en" or "fr" or "nl" or "de" ? detected.Code : _language;
            return _language;
        }
    }
}
