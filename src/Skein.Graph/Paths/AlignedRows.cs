namespace Skein.Graph.Paths;

/// <summary>
/// Rows of 64 bytes, one a vertex, each within one cache line: eight doubles or 512 bits. The array is pinned, so that the pointer holds for
/// as long as the object is alive; the owner keeps it alive while the pointer is in use.
/// </summary>
/// <typeparam name="T">A type of eight bytes.</typeparam>
internal sealed unsafe class AlignedRows<T>
    where T : unmanaged
{
    private const int RowBytes = 64;
    private readonly T[] _values;

    public AlignedRows(int rows)
    {
        Rows = rows;
        _values = GC.AllocateArray<T>(checked((rows + 1) * (RowBytes / sizeof(T))), pinned: true);
        var address = (nuint)System.Runtime.CompilerServices.Unsafe.AsPointer(ref _values[0]);
        First = (T*)((address + RowBytes - 1) & ~(nuint)(RowBytes - 1));
    }

    public int Rows { get; }

    public T* First { get; }

    /// <summary>Sets the rows from <paramref name="start"/> up to, not including, <paramref name="end"/> to zero.</summary>
    public void Clear(int start, int end) => new Span<T>(First + ((long)start * (RowBytes / sizeof(T))), (end - start) * (RowBytes / sizeof(T))).Clear();
}
