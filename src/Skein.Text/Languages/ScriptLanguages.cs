namespace Skein.Text.Languages;

/// <summary>Tells a language by its script and its own letters. A script of several languages whose letters do not tell gives <c>other</c>.</summary>
internal static class ScriptLanguages
{
    public static string Of(ReadOnlySpan<char> text, ScriptCount scripts)
    {
        int cyrillic = 0, ukrainian = 0, russian = 0, greek = 0, hebrew = 0, kana = 0, hangul = 0, han = 0, persian = 0, urdu = 0;
        foreach (var c in text)
        {
            switch (c)
            {
                case >= '\u0370' and <= '\u03FF':
                    greek++;
                    break;
                case >= '\u0400' and <= '\u04FF':
                    cyrillic++;
                    ukrainian += c is 'і' or 'ї' or 'є' or 'ґ' or 'І' or 'Ї' or 'Є' ? 1 : 0;
                    russian += c is 'ы' or 'э' or 'ё' or 'ъ' or 'Ы' or 'Э' ? 1 : 0;
                    break;
                case >= '\u05D0' and <= '\u05EA':
                    hebrew++;
                    break;
                case >= '\u0600' and <= '\u06FF':
                    persian += c is 'پ' or 'چ' or 'ژ' or 'گ' or 'ی' or 'ک' ? 1 : 0;
                    urdu += c is 'ٹ' or 'ڈ' or 'ڑ' or 'ں' or 'ے' ? 1 : 0;
                    break;
                case >= '\u3040' and <= '\u30FF':
                    kana++;
                    break;
                case >= '\u4E00' and <= '\u9FFF':
                    han++;
                    break;
                case >= '\uAC00' and <= '\uD7AF':
                    hangul++;
                    break;
            }
        }

        var half = scripts.Letters / 2;
        return scripts.Arabic > half ? (scripts.BeyondArabic * 50 < scripts.Arabic ? "ar" : urdu > 0 ? "ur" : persian * 50 >= scripts.Arabic ? "fa" : "other")
            : cyrillic > half ? (ukrainian > russian ? "uk" : russian > 0 ? "ru" : "other")
            : greek > half ? "el"
            : hebrew > half ? "he"
            : hangul > half ? "ko"
            : kana > 0 && kana + han > half ? "ja"
            : han > half ? "zh"
            : "other";
    }
}
