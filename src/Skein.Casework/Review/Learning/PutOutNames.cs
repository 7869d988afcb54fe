using System.Globalization;
using System.Text;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Statements;
using Skein.Text.Tokens;

namespace Skein.Casework.Review.Learning;

/// <summary>
/// Puts the names of persons out of one line: every word of a name that the machine read in the document, or that an end of the statement
/// bears, becomes "[person-1]", the same number for the same person. It works on words and not on places in the text, so that a word that is
/// both a name and a common noun goes as well: too much rather than too little. A name that nobody read as one stays.
/// </summary>
internal sealed class PutOutNames
{
    private const int ShortestWord = 2;

    private readonly bool _keep;
    private readonly CaseView _view;
    private readonly Dictionary<string, string> _signs = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<EntityId, string> _signOf = [];
    private readonly List<(string[] Words, string Sign)> _names = [];

    public PutOutNames(CaseView view, Evidence.Passage passage, IEnumerable<Statement> statements, bool keep)
    {
        (_view, _keep) = (view, keep);
        if (keep)
        {
            return;
        }

        foreach (var entity in statements.SelectMany(statement => statement.Entities()).Distinct())
        {
            if (view.Info(entity) is { Entity: { Kind: EntityKind.Person } person })
            {
                Put(entity, person.Label);
                Put(entity, view.Ref(entity).Label);
            }
        }

        foreach (var read in view.Reader.ProposedEntities(passage.Document).Where(read => read.Entity.Kind == EntityKind.Person))
        {
            Put(read.Entity.Id, read.Entity.Label);
        }
    }

    /// <summary>An end of the statement.</summary>
    public string Of(EntityId entity) => _signOf.TryGetValue(entity, out var sign) ? sign : _view.Ref(entity).Label;

    /// <summary>A value; a name given as a value is put out as a whole.</summary>
    public string OfValue(StatementValue value) => !_keep && value.Kind == ValueKind.Name ? "[name]" : Of(value.Text);

    /// <summary>Words of the text: whole names first, the longest of them, then single words of names.</summary>
    public string Of(string text)
    {
        if (_keep)
        {
            return text;
        }

        var tokens = Tokenizer.Tokenize(text);
        List<string> words = [.. tokens.Select(token => Word(token.Span.Of(text)))];
        var written = new StringBuilder();
        var end = 0;
        for (var at = 0; at < tokens.Count;)
        {
            written.Append(text[end..tokens[at].Span.Start]);
            var whole = _names.FirstOrDefault(name => StandsAt(words, at, name.Words));
            var length = Math.Max(1, whole.Words?.Length ?? 0);
            end = tokens[at + length - 1].Span.End;
            written.Append(whole.Sign ?? _signs.GetValueOrDefault(words[at]) ?? text[tokens[at].Span.Start..end]);
            at += length;
        }

        return written.Append(text[end..]).ToString();
    }

    private static bool StandsAt(List<string> words, int at, string[] name) =>
        at + name.Length <= words.Count && name.Index().All(word => string.Equals(words[at + word.Index], word.Item, StringComparison.OrdinalIgnoreCase));

    private void Put(EntityId entity, string label)
    {
        string[] whole = [.. Tokenizer.Tokenize(label).Select(token => Word(token.Span.Of(label)))];
        var known = _names.FirstOrDefault(name => name.Words.SequenceEqual(whole, StringComparer.OrdinalIgnoreCase)).Sign;
        if (!_signOf.TryGetValue(entity, out var sign))
        {
            sign = known ?? string.Create(CultureInfo.InvariantCulture, $"[person-{_signOf.Values.Distinct().Count() + 1}]");
            _signOf[entity] = sign;
        }

        if (whole.Length > 0 && known is null)
        {
            _names.Add((whole, sign));
            _names.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
        }

        foreach (var word in Words(label))
        {
            _signs.TryAdd(word, sign);
        }
    }

    // Particles and descriptions are written small; what is left of "the preacher of Vilbeke" is the place.
    private static IEnumerable<string> Words(string label) => Tokenizer.Tokenize(label)
        .Select(token => Word(token.Span.Of(label)))
        .Where(word => word.Length >= ShortestWord && (!char.IsLower(word[0]) || !char.IsLetter(word[0])));

    private static string Word(string text) => text.Normalize(NormalizationForm.FormC);
}
