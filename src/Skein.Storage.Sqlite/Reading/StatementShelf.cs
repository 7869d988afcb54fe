using System.Collections.Concurrent;
using Skein.Storage.Reading;
using Skein.Storage.Sqlite.Connections;

namespace Skein.Storage.Sqlite.Reading;

/// <summary>
/// Wordings of statements that were read out of the log, by the event that holds them. The log only grows, so that they stay true; an erasure empties
/// the shelf, and what an older view reads afterwards is not put on it again. Safe for many threads.
/// </summary>
internal sealed class StatementShelf
{
    // About a kilobyte each; a case with more reads them anew each time.
    private const int Most = 300_000;

    private readonly Lock _following = new();
    private volatile Generation _current = new(0);

    /// <summary>The part of the shelf that a view may use; an empty one of its own where the case was erased from since the view was opened.</summary>
    /// <param name="head">The last event of the view.</param>
    /// <param name="commands">The view.</param>
    public Generation For(long head, PreparedCommands commands)
    {
        lock (_following)
        {
            if (head > _current.Head)
            {
                var erased = commands["SELECT 1 FROM log WHERE sequence > ?1 AND kind = 'erased' LIMIT 1"].Bind(1, _current.Head).Number() is not null;
                _current = erased ? new Generation(head) : _current.Upto(head);
            }

            return head >= _current.ErasedAt ? _current : new Generation(head);
        }
    }

    /// <summary>What was read since an erasure, or since the case was opened.</summary>
    internal sealed class Generation
    {
        private readonly ConcurrentDictionary<long, StatementRow> _rows;

        public Generation(long erasedAt)
            : this(erasedAt, erasedAt, [])
        {
        }

        private Generation(long erasedAt, long head, ConcurrentDictionary<long, StatementRow> rows) => (ErasedAt, Head, _rows) = (erasedAt, head, rows);

        /// <summary>The first view that may use it.</summary>
        public long ErasedAt { get; }

        /// <summary>The last event that is known to be no erasure.</summary>
        public long Head { get; }

        public Generation Upto(long head) => new(ErasedAt, head, _rows);

        public StatementRow? Find(long sequence) => _rows.GetValueOrDefault(sequence);

        public void Put(IReadOnlyCollection<StatementRow> rows)
        {
            if (_rows.Count + rows.Count > Most)
            {
                return;
            }

            foreach (var row in rows)
            {
                _rows.TryAdd(row.Sequence, row);
            }
        }
    }
}
