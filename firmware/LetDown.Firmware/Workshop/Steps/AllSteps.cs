namespace LetDown.Firmware.Workshop.Steps;

/// <summary>The steps of <c>board test</c>, in the order of hardware/bring-up.md.</summary>
internal static class AllSteps
{
    public static IReadOnlyList<TestStep> InOrder { get; } =
    [
        AtRest.Outputs, AtRest.Reference, AtRest.Supply, AtRest.VacuumSensors, Scales.Answer, Scales.OwnSides, Hands.Levels, Hands.Presses,
        Senses.Display, Senses.Lights, Senses.Buzzer, Senses.Massage, Motor.Step, Lines.Left, Lines.Right, Heartbeat.Step, Pads.Step,
    ];
}
