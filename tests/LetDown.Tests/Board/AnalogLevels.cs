using LetDown.Simulator.Chips;

namespace LetDown.Tests.Board;

/// <summary>Shares of full scale set by hand.</summary>
internal sealed class AnalogLevels : IAnalogSource
{
    private readonly double[] _shares = new double[8];

    public double this[int channel]
    {
        set => _shares[channel] = value;
    }

    public double Share(int channel) => _shares[channel];
}
