using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Skein.Model;

namespace Skein.Casework.Review.SecondLooks;

/// <summary>
/// Which decisions get a second look: a share drawn by a seed. Whether a proposal is drawn depends on the seed and its identifier alone, so
/// that the sample is the same on every machine, grows with the work, and nobody can choose it. Drawn are proposals and not groups, because
/// a group changes with every judgement on identity.
/// </summary>
public sealed record SecondLookSample
{
    /// <summary>The share that is drawn unless somebody says another: one in twenty.</summary>
    public const double UsualShare = 0.05;

    /// <summary>The seed; default 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The share, above 0 to 1; default <see cref="UsualShare"/>.</summary>
    public double Share { get; init; } = UsualShare;

    /// <summary>True when the decision on the proposal is drawn.</summary>
    /// <param name="proposal">The proposal.</param>
    public bool Draws(ProposalId proposal)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{Seed}:{proposal.Value}");
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        return BinaryPrimitives.ReadUInt64BigEndian(digest) / (double)ulong.MaxValue < Share;
    }
}
