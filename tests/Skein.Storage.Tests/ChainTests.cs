using System.Text;
using Skein.Storage.Log;
using Skein.Text.Hashing;

namespace Skein.Storage.Tests;

/// <summary>The expected hashes come from a few lines of another language that follow the description of the encoding.</summary>
public class ChainTests
{
    private static readonly byte[] Salt = [.. Enumerable.Range(0, 32).Select(number => (byte)number)];

    private static readonly ChainLink Link = new(
        7, "note-added", 1930381200123, "Ann Ä", Chain.Commit(Salt, Encoding.UTF8.GetBytes("""{"event":"x","text":"é"}""")), default);

    [Fact]
    public void A_commitment_is_the_hash_of_salt_and_payload() =>
        Assert.Equal("ae2f42f5e286f55af8f8b7a8c8c2e6c1e69193b069a1014c6f0dd15a7be52541", Link.Commitment.ToString());

    [Fact]
    public void A_link_is_hashed_over_every_field_with_its_length() =>
        Assert.Equal("ef3eaef0132f0078099200bfcf9b660f5171fa27d2fd5802e99a5203195af93f", Chain.HashOf(Link).ToString());

    [Fact]
    public void Every_field_changes_the_hash_and_a_letter_cannot_move_between_two()
    {
        ChainLink[] others =
        [
            Link with { Sequence = 8 },
            Link with { Kind = "note-addedA", Author = "nn Ä" },
            Link with { RecordedOn = Link.RecordedOn + 1 },
            Link with { Author = "Ann A" },
            Link with { Commitment = default },
            Link with { Previous = ContentHash.OfText("x") },
        ];
        Assert.Equal(7, others.Append(Link).Select(Chain.HashOf).Distinct().Count());
    }

    [Theory]
    [InlineData(31)]
    [InlineData(33)]
    public void A_salt_of_another_size_is_refused(int size) =>
        Assert.Throws<ArgumentException>(() => Chain.Commit(new byte[size], "x"u8));

    [Fact]
    public void Salts_are_fresh() => Assert.NotEqual(Chain.NewSalt(), Chain.NewSalt());
}
