using System.Text.RegularExpressions;
using LetDown.Core.Units;
using LetDown.Firmware.Workshop;
using LetDown.Firmware.Workshop.Steps;
using LetDown.Simulator.Failures;
using static LetDown.Simulator.Failures.FailureKind;
using static LetDown.Simulator.Failures.FailurePart;

namespace LetDown.Tests.Workshop;

/// <summary>Each failure gives its own verdict, and whatever fails, the board ends vented.</summary>
public sealed partial class BoardTestTests
{
    [Fact]
    public void A_whole_board_passes_every_step_that_needs_nobody()
    {
        var bench = new TestBench();

        var outcomes = bench.Run();

        Assert.Equal("", TestBench.Codes(outcomes));
        Assert.Equal(
            ["scale-sides", "buttons", "lights", "buzzer", "massage"],
            outcomes.Where(outcome => outcome.Verdict == Verdict.Skipped).Select(outcome => outcome.Step.Id));
        Assert.InRange(bench.Deepest, 35, 60);
        bench.AssertVented();
    }

    [Fact]
    public void A_whole_board_and_a_person_who_does_all_pass_every_step()
    {
        var bench = new TestBench { Helper = ScriptedHelper.Willing };

        var outcomes = bench.Run();

        Assert.Equal("", TestBench.Codes(outcomes));
        Assert.Equal(AllSteps.InOrder.Select(step => step.Id), outcomes.Where(outcome => outcome.Verdict == Verdict.Passed).Select(outcome => outcome.Step.Id));
        Assert.Equal(AllSteps.InOrder.Count - 1, outcomes.Count(outcome => outcome.LeftOut is null));
        bench.AssertVented();
    }

    [Theory]
    [InlineData(I2cBus, Off, "scale-silent-left scale-silent-right display-silent")]
    [InlineData(I2cBus, Stuck, "scale-silent-left scale-silent-right display-silent")]
    [InlineData(Display, Off, "display-silent")]
    [InlineData(ScaleRight, Off, "scale-silent-right")]
    [InlineData(SpiBus, Off, "converter-silent")]
    [InlineData(SpiBus, Stuck, "converter-reads-zero")]
    [InlineData(SpiBus, Wrong, "converter-silent")]
    [InlineData(Reference, Wrong, "reference-off")]
    [InlineData(FailurePart.Supply, Wrong, "supply-off")]
    [InlineData(LineLeftSensor, Off, "sensor-at-ground-left")]
    [InlineData(ManifoldSensor, Garbage, "sensor-zero-off-manifold")]
    [InlineData(FailurePart.Motor, Off, "motor-off")]
    [InlineData(LineValveLeft, Off, "valve-stays-shut-left")]
    [InlineData(LineValveRight, Stuck, "valve-stays-shut-right")]
    [InlineData(VentRight, Off, "line-open-right")]
    [InlineData(VentLeft, Slow, "")]
    [InlineData(VentLeft, Delayed, "")]
    [InlineData(FailurePart.Heartbeat, Garbage, "one-shot-does-not-drop")]
    [InlineData(PadLeft, Off, "pad-cold-left")]
    [InlineData(PadRightThermistor, Off, "pad-sensor-torn-right")]
    [InlineData(LevelLeft, Wrong, "level-says-full-left")]
    [InlineData(ButtonStop, Stuck, "button-held")]
    public void A_part_that_fails_has_its_own_verdict(FailurePart part, FailureKind kind, string codes)
    {
        var bench = new TestBench { Prepare = pump => pump.Fail(part, kind) };

        var outcomes = bench.Run();

        Assert.Equal(codes, TestBench.Codes(outcomes));
        Assert.InRange(bench.Deepest, -5, 70);
        bench.AssertVented();
    }

    [Fact]
    public void A_vent_that_stays_shut_for_good_is_let_out_through_the_other_line()
    {
        var isStuck = false;
        var bench = new TestBench
        {
            Meanwhile = (pump, _) =>
            {
                if (!isStuck && pump.Truth.Lines.Left.MmHg > 30)
                {
                    isStuck = true;
                    pump.Fail(VentLeft, Stuck);
                }
            },
        };

        var outcomes = bench.Run();

        Assert.StartsWith("vent-stays-shut-left", TestBench.Codes(outcomes), StringComparison.Ordinal);
        Assert.Equal(Verdict.Skipped, outcomes.Single(outcome => outcome.Step.Id == "heartbeat").Verdict);
        bench.AssertVented();
    }

