using Skein.Extraction.Annotations;
using Skein.Extraction.Rules;
using Skein.Model.Statements;

namespace Skein.Extraction.Statements;

/// <summary>The details of a conviction within its sentence: the sentence passed, the court, whether the person was absent.</summary>
internal sealed class ConvictionReader(AnnotatedDocument document, SentenceView view, ViewWords words)
{
    private const int LongestTerm = 6;

    /// <summary>"in absentia" or "in his absence" anywhere in the sentence.</summary>
    public bool IsInAbsentia()
    {
        for (var i = 1; i < view.Items.Count; i++)
        {
            var absent = view.Items[i].Word == words.Absentia || (view.Items[i].Word == words.Absence && i > 1);
            if (absent && view.Items[view.Items[i].Word == words.Absentia ? i - 1 : i - 2].Word == words.In)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The code of a conviction: in absentia, open to appeal or final where the sentence says so.</summary>
    public string Kind()
    {
        if (IsInAbsentia())
        {
            return "convicted-in-absentia";
        }

        var (isOpen, isFinal) = (false, false);
        foreach (var item in view.Items)
        {
            isOpen |= words.OpenToAppeal.Contains(item.Word);
            isFinal |= words.Final.Contains(item.Word);
        }

        return isOpen ? "convicted-appealable" : isFinal ? "convicted-final" : "convicted";
    }

    /// <summary>The qualifiers sentence and court.</summary>
    public IEnumerable<Qualifier> Qualifiers()
    {
        for (var i = 0; i + 2 < view.Items.Count; i++)
        {
            if (view.Items[i].Word == words.SentencedTo && view.Items[i + 1].Word == words.To)
            {
                var end = i + 2;
                while (end < view.Items.Count && end - i - 2 < LongestTerm && !words.Years.Contains(view.Items[end - 1].Word) && !IsStop(view.Items[end]))
                {
                    end++;
                }

                if (end > i + 2)
                {
                    yield return new Qualifier("sentence", document.LabelOf(document.SpanOf(view.Items[i + 2].First, view.Items[end - 1].End)));
                }
            }
        }

        foreach (var item in view.Items)
        {
            if (item.Kind == ItemKind.Organisation && item.Ref is NameMention { Entity: { } court } && words.CourtWords.Contains(LastWord(item)))
            {
                yield return new Qualifier("court", court.Label, court.Id);
                yield break;
            }
        }
    }

    private int LastWord(Item item)
    {
        for (var token = item.First; token < item.End; token++)
        {
            if (words.CourtWords.Contains(document.Words[token]))
            {
                return document.Words[token];
            }
        }

        return 0;
    }

    private bool IsStop(Item item) => item.Kind == ItemKind.Date
        || (item.Kind == ItemKind.Word && (item.Word == words.Comma || words.PhraseStop.Contains(item.Word)));
}
