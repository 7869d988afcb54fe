namespace Skein.Model.Faults;

/// <summary>
/// The outside world failed: a disk, a database, a child process. The root of Skein's own exceptions. The message is a sentence with a
/// next step and never holds document text, names or queries.
/// </summary>
public class SkeinException : Exception
{
    /// <summary>Makes an exception.</summary>
    /// <param name="code">Its code, such as <c>SK-STO-004</c>.</param>
    /// <param name="message">What happened, the likely cause, the next step.</param>
    /// <param name="isTransient">True when the same call may succeed later.</param>
    /// <param name="inner">What lay under it.</param>
    public SkeinException(string code, string message, bool isTransient = false, Exception? inner = null)
        : base(message, inner)
    {
        Code = code;
        IsTransient = isTransient;
    }

    /// <summary>Its code.</summary>
    public string Code { get; }

    /// <summary>True when the same call may succeed later.</summary>
    public bool IsTransient { get; }
}