    [Fact]
    public void Swapped_scales_are_told_from_one_push()
    {
        var whole = new TestBench().Wiring;
        var bench = new TestBench { Helper = ScriptedHelper.Willing, Wiring = whole with { ScaleChannels = new(whole.ScaleChannels.Right, whole.ScaleChannels.Left) } };

        Assert.Equal("scales-swapped", TestBench.Codes(bench.Run()));
    }

    [Fact]
    public void A_scale_that_is_not_there_is_silent_and_says_what_its_bus_said()
    {
        var whole = new TestBench().Wiring;
        var bench = new TestBench { Wiring = whole with { ScaleChannels = new(5, whole.ScaleChannels.Right) } };

        var outcomes = bench.Run();

        Assert.Equal("scale-silent-left", TestBench.Codes(outcomes));
        Assert.Contains("121", outcomes.SelectMany(outcome => outcome.Troubles).Single().What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bus_that_gives_nothing_and_no_error_does_not_pass_for_scales_that_weigh_nothing()
    {
        var bench = new TestBench { Rewire = buses => buses with { I2c = new SilentI2c() } };

        var outcomes = bench.Run();

        Assert.Equal("scale-silent-left scale-silent-right display-silent", TestBench.Codes(outcomes));
        Assert.Contains("revision 0x00", outcomes.SelectMany(outcome => outcome.Troubles).First().What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_converter_of_which_every_bit_is_one_is_no_answer()
    {
        var bench = new TestBench { Rewire = buses => buses with { Analog = new AllOnesSpi() } };

        Assert.Equal("converter-silent", TestBench.Codes(bench.Run()));
        bench.AssertVented();
    }

    [Fact]
    public void Lines_and_pads_that_are_crossed_are_told_from_lines_that_leak_and_pads_that_are_cold()
    {
        var whole = new TestBench().Wiring;
        static PerSide<int> Crossed(PerSide<int> pins) => new(pins.Right, pins.Left);
        var bench = new TestBench
        {
            Wiring = whole with { LineValvePins = Crossed(whole.LineValvePins), VentPins = Crossed(whole.VentPins), PadPins = Crossed(whole.PadPins) },
        };

        Assert.Equal("lines-crossed lines-crossed pads-swapped", TestBench.Codes(bench.Run()));
        bench.AssertVented();
    }

    [Fact]
    public void A_motor_driver_that_is_shorted_is_found_before_anything_is_driven()
    {
        var bench = new TestBench { Prepare = pump => pump.Fail(FailurePart.Motor, Stuck) };

        var outcomes = bench.Run();

        Assert.StartsWith("motor-runs", TestBench.Codes(outcomes), StringComparison.Ordinal);
        Assert.DoesNotContain(outcomes, outcome => outcome.Verdict == Verdict.Passed && outcome.Step.Needs.Contains("supply"));
        bench.AssertVented();
    }

    [Fact]
    public void Ctrl_C_at_the_deepest_point_ends_it_vented()
    {
        TestBench? bench = null;
        bench = new TestBench { IsOver = () => bench!.Deepest > 30 };

        var outcomes = bench.Run();

        Assert.Equal("ended", TestBench.Codes(outcomes));
        Assert.Equal("line-left", outcomes[^1].Step.Id);
        bench.AssertVented();
    }

    [Fact]
    public void The_stop_button_ends_it_once_the_buttons_were_looked_at()
    {
        var bench = new TestBench { Meanwhile = (pump, done) => pump.Hold(done.Count == 13 ? LetDown.Core.Buttons.Stop : LetDown.Core.Buttons.None) };

        Assert.Contains("ended", TestBench.Codes(bench.Run()), StringComparison.Ordinal);
        bench.AssertVented();
    }

    [Fact]
    public void Every_part_that_somebody_is_told_to_look_at_is_in_the_parts_list()
    {
        var listed = File.ReadAllText(Path.Combine(Repository.Root, "hardware", "parts.csv")).Split([',', ' ', '"', '\n'], StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "firmware", "LetDown.Firmware", "Workshop"), "*.cs", SearchOption.AllDirectories);
        var named = sources.SelectMany(file => PartName().Matches(File.ReadAllText(file)).Select(match => match.Value)).Distinct().ToList();

        Assert.InRange(named.Count, 40, 100);
        Assert.All(named, part => Assert.Contains(part, listed));
    }

    [GeneratedRegex("\\b[JQUSDRCF][1-7][0-9]{2}\\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PartName();
}
