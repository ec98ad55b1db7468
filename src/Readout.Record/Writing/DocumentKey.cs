using System.Security.Cryptography;
using System.Text;
using Readout.Documents;
using Readout.Record.Storage;

namespace Readout.Record.Writing;

/// <summary>What a document is known by: what comes again with the same publisher, address, day, title and text is the same.</summary>
public static class DocumentKey
{
    /// <summary>32 hexadecimal digits of a hash over publisher, address, day, title and text.</summary>
    public static string Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in (string?[])[document.Publisher, document.Url, RecordTime.Digits(RecordTime.ToNumber(document.Published)), document.Title, document.Text])
        {
            // Lengths between the parts: no two documents have the same bytes.
            var bytes = Encoding.UTF8.GetBytes(part ?? "");
            hash.AppendData(BitConverter.GetBytes(part is null ? -1 : bytes.Length));
            hash.AppendData(bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }
}
