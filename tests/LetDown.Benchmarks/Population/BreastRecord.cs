using LetDown.Core.Units;

namespace LetDown.Benchmarks.Population;

/// <summary>One breast in one session: a row of the CSV.</summary>
internal sealed record BreastRecord
{
    public required Protocol Protocol { get; init; }

    public required int Mother { get; init; }

    public required Side Side { get; init; }

    /// <summary>1 for the breast pumped first, 2 for the second; 0 with both at once or one alone.</summary>
    public required int Order { get; init; }

    public required double VacuumMmHg { get; init; }

    /// <summary>Milk in it when its turn came, g.</summary>
    public required double Available { get; init; }

    /// <summary>Ejections that began in its turn.</summary>
    public required int Ejections { get; init; }

    /// <summary>From the start of its turn, s.</summary>
    public required double? FirstEjection { get; init; }

    /// <summary>Milk of each ejection from this breast, g.</summary>
    public required IReadOnlyList<double> GramsByEjection { get; init; }

    /// <summary>Flow in each second, g/s.</summary>
    public required IReadOnlyList<double> Trace { get; init; }

    /// <summary>Flow in bins of 5 s, g/s: how the literature measured it (FL01, FL03).</summary>
    public required IReadOnlyList<double> Bins { get; init; }

    public double Grams => Trace.Sum();

    public double MostFlow => Bins.Max();

    public double GramsIn(int seconds) => Trace.Take(seconds).Sum();

    /// <summary>When a share of all its milk was out, s.</summary>
    public double? TimeTo(double share)
    {
        var wanted = Grams * share;
        double sum = 0;
        for (var second = 0; second < Trace.Count; second++)
        {
            sum += Trace[second];
            if (wanted > 0 && sum >= wanted)
            {
                return second + 1;
            }
        }

        return null;
    }
}
