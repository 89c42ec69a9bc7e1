namespace LetDown.SystemTests.Firmware;

/// <summary>One clear line and an exit code (docs/developing/exit-codes.md), and nothing broken.</summary>
public sealed class RefusalTests
{
    [Fact]
    public async Task Refuses_to_start_twice_with_the_same_data()
    {
        using var folder = new TempFolder();
        await using var first = await FirmwareProcess.ServingAsync(folder.Path);
        await using var second = FirmwareProcess.Launch(folder.Path, "--socket", folder.File("other.sock"));
        await RefusedAsync(second, exitCode: 4, "A pump is already running");
        Assert.True((await first.InfoAsync()).Simulated);
    }

    [Fact]
    public async Task Refuses_to_take_the_socket_of_a_running_pump()
    {
        using var folder = new TempFolder();
        await using var first = await FirmwareProcess.ServingAsync(folder.Path);
        await using var second = FirmwareProcess.Launch(folder.Path, "--data", folder.File("other"));
        await RefusedAsync(second, exitCode: 4, "A pump is already listening");
        Assert.True((await first.InfoAsync()).Simulated);
    }

    [Theory]
    [InlineData(3, "No LetDown board here: /dev/gpiochip0 is missing", "--board", "pi")]
    [InlineData(3, "no such board file", "--board-file", "/nowhere/board.json")]
    [InlineData(2, "Pump:Speed: must be a number from 0 to 1000, not \"fast\".", "--speed", "fast")]
    [InlineData(2, "never listens on a network", "--listen", "0.0.0.0:5280")]
    [InlineData(2, "no such settings file", "--config", "/nowhere/appsettings.json")]
    [InlineData(2, "Unrecognized command or argument '--sped'", "--sped", "--mother=1")]
    public async Task Refuses_what_cannot_be(int exitCode, string says, string option, string value)
    {
        Assert.SkipWhen(value == "pi" && File.Exists("/dev/gpiochip0"), "This machine has GPIO lines.");
        using var folder = new TempFolder();
        await using var firmware = FirmwareProcess.Launch(folder.Path, option, value);
        await RefusedAsync(firmware, exitCode, says);
    }

    [Fact]
    public async Task Says_when_there_is_no_board_to_make_safe()
    {
        Assert.SkipWhen(File.Exists("/dev/gpiochip0"), "This machine has GPIO lines.");
        using var folder = new TempFolder();
        await using var firmware = FirmwareProcess.Launch(folder.Path, "make-safe");
        await RefusedAsync(firmware, exitCode: 3, "No LetDown board here: /dev/gpiochip0 is missing");
    }

    [Fact]
    public async Task Refuses_a_board_that_cannot_be()
    {
        using var folder = new TempFolder();
        var file = folder.File("board.json");
        var good = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "board.json"), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(file, good.Replace("\"pin\": 17", "\"pin\": 20", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await using var firmware = FirmwareProcess.Launch(folder.Path, "--board-file", file);
        var (exitCode, _, errors) = await firmware.EndAsync();
        Assert.Equal(3, exitCode);
        Assert.Contains("20", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_socket_folder_in_which_others_may_write()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder.File("run"));
        File.SetUnixFileMode(folder.File("run"), (UnixFileMode)0b111_111_111);
        await using var firmware = FirmwareProcess.Launch(folder.Path);
        await RefusedAsync(firmware, exitCode: 5, "other users may write there");
    }

    [Fact]
    public async Task Removes_a_socket_that_was_left_over()
    {
        using var folder = new TempFolder();
        await using (var first = await FirmwareProcess.ServingAsync(folder.Path))
        {
            await first.SignalAsync("KILL");
            await first.EndAsync();
        }

        Assert.True(File.Exists(folder.File("run/pump.sock")));
        await using var second = await FirmwareProcess.ServingAsync(folder.Path);
        Assert.True((await second.InfoAsync()).Simulated);
    }

    [Theory]
    [InlineData("DOTNET_gcServer")]
    [InlineData("DOTNET_gcConcurrent")]
    public async Task Refuses_a_collector_that_holds_the_loop_up(string variable)
    {
        using var folder = new TempFolder();
        await using var firmware = FirmwareProcess.LaunchWith(folder.Path, variable, "1");
        await RefusedAsync(firmware, exitCode: 1, "unset DOTNET_gcServer and DOTNET_gcConcurrent");
    }

    private static async Task RefusedAsync(FirmwareProcess firmware, int exitCode, string says)
    {
        var end = await firmware.EndAsync();
        Assert.Contains(says, end.Errors, StringComparison.Ordinal);
        Assert.Single(end.Errors.TrimEnd().Split('\n'));
        Assert.Equal(exitCode, end.ExitCode);
    }
}
