using Skein.Reading.Faults;
using Skein.Reading.Formats;

namespace Skein.Reading.Archives;

/// <summary>Puts what was read of a document together with the sounds, films and pictures that lie in it.</summary>
internal static class Enclosing
{
    /// <summary>
    /// The outcome itself where nothing lies in it, and otherwise a container whose cover is the document. A document without a readable word
    /// (a page of photographs) is a container with a fault, so that what lies in it is not lost.
    /// </summary>
    public static ReadOutcome Around(ReadOutcome outcome, IReadOnlyList<ContainedFile> members, ReadRequest request, FormatIdentity format)
    {
        if (members.Count == 0)
        {
            return outcome;
        }
        if (!request.Nesting.Budget.TryTakeMembers(members.Count))
        {
            members = [Refused(ReadFaults.TooManyMembers.Fault($"limit {request.Options.MaxMembers:N0}"))];
        }
        else if (request.Nesting.Inside.Depth > request.Options.MaxNesting)
        {
            members = [Refused(ReadFaults.NestedTooDeep.Fault($"limit {request.Options.MaxNesting}"))];
        }
        return outcome switch
        {
            ReadOutcome.Read read => new ReadOutcome.Container(members, format.MediaType, read.Document, []),
            ReadOutcome.Failed failed => new ReadOutcome.Container(members, format.MediaType, Cover: null, request.Warnings, failed.Fault),
            _ => outcome,
        };

        // The words are read all the same; one line says that what lies in the document was not looked at.
        ContainedFile Refused(ReadFault fault) => ContainedFile.Refused("*", request.Nesting.Inside, fault);
    }
}
