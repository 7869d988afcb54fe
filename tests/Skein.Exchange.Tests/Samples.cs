using Skein.Exchange.Export;
using Skein.Exchange.Tables;
using Skein.Model.Log;
using Skein.Testing;

namespace Skein.Exchange.Tests;

/// <summary>Small tables about invented people, written to a folder.</summary>
internal static class Samples
{
    public const string Case = "key,value\ntitle,The Halden files\npurpose,Teaching\nresponsible,A. Brandt\nperiod,2030/2031\n";

    public const string Sources = """
        id,title,kind,reliability,published,origins
        gazette,Halden Gazette,article,B,2031-03-02,
        note-1,Note on the gazette,background-note,F,2031-04,derived-from:gazette
        """;

    public const string Entities = """
        id,kind,label,by_role,protection
        p-1,person,Oskar Lindqvist,,
        p-2,person,Marek Doležal,,
        p-3,person,the driver,true,
        p-4,person,Ida Moen,,victim
        flat,premises,Flat in Birch Street,,
        halden,place,Halden,,
        police,organisation,Halden police,,
        raid,incident,Raid in Birch Street,,
        """;

    public const string Statements = """"
        id,subject,property,object,value,qualifiers,stance,modality,speaker,valid_time,agency_known,place,source,locator,credibility,fact
        s-1,p-1,sibling-of,p-2,,,,,,,,,gazette,para 2,2,F-01
        s-2,p-1,lived-at,flat,,,asserts,reported,@police,2030-11~/2031-02,police@2031-01|para 5,@halden,gazette,para 4,3,F-02; F-03
        s-3,p-2,legal-status,,arrested,court=@police; count=theft\; fraud,,,,2031-03-01,,"Halden, north",gazette,para 5,2,F-04
        s-4,raid,killed,,2..3,,,probable,"a ""neighbor""",2031-03-01,,,gazette,para 6,6,
        """";

    public const string Judgements = "id,left,right,verdict,reason\nj-1,p-1,p-3,unsure,\"The gazette names the driver nowhere, and nobody else does\"\n";

    public static ExportManifest Manifest { get; } = new()
    {
        Case = new CaseRecord { Title = "The Halden files", Purpose = "Teaching", Responsible = "A. Brandt" },
        StatusDate = new DateOnly(2031, 4, 1),
        Filter = "all",
        IncludesMachineReading = false,
    };

    public static TemporaryFolder Folder(
        string? cases = Case, string? sources = Sources, string? entities = Entities, string? statements = Statements, string? judgements = Judgements)
    {
        var folder = new TemporaryFolder();
        Write("case.csv", cases);
        Write("sources.csv", sources);
        Write("entities.csv", entities);
        Write("statements.csv", statements);
        Write("judgements.csv", judgements);
        return folder;

        void Write(string name, string? text)
        {
            if (text is not null)
            {
                File.WriteAllText(folder.At(name), text);
            }
        }
    }

    public static CaseTables Read(string folder)
    {
        var reading = CaseTables.Read(folder);
        Assert.True(
            reading is TableReading.Complete,
            reading is TableReading.Faulty { Faults: var faults } ? string.Join('\n', faults) : "");
        return ((TableReading.Complete)reading).Tables;
    }

    public static IReadOnlyList<TableFault> Faults(TemporaryFolder folder)
    {
        using (folder)
        {
            return Assert.IsType<TableReading.Faulty>(CaseTables.Read(folder.Path)).Faults;
        }
    }
}
