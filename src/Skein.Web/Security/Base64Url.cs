namespace Skein.Web.Security;

/// <summary>Bytes as text that stands in an address or a cookie without escapes.</summary>
internal static class Base64Url
{
    public static string Of(ReadOnlySpan<byte> bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);
}
