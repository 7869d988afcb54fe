using Skein.Methods.Involvement;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Questions;

/// <summary>How far the organisation must have been involved, on the interval of the table of involvement.</summary>
/// <param name="Degree">The degree; null asks for none.</param>
/// <param name="IsSure">True when the lower bound must reach the degree, false when it suffices that the upper one does.</param>
public sealed record InvolvementFilter(InvolvementDegree? Degree, bool IsSure)
{
    /// <summary>Whatever the involvement: the question says that it does not matter.</summary>
    public static InvolvementFilter NotRequired { get; } = new(null, IsSure: false);

    /// <summary>The evidence allows at least this degree.</summary>
    /// <param name="degree">The degree.</param>
    public static InvolvementFilter MayReach(InvolvementDegree degree) => new(degree, IsSure: false);

    /// <summary>The evidence shows at least this degree.</summary>
    /// <param name="degree">The degree.</param>
    public static InvolvementFilter Reaches(InvolvementDegree degree) => new(degree, IsSure: true);

    /// <summary>Whether bounds pass. Without a coding, and where two chains of evidence contradict, it is open.</summary>
    internal Truth Of(InvolvementBounds? bounds) => (Degree, bounds) switch
    {
        (null, _) => Truth.Yes,
        (_, null or { IsContested: true }) => Truth.Open,
        ({ } degree, { } coded) => (IsSure ? coded.Least : coded.Most) >= degree ? Truth.Yes : Truth.No,
    };
}
