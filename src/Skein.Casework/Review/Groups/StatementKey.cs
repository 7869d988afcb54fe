using Skein.Model;
using Skein.Model.Statements;
using Skein.Model.Vocabulary;
using Skein.Resolution.Identities;
using Skein.Storage.Reading;

namespace Skein.Casework.Review.Groups;

/// <summary>
/// What a proposal would add, for telling whether two would add the same: ends by their identities of now, in a set order where the
/// property has none. A denial is another statement than what it denies. Dates, qualifiers, speakers and modality are no part of it: they
/// differ from source to source and stay with each quote.
/// </summary>
/// <param name="Property">The property.</param>
/// <param name="Subject">The subject.</param>
/// <param name="End">The other end, or the text of the value.</param>
/// <param name="HasObject">True when the end is an entity.</param>
/// <param name="Denies">True when the stance is that it is not so.</param>
internal readonly record struct StatementKey(PropertyCode Property, string Subject, string End, bool HasObject, bool Denies)
{
    public static StatementKey Of(ProposalKey key, CanonicalIdentities identities, PropertyVocabulary vocabulary) =>
        Of(key.Property, key.Subject, key.Object, key.Value, key.Denies, identities, vocabulary);

    /// <summary>The key of a statement: two with one key say the same.</summary>
    public static StatementKey Of(Statement statement, CanonicalIdentities identities, PropertyVocabulary vocabulary) => Of(
        statement.Property, statement.Subject, statement.Object, statement.Value?.Text, statement.Stance == Stance.Denies, identities, vocabulary);

    private static StatementKey Of(
        PropertyCode property, EntityId from, EntityId? to, string? value, bool denies, CanonicalIdentities identities, PropertyVocabulary vocabulary)
    {
        var subject = identities.Of(from).Value;
        if (to is not { } other)
        {
            return new StatementKey(property, subject, value ?? "", HasObject: false, denies);
        }

        var end = identities.Of(other).Value;
        return vocabulary.Find(property) is { IsSymmetric: true } && string.CompareOrdinal(end, subject) < 0
            ? new StatementKey(property, end, subject, HasObject: true, denies)
            : new StatementKey(property, subject, end, HasObject: true, denies);
    }
}
