namespace Skein.Graph.Communities;

/// <summary>Todo.</summary>
public static class Consensus
{
}
