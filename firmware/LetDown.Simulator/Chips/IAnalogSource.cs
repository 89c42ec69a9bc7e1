namespace LetDown.Simulator.Chips;

/// <summary>What hangs on the inputs of an analog converter.</summary>
internal interface IAnalogSource
{
    /// <summary>Voltage on one input as a share of full scale, not yet quantised; any number, also outside 0 to 1 and NaN.</summary>
    double Share(int channel);
}
