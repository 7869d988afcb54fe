namespace Skein.Graph.Diffusion.Processes;

/// <summary>Marks of vertices that are taken back after a run: one by one when they are few, all at once when that is cheaper.</summary>
internal static class Marks
{
    public static void Clear(byte[] marks, ReadOnlySpan<int> vertices)
    {
        if (vertices.Length > marks.Length >> 5)
        {
            Array.Clear(marks);
            return;
        }

        foreach (var vertex in vertices)
        {
            marks[vertex] = 0;
        }
    }
}
