using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Readout.Lexicons;

/// <summary>One hash over every table that coding reads, the packed gazetteer among them, so that an event can name the words and facts it was coded with.</summary>
public static class LexiconHash
{
    private static readonly Lazy<string> s_value = new(() => Compute(Table.EmbeddedNames("data/").Where(name => !name.StartsWith("data/merging/", StringComparison.Ordinal)).Append("data/places/places.bin"), Open));

    /// <summary>SHA-256 of those tables, names and bytes, in ordinal order of their names; 64 lower-case hexadecimal digits.
    /// Reckoned once, at the first call.</summary>
    public static string Value => s_value.Value;

    internal static string Compute(IEnumerable<string> names, Func<string, Stream> open)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 16];
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            using var stream = open(name);
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\0{stream.Length}\0"));
            for (int read; (read = stream.Read(buffer)) > 0;) hash.AppendData(buffer, 0, read);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static Stream Open(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
}
