using Skein.Casework.Cases;
using Skein.Model;
using Skein.Model.Entities;

namespace Skein.Casework.Coding;

/// <summary>
/// Records that words of a text name somebody: the statement that the source calls them so, with the words as its passage. Somebody whom the
/// case does not hold yet is added with it.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class RecordMention(CaseSession session)
{
    private static readonly PropertyCode IsNamed = PropertyCode.From("name");

    /// <summary>Records it.</summary>
    /// <param name="mention">The words, and whom they name.</param>
    public ActOutcome Run(NewMention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        if (Words(mention.Passage) is not { Length: > 0 } words)
        {
            return Faults.BadSpan();
        }

        var added = mention.Entity is null && mention.Kind is { } kind
            ? new Entity { Id = EntityId.From(session.Ids.Next("en")), Kind = kind, Label = words }
            : null;
        return (mention.Entity ?? added?.Id) is { } subject
            ? new AddStatement(session).Run(new NewStatement { Subject = subject, Property = IsNamed, Value = words, Passage = mention.Passage }, added)
            : Faults.EmptyLabel();
    }

    // Broken over two lines in the text, a name is one line in the case; the quote keeps the break.
    private string? Words(SelectedPassage passage)
    {
        using var reader = session.Store.OpenReader();
        return reader.ReadText(passage.TextVersion) is { } text && passage.Span.FitsIn(text)
            ? string.Join(' ', passage.Span.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : null;
    }
}
