using LetDown.Core;
using LetDown.Core.Programs;
using LetDown.Core.Session;
using LetDown.Firmware.Simulation;

namespace LetDown.Tests.Firmware;

/// <summary>Every program on the whole simulated board, to its end.</summary>
public sealed class ProgramSessionTests
{
    public static TheoryData<string> Names => [.. BuiltInPrograms.All.Select(program => program.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_program_comes_to_its_end_with_milk_and_within_the_limits(string name)
    {
        using var pump = Lockstep.WithDefaults(mother: 3);
        var program = BuiltInPrograms.All.Single(program => program.Name == name);
        var (deepest, held, longest) = (0.0, 0.0, 0.0);
        pump.Run(TimeSpan.FromSeconds(1));
        pump.Ask(new Commands { Kind = CommandKind.Start, Start = new() { Program = program } });
        Assert.True(pump.RunUntil(Watch, TimeSpan.FromMinutes(62)));

        Assert.Equal(PumpState.Complete, pump.Status.State);
        Assert.True(pump.Status.Collected.Left.Grams + pump.Status.Collected.Right.Grams > 20, "A quarter of what FL04 gives for one breast.");
        Assert.InRange(deepest, 60, 160);
        Assert.InRange(longest, 0, SafetyLimits.LongestHold.TotalSeconds);

        bool Watch(PumpStatus status)
        {
            var lines = pump.Pump.Truth.Lines;
            deepest = Math.Max(deepest, Math.Max(lines.Left.MmHg, lines.Right.MmHg));
            held = lines.Left > SafetyLimits.Released ? held + 0.001 : 0;
            longest = Math.Max(longest, held);
            return status.State is PumpState.Complete or PumpState.Faulted;
        }
    }
}
