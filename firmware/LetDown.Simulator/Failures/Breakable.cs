using LetDown.Simulator.Chips;
using LetDown.Simulator.World;

namespace LetDown.Simulator.Failures;

/// <summary>What of a simulated board fails from outside its world.</summary>
/// <param name="Inputs">The converter's inputs.</param>
/// <param name="Lines">Buttons and level switches.</param>
/// <param name="Converter">The converter, for the bus to it.</param>
/// <param name="SlowBus">The bus of scales and display.</param>
internal readonly record struct Breakable(AnalogInputs Inputs, InputLines Lines, Mcp3208Chip Converter, SimulatedI2cBus SlowBus);
