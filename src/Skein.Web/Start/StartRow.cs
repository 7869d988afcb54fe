using Skein.Casework.Overview;
using Skein.Model.Faults;
using Skein.Web.Hosting;

namespace Skein.Web.Start;

/// <summary>A case with its host; null where it is not served.</summary>
internal sealed record StartRow(OfferedCase Case, RunningWeb? Web)
{
    /// <summary>What the page says of it; a case that cannot be read any more says why in the place of its numbers.</summary>
    public StartCard Card()
    {
        if (Case.Session is not { } session)
        {
            return new StartCard(Case.Name, null, Case.Fault);
        }

        try
        {
            return new StartCard(Case.Name, new ShowCaseCard(session).Run(), null);
        }
        catch (SkeinException fault)
        {
            return new StartCard(Case.Name, null, fault.Message);
        }
    }
}

/// <summary>The cases of the start page, in its order.</summary>
internal sealed record StartRows(IReadOnlyList<StartRow> All);

/// <summary>One case of the start page.</summary>
/// <param name="Name">The name of its folder.</param>
/// <param name="Card">What it is; null where it cannot be opened.</param>
/// <param name="Fault">Why it cannot be opened; null where it can.</param>
public sealed record StartCard(string Name, CaseCard? Card, string? Fault);
