using System.Security.Cryptography;
using System.Text;

namespace Readout.Web.Safety;

/// <summary>Tokens, and who bears them: "role name token" a line, role one of read, review, admin; "#" begins a comment.</summary>
internal sealed class TokenBook
{
    private const int LeastLength = 20, LongestName = 64;

    private readonly IReadOnlyList<TokenEntry> _entries;

    private TokenBook(IReadOnlyList<TokenEntry> entries) => _entries = entries;

    /// <summary>Whether reading needs a token too: some token is for reading alone.</summary>
    public bool ClosesReading => _entries.Any(entry => entry.Role == Role.Read);

    /// <summary>Whether anybody may write.</summary>
    public bool HasWriters => _entries.Any(entry => entry.Role >= Role.Review);

    /// <summary>Reads a file of tokens.</summary>
    /// <exception cref="InvalidDataException">Lines are bad, all of which are told by file and line, never with a token; or everybody on this machine may read the file.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static TokenBook Read(string path)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(path) && (File.GetUnixFileMode(path) & (UnixFileMode.OtherRead | UnixFileMode.OtherWrite)) != 0)
            throw new InvalidDataException($"{path} can be read or changed by everybody on this machine; mend it with: chmod o-rw {path}");
        var (entries, problems, number) = (new List<TokenEntry>(), new List<string>(), 0);
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Trim() is { Length: > 0 } text && text[0] != '#' && Add(entries, text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { } problem) problems.Add($"{path}:{number}: {problem}");
        }
        return problems.Count == 0 ? new TokenBook(entries) : throw new InvalidDataException(string.Join(Environment.NewLine, problems));
    }

    /// <summary>Whose token it is; null for nobody's. It takes as long for a token that is nearly right as for any other.</summary>
    public TokenEntry? Find(string token) => FindHash(Hash(token));

    /// <summary>Whose token has a hash; null for nobody's.</summary>
    public TokenEntry? FindHash(ReadOnlySpan<byte> hash)
    {
        TokenEntry? found = null;
        foreach (var entry in _entries)
            if (CryptographicOperations.FixedTimeEquals(entry.Hash, hash)) found = entry;
        return found;
    }

    private static string? Add(List<TokenEntry> entries, string[] words)
    {
        if (words.Length != 3) return "is not 'role name token'";
        if (!Enum.TryParse<Role>(words[0], ignoreCase: true, out var role) || !char.IsAsciiLetter(words[0][0])) return "role is none of read, review, admin";
        if (words[1].Length > LongestName || words[1].Any(char.IsControl)) return $"name is longer than {LongestName} characters or holds control characters";
        if (words[2].Length < LeastLength) return $"token is shorter than {LeastLength} characters; make one with: openssl rand -hex 24";
        if (words[2].Any(c => !char.IsAscii(c))) return "token holds what is no ASCII character";
        var hash = Hash(words[2]);
        if (entries.Any(entry => CryptographicOperations.FixedTimeEquals(entry.Hash, hash))) return "token stands there twice";
        entries.Add(new TokenEntry(role, words[1], hash));
        return null;
    }

    private static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
