using Npgsql;

namespace Readout.Record.Storage;

/// <summary>postgres://user:password@host:port/database?schema=name, as Npgsql takes it.</summary>
/// <param name="Connection">For Npgsql.</param>
/// <param name="Schema">The schema that holds the record; "readout" unless given.</param>
/// <param name="Place">For messages: without the password.</param>
internal sealed record PostgresAddress(string Connection, string Schema, string Place)
{
    /// <summary>What a session asks of the server: no compiling of plans, which took longer than most questions; memory for groups of a million events; indexes
    /// taken for what they are on a disk without arms. What an address says of "options" comes after, and holds.</summary>
    private const string Settings = "-c jit=off -c work_mem=64MB -c random_page_cost=1.1";

    /// <summary>Whether a location means PostgreSQL.</summary>
    public static bool IsOne(string location) => location.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || location.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads an address.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static PostgresAddress Parse(string location, TimeSpan patience)
    {
        if (!Uri.TryCreate(location, UriKind.Absolute, out var uri) || uri.AbsolutePath.Length < 2) throw new ArgumentException("a record on PostgreSQL is named postgres://user:password@host:5432/database", nameof(location));
        var (schema, options) = ("readout", new NpgsqlConnectionStringBuilder { Host = uri.Host, Port = uri.IsDefaultPort || uri.Port < 0 ? 5432 : uri.Port, Database = Uri.UnescapeDataString(uri.AbsolutePath[1..]) });
        var user = uri.UserInfo.Split(':', 2);
        if (user[0].Length > 0) options.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length > 1) options.Password = Uri.UnescapeDataString(user[1]);
        foreach (var pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2)))
        {
            var value = Uri.UnescapeDataString(pair.Length > 1 ? pair[1] : "");
            if (pair[0] == "schema") schema = value;
            else if (pair[0] == "host") options.Host = value;
            else Set(options, Uri.UnescapeDataString(pair[0]), value);
        }
        if (schema.Length is 0 or > 63 || schema.Any(c => !char.IsAsciiLetterOrDigit(c) && c != '_')) throw new ArgumentException("the schema of a record has letters, digits and _", nameof(location));
        options.Options = $"{Settings} {options.Options}".TrimEnd();
        (options.SearchPath, options.IncludeErrorDetail, options.ApplicationName) = (schema, false, options.ApplicationName ?? "readout");
        (options.Timeout, options.CommandTimeout, options.NoResetOnClose) = (Math.Clamp((int)patience.TotalSeconds, 1, 60), 0, true);
        return new PostgresAddress(options.ToString(), schema, $"postgres://{options.Host}:{options.Port}/{options.Database}");
    }

    private static void Set(NpgsqlConnectionStringBuilder options, string name, string value)
    {
        try
        {
            options[name switch { "sslmode" => "SSL Mode", _ => name }] = value;
        }
        catch (Exception problem) when (problem is KeyNotFoundException or ArgumentException or FormatException)
        {
            throw new ArgumentException($"PostgreSQL has no setting '{name}', or not this value", nameof(name), problem);
        }
    }
}
