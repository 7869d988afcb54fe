using System.Globalization;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Model.Sources;
using Skein.Model.Statements;
using Skein.Networks.Projection;
using Skein.Networks.Rules;
using Skein.Networks.Ties;

namespace Skein.Networks.Tests;

/// <summary>
/// A small case in the notation of <c>ties.yaml</c>, with marks for what examples do not need:
/// <c>ada lived-at premises:flat 2015/2016 as=tenant grade=B2 source=s1 denies alleges proposed id=x</c>.
/// </summary>
internal sealed class TestCase
{
    private readonly SortedDictionary<CanonicalId, EntityCard> _entities = [];
    private readonly List<SourcedStatement> _statements = [];
    private readonly HashSet<CanonicalId> _protected = [];
    private readonly Dictionary<string, string> _merged = [];
    private readonly HashSet<(CanonicalId, CanonicalId)> _different = [];

    public TestCase(params IEnumerable<string> rows)
    {
        foreach (var row in rows)
        {
            Say(row);
        }
    }

    public IReadOnlyList<SourcedStatement> Statements => _statements;

    public TestCase Protect(string entity)
    {
        _protected.Add(CanonicalId.From(entity));
        return this;
    }

    public TestCase Know(string entity)
    {
        EntityOf(entity);
        return this;
    }

    public TestCase Merge(string one, string into)
    {
        _merged.Add(one, into);
        _entities.Remove(CanonicalId.From(one));
        return this;
    }

    public TestCase Part(string one, string other)
    {
        _different.Add((CanonicalId.From(one), CanonicalId.From(other)));
        return this;
    }

    public Network Project(TieVariant variant = TieVariant.Base) => Project(new NetworkOptions { Variant = variant });

    public Network Project(NetworkOptions options, IEnumerable<SourcedStatement>? statements = null) => NetworkProjection.Project(
        new NetworkInput
        {
            Statements = [.. statements ?? _statements],
            IdentityOf = entity => CanonicalId.From(_merged.GetValueOrDefault(entity.Value, entity.Value)),
            Entities = _entities,
            IsProtected = _protected.Contains,
            AreDifferent = (one, other) => _different.Contains((one, other)) || _different.Contains((other, one)),
        },
        options);

    /// <summary>A tie as one line: ends, direction and certainty, such as <c>ada > ben certain</c>.</summary>
    public static string Line(Tie tie) =>
        $"{tie.A} {(tie.IsDirected ? '>' : '-')} {tie.B} {tie.Certainty.ToString().ToLowerInvariant()}";

    /// <summary>A tie with its rule: <c>friend/1 ada - ben certain</c>.</summary>
    public static string RuleLine(Tie tie) => $"{tie.Rule} {Line(tie)}";

    private void Say(string row)
    {
        var words = row.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var marks = words[3..];
        string? After(string key) => marks.FirstOrDefault(mark => mark.StartsWith(key + "=", StringComparison.Ordinal))?[(key.Length + 1)..];
        var subject = EntityOf(words[0]);
        var date = Array.Find(marks, mark => char.IsAsciiDigit(mark[0]) || mark[0] is '.' or '/');
        var isValue = words[1] == "occurred-on";
        var statement = new Statement
        {
            Id = StatementId.From(After("id") ?? string.Create(CultureInfo.InvariantCulture, $"st-{_statements.Count + 1:d6}")),
            Subject = subject,
            Property = PropertyCode.From(words[1]),
            Object = isValue ? null : EntityOf(words[2]),
            Value = isValue ? new StatementValue(ValueKind.Date, words[2]) : null,
            Qualifiers = After("as") is { } role ? [new Qualifier("as", role)] : [],
            Stance = marks.Contains("denies") ? Stance.Denies : marks.Contains("alleges") ? Stance.Alleges : Stance.Asserts,
            ValidTime = date is null ? null : Edtf.Parse(date),
            Source = SourceId.From(After("source") ?? "s1"),
            Evidence = new Evidence.Locator("para 1"),
        };
        var grade = Grade.TryParse(After("grade") ?? "B2", out var parsed) ? parsed : throw new ArgumentException(row);
        _statements.Add(new SourcedStatement(statement, grade, statement.Source, marks.Contains("proposed")));
    }

    private EntityId EntityOf(string word)
    {
        var (kind, name) = word.Split(':') is [var named, var rest] ? (Enum.Parse<EntityKind>(named, ignoreCase: true), rest) : (EntityKind.Person, word);
        if (!_merged.ContainsKey(name))
        {
            _entities.TryAdd(CanonicalId.From(name), new EntityCard(name, kind));
        }

        return EntityId.From(name);
    }
}
