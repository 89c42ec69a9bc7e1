using System.Security.Cryptography;
using System.Text;

namespace LetDown.Host.Import.Reading;

/// <summary>What a row is recognised by when its tracker gives it no name.</summary>
internal static class RowKey
{
    /// <summary>Half of what SHA-256 has is plenty to tell rows apart.</summary>
    private const int Bytes = 16;

    /// <summary>The same for the same words, whatever the time zone or the unit that was asked for.</summary>
    public static string Of(params ReadOnlySpan<string> words)
    {
        var joined = Encoding.UTF8.GetBytes(string.Join('\u001F', words));
        return Convert.ToHexStringLower(SHA256.HashData(joined).AsSpan(0, Bytes));
    }
}
