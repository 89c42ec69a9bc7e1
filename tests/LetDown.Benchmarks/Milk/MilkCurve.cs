using LetDown.Core.Session;

namespace LetDown.Benchmarks.Milk;

/// <summary>One session: grams over time, and what it cost her.</summary>
internal sealed class MilkCurve
{
    /// <summary>Both bottles together, at each full second since she pressed start.</summary>
    public required IReadOnlyList<float> Grams { get; init; }

    /// <summary>What a pump could get when it began, g.</summary>
    public required double Available { get; init; }

    /// <summary>With more vacuum than is comfortable, s, both breasts added.</summary>
    public required double Discomfort { get; init; }

    /// <summary>With more than 20 mmHg, s, both breasts added.</summary>
    public required double UnderVacuum { get; init; }

    public required SessionReason End { get; init; }

    public required int Rounds { get; init; }

    public required IReadOnlyList<SessionEvent> Events { get; init; }

    /// <summary>Let-downs told in the flow while no ejection ran, or had run within ten seconds.</summary>
    public required int False { get; init; }

    /// <summary>From the onset of an ejection in the breast until the pump told, s, for each that it told within 40 s.</summary>
    public required IReadOnlyList<double> Delays { get; init; }

    public double Total => Grams[^1];

    public double Seconds => Grams.Count - 1;

    /// <summary>Stays at the total when the session is over.</summary>
    public double At(double seconds) => Grams[(int)Math.Clamp(seconds, 0, Grams.Count - 1)];

    /// <summary>When so many grams were there, s; without end when never.</summary>
    public double TimeTo(double grams)
    {
        for (var i = 0; i < Grams.Count; i++)
        {
            if (Grams[i] >= grams)
            {
                return i;
            }
        }

        return double.PositiveInfinity;
    }
}
