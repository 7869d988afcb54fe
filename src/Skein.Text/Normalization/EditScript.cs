using System.Runtime.InteropServices;
using System.Text;

namespace Skein.Text.Normalization;

/// <summary>The edits of one step, listed from left to right without overlap, and the text that comes of them.</summary>
internal sealed class EditScript(string text)
{
    private readonly List<TextEdit> _edits = [];
    private StringBuilder? _output;
    private int _copied;

    public void Remove(int start, int end) => Replace(start, end, []);

    public void Replace(int start, int end, ReadOnlySpan<char> with)
    {
        _output ??= new StringBuilder(text.Length);
        _output.Append(text, _copied, start - _copied);
        var normalizedStart = _output.Length;
        _output.Append(with);
        _copied = end;
        if (with.IsEmpty && _edits.Count > 0 && _edits[^1] is var last
            && last.OriginalEnd == start && last.NormalizedStart == last.NormalizedEnd)
        {
            CollectionsMarshal.AsSpan(_edits)[^1] = last with { OriginalEnd = end };
            return;
        }

        _edits.Add(new TextEdit(start, end, normalizedStart, _output.Length));
    }

    public NormalizedText Apply()
    {
        if (_output is null)
        {
            return new NormalizedText(text, OffsetMap.Identity(text.Length));
        }

        _output.Append(text, _copied, text.Length - _copied);
        var normalized = _output.ToString();
        return new NormalizedText(normalized, new OffsetMap(text.Length, normalized.Length, [.. _edits]));
    }
}
