using Skein.Casework.Pictures;
using Skein.Casework.Views;
using Skein.Model.Charts;

namespace Skein.Casework.Charts;

/// <summary>A chart as it is drawn: exactly its nodes and ties.</summary>
/// <param name="Network">Its nodes, those that a group stands for included, and its ties; what is said of the whole network is of the whole.</param>
/// <param name="Groups">Its groups, without those of which nobody is in view.</param>
/// <param name="Content">What was asked for, with everybody named as decided.</param>
/// <param name="Inside">How many ties lie within one group and are not drawn.</param>
/// <param name="Loose">How many nodes are left out because no tie is drawn at them.</param>
public sealed record ChartPicture(NetworkPicture Network, IReadOnlyList<ChartGroupView> Groups, ChartContent Content, int Inside, int Loose);

/// <summary>Several who are drawn as one mark.</summary>
/// <param name="Name">The name that the group was given in the chart.</param>
/// <param name="Members">Those of them who are in view, by identifier.</param>
public sealed record ChartGroupView(string Name, IReadOnlyList<EntityRef> Members);
