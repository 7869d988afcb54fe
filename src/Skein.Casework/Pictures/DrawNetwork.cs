using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model;

namespace Skein.Casework.Pictures;

/// <summary>The network, whole or around one entity up to a number of ties.</summary>
/// <param name="session">The coder at work.</param>
public sealed class DrawNetwork(CaseSession session)
{
    /// <summary>The network, whole or around one entity up to a number of ties.</summary>
    public NetworkPicture Run(ViewFilter filter, EntityId? around = null, int ties = 2) => throw new NotImplementedException(session.Location);
}
