using System.Security.Cryptography;
using System.Text;

namespace Skein.Web.Security;

/// <summary>
/// The token that opens the case once: 256 random bits. When it was used the next one is made at once and lies in the token file, so that
/// a person with access to the case folder, and nobody else, can open another browser; where no file is given, nothing is written. Thread-safe.
/// </summary>
internal sealed class AccessTokens(TokenFile? file) : IDisposable
{
    public const string Parameter = "token";
    private const int Bytes = 32;
    private readonly Lock _gate = new();
    private Uri? _address;
    private string _current = Next();

    public Uri AddressWithToken(Uri address)
    {
        lock (_gate)
        {
            return new Uri(address, $"?{Parameter}={_current}");
        }
    }

    /// <summary>Writes the token file; from now on each use writes it again.</summary>
    public void Publish(Uri address)
    {
        lock (_gate)
        {
            _address = address;
            Write();
        }
    }

    /// <summary>True once for each token. Takes the same time wherever the texts differ.</summary>
    public bool Use(string token)
    {
        lock (_gate)
        {
            if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(_current)))
            {
                return false;
            }
            _current = Next();
            Write();
            return true;
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            if (_address is not null)
            {
                file?.Delete(AddressWithToken(_address));
            }
        }
    }

    private void Write()
    {
        if (_address is not null)
        {
            file?.Write(AddressWithToken(_address));
        }
    }

    private static string Next() => Base64Url.Of(RandomNumberGenerator.GetBytes(Bytes));
}
