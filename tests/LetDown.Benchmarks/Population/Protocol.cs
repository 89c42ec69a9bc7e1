using LetDown.Simulator.Mother;

namespace LetDown.Benchmarks.Population;

/// <summary>One way in which researchers pump women.</summary>
/// <param name="Name">As in the CSV.</param>
/// <param name="Minutes">Length for each breast, or for both at once.</param>
internal sealed record Protocol(string Name, double Minutes)
{
    /// <summary>Cycles a minute of most protocols.</summary>
    private const double UsualRate = 50;

    /// <summary>Which breasts, in which order.</summary>
    public Order Order { get; init; } = Order.One;

    /// <summary>Share of her maximum comfortable vacuum.</summary>
    public double VacuumShare { get; init; } = 1;

    /// <summary>Cycles a minute; 0 for the three phases of VA21.</summary>
    public double Rate { get; init; } = UsualRate;

    /// <summary>How the session finds her.</summary>
    public Sitting Sitting { get; init; } = Sitting.Usual;

    /// <summary>Cycles a minute at a moment, by the time since the first ejection began.</summary>
    public double RateAt(double? sinceLetDown) => Rate > 0 ? Rate : sinceLetDown switch
    {
        null => 120,
        < 120 => 20,
        _ => 66,
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Protocol> All { get; } =
    [
        new("single-15", 15),
        new("both-15", 15) { Order = Order.Both },
        new("sequential-15", 15) { Order = Order.OneThenOther },
        new("single-5", 5),
        new("single-10-47cpm", 10) { Rate = 47 },
        new("single-10-3phase", 10) { Rate = 0 },
        new("soft-15", 15) { VacuumShare = 0.5 },
        new("calm-20", 20),
        new("noise-20", 20) { Sitting = new() { Stress = Stress.Noise } },
        new("arithmetic-20", 20) { Sitting = new() { Stress = Stress.MentalArithmetic } },
        new("warm-15", 15) { Sitting = new() { IsWarmed = true } },
        new("unwarmed-15", 15),
    ];
}
