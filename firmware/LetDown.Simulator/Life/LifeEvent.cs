using LetDown.Simulator.Mother;

namespace LetDown.Simulator.Life;

/// <summary>One time at the breast or at the pump.</summary>
/// <param name="At">Since midnight before her first day.</param>
/// <param name="Kind">What takes the milk.</param>
/// <param name="Stress">What weighs on her then.</param>
/// <param name="Tiredness">How tired or sleepy she is, 0 to 1.</param>
public readonly record struct LifeEvent(TimeSpan At, LifeEventKind Kind, Stress Stress, double Tiredness);
