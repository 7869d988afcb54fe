using System.Text.Json;
using Skein.Model.Log;
using Skein.Model.Proposals;

namespace Skein.Storage.Sqlite.Projecting;

/// <summary>
/// Where the items of a set of proposals lie in its payload, in bytes: a review queue reads one proposal out of the payload without
/// storing it twice and without reading the others.
/// </summary>
internal static class PayloadSlices
{
    /// <summary>The place and length of each item of an array at the top of the payload, in order.</summary>
    /// <param name="payload">The event as written.</param>
    /// <param name="property">The name of the array, as written.</param>
    public static IReadOnlyList<(int At, int Length)> Of(ReadOnlySpan<byte> payload, string property)
    {
        var slices = new List<(int, int)>();
        var reader = new Utf8JsonReader(payload);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isWanted = reader.ValueTextEquals(property);
            reader.Read();
            if (!isWanted)
            {
                reader.Skip();
                continue;
            }

            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var at = (int)reader.TokenStartIndex;
                reader.Skip();
                slices.Add((at, (int)reader.BytesConsumed - at));
            }
        }

        return slices;
    }

    /// <summary>The proposal in a slice.</summary>
    public static Proposal Proposal(byte[] slice) => JsonSerializer.Deserialize<Proposal>(slice, CaseJson.Options)!;

    /// <summary>The proposed entity in a slice.</summary>
    public static ProposedEntity Entity(byte[] slice) => JsonSerializer.Deserialize<ProposedEntity>(slice, CaseJson.Options)!;
}
