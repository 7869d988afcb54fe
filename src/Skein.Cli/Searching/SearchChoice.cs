using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Searching;
using Skein.Cli.CommandLine;
using Skein.Cli.Terminals;

namespace Skein.Cli.Searching;

/// <summary>Which saved search is meant.</summary>
internal static class SearchChoice
{
    public static Argument<string> Argument() => new("SEARCH") { Description = "The saved search: its identifier or its name." };

    /// <summary>The search; null, with a sentence, when the case has none of the name.</summary>
    /// <param name="session">The coder at work.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="terminal">Where the sentence goes.</param>
    public static SearchView? Choose(CaseSession session, string typed, Terminal terminal)
    {
        var search = new ListSearches(session).Find(typed);
        if (search is null)
        {
            terminal.Warn(CliFaults.NoSearch(typed));
        }

        return search;
    }
}
