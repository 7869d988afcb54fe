using Skein.Casework.Matching;
using Skein.Casework.Views;

namespace Skein.Casework.Cases;

public sealed partial class CaseSession
{
    private readonly Lock _namesLock = new();
    private (long Sequence, NameIndex Index)? _names;

    /// <summary>True when the names of now were gathered already, so that looking one up takes no time.</summary>
    internal bool HasNames(CaseView view)
    {
        lock (_namesLock)
        {
            return _names is { } kept && kept.Sequence == view.Reader.Head.Sequence;
        }
    }

    /// <summary>The names of now; kept until something is recorded.</summary>
    internal NameIndex NamesOf(CaseView view)
    {
        lock (_namesLock)
        {
            var sequence = view.Reader.Head.Sequence;
            if (_names is not { } kept || kept.Sequence != sequence)
            {
                _names = kept = (sequence, new NameIndex(NamedIdentities.Of(view, vocabulary: null)));
            }

            return kept.Index;
        }
    }
}
