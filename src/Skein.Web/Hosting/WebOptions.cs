using Skein.Casework.Personal;

namespace Skein.Web.Hosting;

/// <summary>How the pages of a case are served. The address is always 127.0.0.1: there is no option to listen to a network.</summary>
public sealed record WebOptions
{
    /// <summary>The port that is tried first. Default 7410; 0 takes any free port.</summary>
    public int Port { get; init; } = 7410;

    /// <summary>How many ports after <see cref="Port"/> are tried when it is taken. Default 20, range 0 to 1000; ignored for port 0.</summary>
    public int MorePorts { get; init; } = 20;

    /// <summary>The folder with the style sheet and the islands. Default: <c>wwwroot</c> beside the program.</summary>
    public string AssetFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "wwwroot");

    /// <summary>The folder of the person at this machine, for settings and recent work. Default: kept in memory and gone with the host.</summary>
    public PersonalFolder Personal { get; init; } = new(null);

    /// <summary>True to make what the pages of a large case ask for first before anybody opens them. Default false.</summary>
    public bool PreparesPages { get; init; }

    /// <summary>
    /// Where an unexpected fault is written: its code, type and stack, never its message, the address that was asked for, or anything
    /// else from the case. Default: nowhere.
    /// </summary>
    public TextWriter? Faults { get; init; }
}
