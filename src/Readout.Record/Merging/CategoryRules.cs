using System.Collections.Frozen;
using System.Globalization;
using Readout.Lexicons;

namespace Readout.Record.Merging;

/// <summary>How events of one category are told apart: its rows of data/merging/categories.tsv and near-categories.tsv.</summary>
internal sealed record CategoryRules
{
    private const string Conflict = "conflict";

    /// <summary>The category's number, from 0.</summary>
    public required int Number { get; init; }

    /// <summary>Whether both sides do the same, so that who is named first says nothing.</summary>
    public required bool IsPooled { get; init; }

    /// <summary>Whether it is something done rather than said.</summary>
    public required bool IsDeed { get; init; }

    /// <summary>What two reports of it count that have no mode in common.</summary>
    public required double OtherMode { get; init; }

    /// <summary>Whether one event laid at two doors is a contradiction rather than two events.</summary>
    public required bool HasOneCulprit { get; init; }

    /// <summary>Whether one event with swapped sides is a contradiction rather than two events, where its modes do not decide it.</summary>
    public required bool IsContradictedBySwapping { get; init; }

    /// <summary>The same by mode, for modes that decide it.</summary>
    public required FrozenDictionary<string, bool> SwappedModes { get; init; }

    /// <summary>What it weighs beside other categories, by their numbers, and whether they are opposite answers; null where they have nothing to do with it.</summary>
    public required (double Weight, bool IsOpposite)?[] Near { get; init; }

    /// <summary>Whether one event with swapped sides is a contradiction rather than two events.</summary>
    /// <param name="modes">The event's modes.</param>
    public bool ForbidsSwapping(string[] modes)
    {
        foreach (var mode in modes)
            if (SwappedModes.TryGetValue(mode, out var isConflict)) return isConflict;
        return IsContradictedBySwapping;
    }

    /// <summary>The rules of a category.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="row">Its row without a mode.</param>
    /// <param name="modes">Its rows with one.</param>
    /// <param name="near">What it weighs beside others.</param>
    public static CategoryRules Of(int number, TableRow row, IEnumerable<TableRow> modes, (double Weight, bool IsOpposite)?[] near) => new()
    {
        Number = number, IsPooled = row["sides"] == "pooled", IsDeed = row["act"] == "deed", OtherMode = double.Parse(row["other_mode"], CultureInfo.InvariantCulture), HasOneCulprit = row["culprit"] == Conflict,
        IsContradictedBySwapping = row["swapped"] == Conflict, SwappedModes = modes.ToFrozenDictionary(mode => mode["mode"], mode => mode["swapped"] == Conflict, StringComparer.Ordinal), Near = near,
    };
}
