using LetDown.Simulator.Chips;

namespace LetDown.Tests.Chips;

/// <summary>Inputs of a converter held at given shares of full scale; the rest at 0.</summary>
internal sealed class FixedShares(params double[] shares) : IAnalogSource
{
    public double Share(int channel) => channel < shares.Length ? shares[channel] : 0;
}
