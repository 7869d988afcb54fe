using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Exchange.Briefs;

namespace Skein.Casework.Briefs;

/// <summary>A brief, ready to be shown or saved.</summary>
/// <param name="Sheet">What is printed.</param>
/// <param name="Profile">The profile that was applied.</param>
/// <param name="Covered">How many persons stand as a stand-in.</param>
/// <param name="Statements">How many statements it rests on.</param>
/// <param name="Made">When it was made.</param>
/// <param name="Filter">Through which filter.</param>
public sealed record Brief(BriefSheet Sheet, RedactionProfile Profile, int Covered, int Statements, DateTimeOffset Made, ViewFilter Filter);

/// <summary>What became of saving a brief.</summary>
/// <param name="File">The file.</param>
/// <param name="Profile">The profile that was applied.</param>
/// <param name="Covered">How many persons stand as a stand-in.</param>
/// <param name="Statements">How many statements it rests on.</param>
/// <param name="Notes">How many notes it has.</param>
/// <param name="Fault">Why nothing was written; null when it was.</param>
public sealed record BriefReport(string File, RedactionProfile Profile, int Covered, int Statements, int Notes, ActOutcome.Refused? Fault);
