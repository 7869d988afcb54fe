using System.Globalization;
using Skein.Casework.Views;

namespace Skein.Casework.Cases;

public sealed partial class CaseSession
{
    // A page, its data and what is asked beside it want the same answer within a second or two; more than a few at once are rare.
    private const int MostKept = 12;

    private readonly Lock _keptLock = new();
    private readonly List<Kept> _kept = [];

    /// <summary>
    /// An answer that follows from the log, a key and the language of the reader alone, made once for each state of the log: two who ask at the same
    /// time wait for one making. Kept until the log grows or those asked for later push it out.
    /// </summary>
    /// <typeparam name="TKey">What it depends on besides the log; records that compare by value.</typeparam>
    /// <typeparam name="TAnswer">The answer; safe for many threads, and after the view is gone.</typeparam>
    internal TAnswer Keep<TKey, TAnswer>(CaseView view, TKey key, Func<TAnswer> make)
        where TKey : notnull
        where TAnswer : class
    {
        var sequence = view.Reader.Head.Sequence;
        var asked = (key, CultureInfo.CurrentUICulture.Name);
        Kept? kept;
        lock (_keptLock)
        {
            _kept.RemoveAll(other => other.Sequence < sequence);
            kept = _kept.Find(other => other.Sequence == sequence && other.Answer is Lazy<TAnswer> && asked.Equals(other.Key));
            if (kept is null)
            {
                kept = new Kept(sequence, asked, new Lazy<TAnswer>(make));
            }
            else
            {
                _kept.Remove(kept);
            }
            _kept.Add(kept);
            if (_kept.Count > MostKept)
            {
                _kept.RemoveAt(0);
            }
        }

        try
        {
            return ((Lazy<TAnswer>)kept.Answer).Value;
        }
        catch
        {
            // Whoever asks next tries again.
            lock (_keptLock)
            {
                _kept.Remove(kept);
            }

            throw;
        }
    }

    // Told apart by what it is, not by value: the answers in it are compared by nobody.
    private sealed class Kept(long sequence, object key, object answer)
    {
        public long Sequence => sequence;

        public object Key => key;

        public object Answer => answer;
    }
}
