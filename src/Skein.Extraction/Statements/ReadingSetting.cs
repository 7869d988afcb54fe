using Skein.Extraction.Annotations;
using Skein.Extraction.Dates;
using Skein.Extraction.Rules;

namespace Skein.Extraction.Statements;

/// <summary>When and where what a match says was so, by the dates and places that stand around it.</summary>
internal sealed class ReadingSetting(SentenceView view, ViewWords words)
{
    private const int ReachAfter = 10;

    /// <summary>The date nearest behind the match in its clause, else one within it, else one that opens the sentence; a date behind a verb of speech is when it was said.</summary>
    public (Skein.Model.Dates.Edtf? Valid, Skein.Model.Dates.Edtf? Said) TimeOf(int first, int end, SpeechFrame? speech)
    {
        var said = speech is { } frame ? DateAt(frame.VerbEnd) ?? DateAt(frame.VerbEnd + 1) : null;
        for (var i = end; i < view.Items.Count && i - end < ReachAfter; i++)
        {
            var item = view.Items[i];
            if (item.Kind == ItemKind.Word && (item.Word == words.Semicolon || words.Clause.Contains(item.Word) || words.Say.Contains(item.Word) || words.TimeStop.Contains(item.Word)))
            {
                break;
            }

            // "arrested in Vilbeke and convicted in 2016": a new verb takes the date.
            if (item.Kind == ItemKind.Word && words.And.Contains(item.Word))
            {
                break;
            }

            if (item.Ref is FoundDate behind)
            {
                return (behind.Date, said);
            }
        }

        for (var i = end - 1; i >= first; i--)
        {
            if (view.Items[i].Ref is FoundDate within)
            {
                return (within.Date, said);
            }
        }

        for (var i = 0; i < Math.Min(first, 3); i++)
        {
            if (view.Items[i].Ref is FoundDate opening && opening.Date != said)
            {
                return (opening.Date, said);
            }
        }

        return (null, said);
    }

    private Skein.Model.Dates.Edtf? DateAt(int token)
    {
        foreach (var item in view.Items)
        {
            if (item.First == token && item.Ref is FoundDate date)
            {
                return date.Date;
            }
        }

        return null;
    }

    /// <summary>The place behind "in" right after the match; null where another clause or noun comes first.</summary>
    public LocalEntity? PlaceAfter(int end)
    {
        for (var i = end; i + 1 < view.Items.Count && i - end < 6; i++)
        {
            if (view.Items[i].Kind == ItemKind.Word)
            {
                if (words.Locative.Contains(view.Items[i].Word) && view.Items[i + 1] is { Kind: ItemKind.Place } place)
                {
                    return ((NameMention)place.Ref!).Entity;
                }

                if (words.And.Contains(view.Items[i].Word) || words.NounEnd.Contains(view.Items[i].Word) || view.Items[i].Word == words.Comma)
                {
                    return null;
                }
            }
        }

        return null;
    }
}
