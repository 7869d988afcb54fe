using Skein.Casework.Overview;
using Skein.Casework.Wording;
using Skein.Model.Statements;

namespace Skein.Casework.Tests.Wording;

/// <summary>What the log says, of invented people.</summary>
public sealed class LogWordsTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_step_of_legal_status_reads_in_the_log_as_everywhere_else()
    {
        var person = _desk.Person("en-1", "Aldo Ferren");
        var source = _desk.Source("so-1", published: "2016-21");
        _desk.Say("st-1", person, LegalWording.Property.Value, null, source, "convicted-appealable", statement => statement with
        {
            Qualifiers = [new Qualifier("count", "arson"), new Qualifier("court", "District court of Oldhaven")],
        });

        Assert.Equal(
            "Recorded: Aldo Ferren (legal status: convicted at first instance (not final): arson, District court of Oldhaven, "
            + "as reported in spring 2016).",
            Latest());
    }

    [Fact]
    public void A_value_reads_in_words_and_a_denial_says_so()
    {
        var person = _desk.Person("en-1", "Aldo Ferren");
        var source = _desk.Source("so-1");
        _desk.Say("st-1", person, "born-on", null, source, "1980-04~", statement => statement with { Stance = Stance.Denies });

        Assert.Equal("Recorded: Aldo Ferren (denied) was born on about April 1980.", Latest());
    }

    [Fact]
    public void One_proposal_is_counted_in_the_singular()
    {
        _desk.Read("Mira Dolen", "Joren Vask");

        Assert.StartsWith("Proposed 1 statement or identity from ", Latest(), StringComparison.Ordinal);
    }

    private string Latest() => new ShowLog(_desk.Session).Run(1)[0].Words;
}
