using System.Globalization;
using LetDown.Simulator;

namespace LetDown.Benchmarks.Suction;

/// <summary>One point of the grid: what is pulled, with what.</summary>
/// <param name="HeadSpace">Air in a line with an empty bottle, mL.</param>
/// <param name="Leak">Leak at each seal, mL/s for each mmHg.</param>
/// <param name="Supply">Supply as a share of the usual.</param>
/// <param name="Wear">0 is a new motor, 1 a worn one.</param>
/// <param name="IsBoth">Both lines at once.</param>
/// <param name="Wave">The wave.</param>
internal sealed record VacuumCell(double HeadSpace, double Leak, double Supply, double Wear, bool IsBoth, WaveShape Wave)
{
    public static VacuumCell Parse(string text)
    {
        var parts = text.Split(',');
        double Number(int index) => double.Parse(parts[index], CultureInfo.InvariantCulture);
        return new(Number(0), Number(1), Number(2), Number(3), parts[4] == "both", new(Number(5), Number(6)));
    }

    public Disturbances Disturbances => Disturbances.Calm with
    {
        HeadSpaceMillilitres = Between.Exactly(HeadSpace),
        SealLeak = Between.Exactly(Leak),
        SupplyLevel = Between.Exactly(Supply),
        MotorWear = Between.Exactly(Wear),
    };
}
