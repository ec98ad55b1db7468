using System.Security.Cryptography;
using System.Text;

namespace Readout.Record.Merging;

/// <summary>An event of the record while reports are merged.</summary>
internal sealed class EventState
{
    private const int WeekShift = 44;
    private const int Week = 7;

    /// <summary>Its number.</summary>
    public required long Number { get; init; }

    /// <summary>What it is compared by.</summary>
    public required EventTraits Traits { get; init; }

    /// <summary>Which of two like events leads: the lesser.</summary>
    public required long Rank { get; init; }

    /// <summary>Where it stands.</summary>
    public Standing Standing { get; set; }

    /// <summary>The leader that it is most surely one with; null for leaders.</summary>
    public long? Choice { get; set; }

    /// <summary>How surely; 0 for leaders.</summary>
    public double Score { get; set; }

    /// <summary>The reports of its entry, itself the first, where it leads and the entry was formed anew; null otherwise.</summary>
    public IReadOnlyList<EventState>? Reports { get; set; }

    /// <summary>The last search that found it, so that each finds it once.</summary>
    public int FoundBy { get; set; }

    /// <summary>Its own search; 0 before it.</summary>
    public int Search { get; set; }

    /// <summary>Whether this transaction adds it.</summary>
    public bool IsNew { get; init; }

    /// <summary>Whether this transaction takes it away.</summary>
    public bool IsGone { get; set; }

    /// <summary>Whether it differs from what the record has.</summary>
    public bool IsChanged { get; set; }

    /// <summary>Whether it leads.</summary>
    public bool IsLeader => Standing == Standing.Leader && !IsGone;

    /// <summary>Number of the entry: that of the event that leads it.</summary>
    public long Entry => Standing == Standing.Follower && Choice is { } leader ? leader : Number;

    /// <summary>The rank of an event: by week of publication, and by lot within it. Reports that come in the order of their days seldom unseat a
    /// leader, and a lot keeps what one new report can move small, however long the chain of like events.</summary>
    public static long RankOf(string id, DateOnly? published) =>
        ((long)((published?.DayNumber ?? 0) / Week) << WeekShift) | (long)(BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(id))) >> (64 - WeekShift));
}
