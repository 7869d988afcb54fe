using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Skein.Casework.Views;
using Skein.Methods.Outcomes;
using Skein.Model.Log;

namespace Skein.Web.Methods;

/// <summary>
/// Answers of methods as JSON, in the form that the command line gives them: what it is, through which filter, and the answer with its
/// evidence. docs/reference/method-pages.md lists the addresses.
/// </summary>
internal static class MethodData
{
    // Escaped down to ASCII, so that nothing in a name turns or hides text where it is printed.
    private static readonly JsonSerializerOptions Options = new(CaseJson.Options) { Encoder = JavaScriptEncoder.Default, WriteIndented = true };

    /// <summary>Answers with a result, or with why there is none (422).</summary>
    public static Task AnswerAsync<TAnswer>(MethodQuery query, string view, MethodResult<TAnswer> result)
        where TAnswer : class => result switch
        {
            MethodResult<TAnswer>.Computed made => ShowAsync(query, view, made.Value),
            MethodResult<TAnswer>.Refused { Why: var why } when query.Faults.Count == 0 =>
                query.Page.AnswerAsync(new Refusal(why.Code, why.Because), Options, StatusCodes.Status422UnprocessableEntity),
            _ => ShowAsync<TAnswer?>(query, view, null),
        };

    /// <summary>Answers with a value, unless a field of the address could not be read (400).</summary>
    public static Task ShowAsync<TAnswer>(MethodQuery query, string view, TAnswer answer) => query.Faults is { Count: > 0 } faults
        ? query.Page.AnswerAsync(new Unread(faults), Options, StatusCodes.Status400BadRequest)
        : query.Page.AnswerAsync(Envelope(query.Filter, view, answer), Options);

    private static Answered<TAnswer> Envelope<TAnswer>(ViewFilter filter, string view, TAnswer answer) =>
        new Answered<TAnswer>(view, 1, MethodWords.Filter(filter), filter.IncludeUnreviewed, answer);

    private sealed record Answered<TAnswer>(string View, int Version, string Filter, bool IncludesUnreviewed, TAnswer Answer);

    private sealed record Refusal(string Code, string Sentence);

    private sealed record Unread(IReadOnlyList<string> Faults);
}
