using System.Globalization;
using Skein.Model;
using Skein.Model.Documents;
using Skein.Model.Entities;
using Skein.Model.Log;
using Skein.Model.Statements;
using Skein.Storage.Log;
using Skein.Storage.Reading;
using Skein.Storage.Sqlite;
using Skein.Text;
using Skein.Text.Hashing;

// write CASE SEED [BATCHES]: appends to a case that has the source so-1, and prints each head once it is acknowledged.
// read CASE SECONDS: opens views until the time is over; each must be consistent.
var store = new SqliteCaseProvider(TimeProvider.System).Open(args[1]);
var seed = int.Parse(args[2], CultureInfo.InvariantCulture);
if (args[0] == "read")
{
    var end = TimeProvider.System.GetTimestamp() + (seed * TimeProvider.System.TimestampFrequency);
    while (TimeProvider.System.GetTimestamp() < end)
    {
        using var reader = store.OpenReader();
        var statements = reader.Statements(new StatementQuery { Limit = 50 }).Count;
        if (reader.Latest(1)[0].Sequence != reader.Head.Sequence || statements > reader.Counts().Statements)
        {
            Console.WriteLine("inconsistent");
            return 1;
        }
    }

    Console.WriteLine("consistent");
    return 0;
}

var random = new Random(seed);
var batches = args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : int.MaxValue;
for (var batch = 0; batch < batches; batch++)
{
    var name = $"{seed}-{batch}";
    var text = $"Note {name}: Anna Beispiel was seen with the group of {name}. " + new string('x', random.Next(2000));
    var bytes = System.Text.Encoding.UTF8.GetBytes(text);
    var hash = store.Originals.Put(bytes);
    var document = Document.IdOf(hash);
    var version = TextVersion.IdOf(document, "test/1", ContentHash.OfText(text));
    var events = new List<CaseEvent>
    {
        new CaseEvent.DocumentAdded(new Document
        {
            Id = document, Source = SourceId.From("so-1"), Path = $"{name}.txt", Bytes = hash, Length = bytes.Length, MediaType = "text/plain",
        }),
        new CaseEvent.TextVersionAdded(new TextVersion
        {
            Id = version, Document = document, Reader = "test/1", Hash = ContentHash.OfText(text), Length = text.Length,
        }),
        new CaseEvent.EntityAdded(new Entity { Id = EntityId.From($"pe-{name}"), Kind = EntityKind.Person, Label = "Anna Beispiel" }),
    };
    for (var i = 0; i < random.Next(1, 30); i++)
    {
        events.Add(new CaseEvent.StatementRecorded(new Statement
        {
            Id = StatementId.From($"st-{name}-{i}"),
            Subject = EntityId.From($"pe-{name}"),
            Property = PropertyCode.From("described-as"),
            Value = new StatementValue(ValueKind.Text, "seen"),
            Source = SourceId.From("so-1"),
            Evidence = new Evidence.Passage(document, version, new TextSpan(5, 5 + name.Length), name),
        }));
    }

    if (store.Append(new AppendBatch { Events = events, Texts = [text] }, Coder.From("writer")) is not AppendOutcome.Appended appended)
    {
        Console.WriteLine("refused");
        return 1;
    }

    // One line, one write: a line that the parent has read whole was acknowledged.
    Console.Out.Write($"{appended.Head.Sequence} {appended.Head.Hash}\n");
    Console.Out.Flush();
}

store.Dispose();
return 0;
