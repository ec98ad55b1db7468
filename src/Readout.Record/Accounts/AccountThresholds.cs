using System.Globalization;
using Readout.Lexicons;

namespace Readout.Record.Accounts;

/// <summary>From where on two reports are of one meeting or incident; data/merging/accounts.tsv says what each is.</summary>
internal sealed class AccountThresholds
{
    private readonly Table _table;
    private readonly Dictionary<string, double> _values;

    private AccountThresholds(Table table) => (_table, _values) = (table, table.Rows.ToDictionary(row => row["id"], row => double.Parse(row["value"], CultureInfo.InvariantCulture), StringComparer.Ordinal));

    /// <summary>Those that ship; read on first use.</summary>
    public static AccountThresholds Shipped { get; } = new(Table.Embedded("data/merging/accounts.tsv"));

    /// <summary>So many further events must be alike where what both open with may be one.</summary>
    public int Alike => (int)this["alike"];

    /// <summary>What both open with may be one where so much speaks for it.</summary>
    public double Doubtful => this["doubtful"];

    /// <summary>Most days between the publication of two accounts.</summary>
    public int Days => (int)this["days"];

    /// <summary>How many first sentences tell what a report is about.</summary>
    public int Opening => (int)this["opening"];

    private double this[string id] => _values.TryGetValue(id, out var value) ? value : throw new InvalidDataException($"{_table.Name}:1: '{id}' is missing");
}
