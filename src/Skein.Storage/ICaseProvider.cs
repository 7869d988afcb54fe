using Skein.Model;
using Skein.Model.Log;

namespace Skein.Storage;

/// <summary>Makes and opens cases. Each provider has one; a host chooses it.</summary>
public interface ICaseProvider
{
    /// <summary>Makes a case in a folder that does not exist yet or is empty, readable by its owner only, with its first event.</summary>
    /// <param name="location">The folder, by convention <c>NAME.skein</c>.</param>
    /// <param name="record">Why the case exists and who answers for it.</param>
    /// <param name="author">Who opens it.</param>
    /// <exception cref="Model.Faults.SkeinException">The folder holds something already, or cannot be written.</exception>
    ICaseStore Create(string location, CaseRecord record, Coder author);

    /// <summary>Opens a case; an older schema is migrated forward first.</summary>
    /// <param name="location">The folder.</param>
    /// <exception cref="Model.Faults.SkeinException">There is no case, it was made by a newer Skein, or it is damaged.</exception>
    ICaseStore Open(string location);

    /// <summary>True when the location holds a case.</summary>
    /// <param name="location">The folder.</param>
    bool Exists(string location);
}
