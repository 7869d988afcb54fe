using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Skein.Casework.Cases;
using Skein.Casework.Personal;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Web.Filters;
using Skein.Web.Hosting;
using Skein.Web.Links;
using Skein.Web.Pages;
using Skein.Web.Security;
using Skein.Web.Start;
using Skein.Web.Tour;
using Skein.Web.Wording;

namespace Skein.Web.Shell;

/// <summary>One request for a page: what was asked for, and the way to answer it.</summary>
internal sealed class PageRequest
{
    private readonly HttpContext _context;

    public PageRequest(HttpContext context)
    {
        _context = context;
        Session = context.RequestServices.GetRequiredService<CaseSession>();
        Personal = context.RequestServices.GetRequiredService<PersonalFolder>();
        Filter = new FilterReader(Query, FindAgency).Read();
    }

    public CaseSession Session { get; }

    /// <summary>The folder of the person at this machine.</summary>
    public PersonalFolder Personal { get; }

    public FilterQuery Filter { get; }

    /// <summary>Cancelled when the browser goes away: long work stops then.</summary>
    public CancellationToken Aborted => _context.RequestAborted;

    public string? Query(string name) => _context.Request.Query.TryGetValue(name, out var value) ? value.ToString() : null;

    /// <summary>Every value of a name that an address may hold several times.</summary>
    public IReadOnlyList<string> Queries(string name) => [.. _context.Request.Query[name].OfType<string>()];

    /// <summary>True when the page offers the tour.</summary>
    public bool OffersTour(string title) => TourPages.IsOffered(_context, title);

    /// <summary>Lets the page that answers show a frame of this host; every other page has none.</summary>
    public void AllowFrame() => _context.Response.Headers.ContentSecurityPolicy = SecurityHeaders.PolicyWithFrame;

    /// <summary>Lets the browser ask for the page again: of a page that says how far something is, and holds nothing that a person could be typing into.</summary>
    public void AskAgainAfter(TimeSpan pause) => _context.Response.Headers["Refresh"] = pause.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);

    public int Number(string name, int otherwise, int least, int most) =>
        int.TryParse(Query(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, least, most) : otherwise;

    /// <summary>How many rows a page of a list has: what the person's settings say, otherwise what the page has of itself.</summary>
    public int Rows(int otherwise) => new KeepSettings(Personal).Read().RowsPerPage ?? otherwise;

    /// <summary>Notes for the person at this machine that something was opened.</summary>
    public void Visit(RecentKind kind, string id) => new RecentWork(Session, Personal).Visit(kind, id);

    /// <summary>An identifier from the address, or null when the text can be none.</summary>
    public static TId? Id<TId>(string? text)
        where TId : struct, IIdentifier<TId> => Identifier.IsValid(text) ? TId.From(text!) : null;

    public Task RenderAsync<TPage>(object model, int status = StatusCodes.Status200OK)
        where TPage : IComponent => RenderAsync<TPage>(new Dictionary<string, object?> { ["Model"] = model }, status);

    public async Task RenderAsync<TPage>(Dictionary<string, object?> parameters, int status = StatusCodes.Status200OK)
        where TPage : IComponent
    {
        parameters["Context"] = Frame();
        var html = await _context.RequestServices.GetRequiredService<PageRenderer>().RenderAsync<TPage>(parameters).ConfigureAwait(false);
        _context.Response.StatusCode = status;
        _context.Response.ContentType = "text/html; charset=utf-8";
        await _context.Response.WriteAsync(html).ConfigureAwait(false);
    }

    public Task SayAsync(int status, string code, string title, string text) => RenderAsync<MessagePage>(
        new Dictionary<string, object?> { ["Title"] = title, ["Text"] = text, ["Code"] = code, ["Back"] = BackPath() }, status);

    /// <summary>Answers an island with JSON.</summary>
    public Task AnswerAsync<TAnswer>(TAnswer value) => AnswerAsync(value, JsonSerializerOptions.Web);

    /// <summary>Answers with JSON that is written in a certain way; whole, before the first byte is sent, as pages are.</summary>
    public Task AnswerAsync<TAnswer>(TAnswer value, JsonSerializerOptions options, int? status = null)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(value, options);
        _context.Response.StatusCode = status ?? _context.Response.StatusCode;
        return SendAsync(bytes);
    }

    /// <summary>Answers an island with JSON that is written already.</summary>
    public Task SendAsync(ReadOnlyMemory<byte> json)
    {
        _context.Response.ContentType = "application/json; charset=utf-8";
        return _context.Response.Body.WriteAsync(json, _context.RequestAborted).AsTask();
    }

    public Task NotFoundAsync() =>
        SayAsync(StatusCodes.Status404NotFound, WebFaults.NotFound, T.Of("not-found.title"), T.Of("not-found.text"));

    private string? BackPath() =>
        HttpMethods.IsPost(_context.Request.Method) ? Address.OwnOr(_context.Request.Form["return"].ToString(), "/") : null;

    private PageContext Frame()
    {
        using var reader = Session.Store.OpenReader();
        var request = _context.Request;
        return new PageContext
        {
            CaseTitle = reader.Case.Title,
            Coder = Session.Coder.Name,
            FormToken = _context.RequestServices.GetRequiredService<FormTokens>().For(_context),
            Path = Address.Without(request.Path.ToUriComponent() + request.QueryString.ToUriComponent(), Notices.Did, Notices.Event),
            Filter = Filter,
            AllCases = _context.RequestServices.GetRequiredService<FrontPage>().AddressFor(_context),
            ReducesMotion = new KeepSettings(Personal).Read().ReducesMotion,
            Assets = _context.RequestServices.GetRequiredService<AssetFiles>(),
            Notice = Notices.Read(Query(Notices.Did), Query(Notices.Event)),
            Tour = TourStops.Of(Query(TourStops.Parameter)),
        };
    }

    /// <summary>The organisations that a filter can mean by an identifier or a name.</summary>
    public IReadOnlyList<EntityId> FindAgency(string text)
    {
        using var reader = Session.Store.OpenReader();
        if (Id<EntityId>(text) is { } id && reader.Find(id) is not null)
        {
            return [id];
        }
        return [.. reader.FindByName(text).Where(hit => hit.Entity.Kind == EntityKind.Organisation).Select(hit => hit.Entity.Id).Distinct()];
    }
}
