namespace Skein.Casework.Incidents.Alike;

/// <summary>Which types of incident two reports may give one act. A general word ("armed assault", "killing") fits any act of violence.</summary>
internal static class IncidentTypes
{
    private static readonly Dictionary<string, string> Groups = new(StringComparer.Ordinal)
    {
        ["bombing"] = "explosion",
        ["suicide-bombing"] = "explosion",
        ["kidnapping"] = "captivity",
        ["hostage-taking"] = "captivity",
        ["arson"] = "fire",
        ["vehicle-attack"] = "vehicle",
        ["knife-attack"] = "knife",
        ["shooting"] = "gun",
        ["raid"] = "authority",
        ["arrest-operation"] = "authority",
        ["training-camp"] = "camp",
        ["plot"] = "plan",
    };

    /// <summary>True: one of the types is given for both; false: each has a type that the other cannot be; null: it cannot be told.</summary>
    public static bool? Agree(IReadOnlyCollection<string> left, IReadOnlyCollection<string> right)
    {
        if (left.Intersect(right, StringComparer.Ordinal).Any(type => type != "other"))
        {
            return true;
        }

        var (ours, theirs) = (GroupsOf(left), GroupsOf(right));
        return ours.Count == 0 || theirs.Count == 0 ? null : ours.Overlaps(theirs);
    }

    private static HashSet<string> GroupsOf(IEnumerable<string> types) => types.Select(type => Groups.GetValueOrDefault(type)).OfType<string>().ToHashSet(StringComparer.Ordinal);
}
