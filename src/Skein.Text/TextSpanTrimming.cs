namespace Skein.Text;

/// <summary>Spans without the white space around their words.</summary>
public static class TextSpanTrimming
{
    /// <summary>The span without white space at its ends; empty, at its start, when it holds nothing else.</summary>
    public static TextSpan Trim(this TextSpan span, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = span.Start;
        var end = span.End;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start == end ? new TextSpan(span.Start, span.Start) : new TextSpan(start, end);
    }
}
