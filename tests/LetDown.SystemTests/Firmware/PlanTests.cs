using Wire = LetDown.Protocol.V1;

namespace LetDown.SystemTests.Firmware;

/// <summary>Her plan is the pump's own once it has it.</summary>
public sealed class PlanTests
{
    private static readonly Wire.Command Wished = new() { Plan = new() { Plan = new() { FirstSeconds = 50, CoaxAfterSeconds = 75, FirstSide = Wire.Side.Right } } };

    [Fact]
    public async Task A_plan_outlives_the_process_and_the_next_session_goes_by_it()
    {
        using var folder = new TempFolder();
        await using (var firmware = await FirmwareProcess.ServingAsync(folder.Path, "--speed", "0"))
        {
            Assert.Equal(Wire.CommandOutcome.Accepted, (await firmware.SendAsync(Wished)).Outcome);
            await firmware.SignalAsync("KILL");
            await firmware.EndAsync();
        }

        await using var again = await FirmwareProcess.ServingAsync(folder.Path, "--speed", "0");
        Assert.Equal(Wire.Side.Right, (await again.StatusAsync()).Side);
        await again.StartSessionAsync();
        await again.UntilAsync(status => status.State == Wire.PumpState.Complete);
        var started = (await again.ReadJournalAsync()).Select(entry => entry.Event?.Started).First(began => began is not null)!;
        Assert.Equal((50, 75, Wire.Side.Right), (started.Plan.FirstSeconds, started.Plan.CoaxAfterSeconds, started.FirstSide));
    }

    [Fact]
    public async Task A_plan_outside_its_range_changes_nothing_here_or_on_the_disk()
    {
        using var folder = new TempFolder();
        await using var firmware = await FirmwareProcess.ServingAsync(folder.Path);
        await firmware.SendAsync(Wished);
        var bad = await firmware.SendAsync(new() { Plan = new() { Plan = new() { FirstSeconds = 5000 } } });
        Assert.Equal(Wire.CommandOutcome.OutOfRange, bad.Outcome);
        Assert.Equal("A number of that plan is outside what the pump takes; it goes on as before.", bad.Message);
        Assert.Equal(50, (await firmware.PlanAsync()).FirstSeconds);
        await firmware.SendAsync(new() { Plan = new() });
        Assert.False(File.Exists(folder.File("data/plan.pb")));
    }

    /// <summary>Else a plan that reached the disk and not the loop would never be sent again.</summary>
    [Fact]
    public async Task The_pump_tells_the_plan_that_its_loop_goes_by_and_not_the_one_on_its_disk()
    {
        using var folder = new TempFolder();
        await using var firmware = await FirmwareProcess.ServingAsync(folder.Path);
        await firmware.SendAsync(Wished);
        File.Delete(folder.File("data/plan.pb"));
        Assert.Equal(50, (await firmware.PlanAsync()).FirstSeconds);
    }

    [Theory]
    [InlineData("no plan at all")]
    [InlineData("")]
    public async Task A_damaged_plan_does_not_keep_the_pump_from_starting(string text)
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder.File("data"));
        await File.WriteAllTextAsync(folder.File("data/plan.pb"), text, TestContext.Current.CancellationToken);
        await using var firmware = await FirmwareProcess.ServingAsync(folder.Path);
        Assert.Equal(90, (await firmware.PlanAsync()).FirstSeconds); // PersonalPlan.Usual
    }
}
