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

    /// <summary>Words of the text.</summary>
    public string Of(string text)
    {
        if (_keep)
        {
            return text;
        }

        var written = new StringBuilder();
        var (at, last) = (0, (string?)null);
        foreach (var token in Tokenizer.Tokenize(text))
        {
            var sign = _signs.GetValueOrDefault(Word(token.Span.Of(text)));
            var between = text[at..token.Span.Start];
            if (sign is null || sign != last || !string.IsNullOrWhiteSpace(between))
            {
                written.Append(between).Append(sign ?? token.Span.Of(text));
            }

            (at, last) = (token.Span.End, sign);
        }

        return written.Append(text[at..]).ToString();
    }

    private void Put(EntityId entity, string label)
    {
        if (!_signOf.TryGetValue(entity, out var sign))
        {
            var words = Words(label).ToList();
            sign = words.Count > 0 && words.All(_signs.ContainsKey)
                ? _signs[words[0]]
                : string.Create(CultureInfo.InvariantCulture, $"[person-{_signs.Values.Distinct().Count() + 1}]");
            _signOf[entity] = sign;
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
