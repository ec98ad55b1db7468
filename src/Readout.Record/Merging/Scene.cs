namespace Readout.Record.Merging;

/// <summary>What two reports have in common apart from who did it to whom, each part weighed.</summary>
/// <param name="Kind">Category and modes.</param>
/// <param name="Days">Days.</param>
/// <param name="Place">Place.</param>
/// <param name="Tolls">Tolls.</param>
/// <param name="Words">Words of sentence and trigger.</param>
/// <param name="IsOpposite">Whether their categories are opposite answers.</param>
internal readonly record struct Scene(double Kind, double Days, double Place, double Tolls, double Words, bool IsOpposite)
{
    /// <summary>All together.</summary>
    public double Weight => Kind + Days + Place + Tolls + Words;
}
