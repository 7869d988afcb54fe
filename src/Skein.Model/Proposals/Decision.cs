namespace Skein.Model.Proposals;

/// <summary>What a person decided on a proposal.</summary>
public enum Decision
{
    /// <summary>As proposed.</summary>
    Accepted = 1,

    /// <summary>Accepted after a change of type, ends, date, stance, grade or span.</summary>
    Corrected,

    /// <summary>Refused; the proposal does not come back unless its evidence changes.</summary>
    Rejected,

    /// <summary>Put aside as undecidable for now.</summary>
    Unsure,
}
