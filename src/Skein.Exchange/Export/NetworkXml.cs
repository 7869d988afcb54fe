using System.Text;
using System.Xml;
using Skein.Exchange.Gexf;

namespace Skein.Exchange.Export;

/// <summary>What the XML forms of a network have in common.</summary>
internal static class NetworkXml
{
    /// <summary>Proves a network and begins to write it as UTF-8.</summary>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="nodes">The nodes.</param>
    /// <param name="edges">The edges; both ends of each are among the nodes.</param>
    /// <exception cref="ArgumentException">An edge has an end that is no node, or two edges have one identifier.</exception>
    public static XmlWriter Begin(Stream stream, IReadOnlyCollection<ExportNode> nodes, IReadOnlyCollection<ExportEdge> edges)
    {
        var known = nodes.Select(node => node.Id).ToHashSet();
        if (edges.Any(edge => !known.Contains(edge.Source) || !known.Contains(edge.Target)))
        {
            throw new ArgumentException("Every end of an edge must be one of the nodes.", nameof(edges));
        }

        if (edges.Select(edge => edge.Id).Distinct(StringComparer.Ordinal).Count() != edges.Count)
        {
            throw new ArgumentException("Every edge needs an identifier of its own.", nameof(edges));
        }

        return XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CloseOutput = false });
    }
}
