using Skein.Model;

namespace Skein.Casework.Cases;

public sealed partial class CaseSession
{
    private readonly Lock _laterLock = new();
    private readonly HashSet<ProposalId> _later = [];

    /// <summary>True when a proposal was put off in this session: nothing of it is recorded, and its group comes last.</summary>
    internal bool IsLater(ProposalId proposal)
    {
        lock (_laterLock)
        {
            return _later.Contains(proposal);
        }
    }

    /// <summary>Puts proposals off, or takes them up again.</summary>
    internal void PutOff(IEnumerable<ProposalId> proposals, bool off)
    {
        lock (_laterLock)
        {
            foreach (var proposal in proposals)
            {
                _ = off ? _later.Add(proposal) : _later.Remove(proposal);
            }
        }
    }
}
