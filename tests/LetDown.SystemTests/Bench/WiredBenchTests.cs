using System.Text.Json;
using LetDown.SystemTests.App;
using LetDown.SystemTests.Firmware;
using Wire = LetDown.Protocol.V1;

namespace LetDown.SystemTests.Bench;

/// <summary><c>letdown rig run --bench</c> against a running pump: its instruments at real sockets, in the pump's time.</summary>
public sealed class WiredBenchTests
{
    /// <summary>Until suction is seen. With room: on a busy machine a simulated pump falls behind our clock.</summary>
    private const string Session = """
        name: A short session on a bench
        end: 30
        timeline:
          - { at: 1, command: start, answer: accepted }
          - { at: 20, press: stop }
        expect:
          - { by: 19, state: stimulating }
          - { measure: deepestVacuum, from: 12, to: 20, atLeast: 45, atMost: 125 }
          - { measure: timeToVent, from: 20, atMost: 7 }
          - { measure: weighingError, atMost: 5 }
          - { journal: ended, by: 30 }
        """;

    private const string Idle = "name: Nothing happens\nend: 2\nexpect: [{ by: 1, state: idle }, { measure: deepestVacuum, atMost: 3 }]\n";

    private const string Long = "name: On and on\nend: 3600\ntimeline: [{ at: 0.5, command: start }]\nexpect: [{ measure: deepestVacuum, atLeast: 50 }]\n";

    [Fact]
    public async Task A_session_is_judged_by_the_benchs_own_gauges_and_leaves_one_record_with_who_measured()
    {
        await using var stand = await BenchStand.OpenAsync();
        var outcome = await stand.LetDownAsync("rig", "run", "--bench", stand.Bench(more: "agree: { vacuum: 10 }"), stand.Write("s.yaml", Session), "--record", stand.Record, "--plot", stand.Reservations, "--trace", $"{stand.Record}.csv");
        Assert.True(outcome.ExitCode == 0, outcome.Output + outcome.Error);
        Assert.Contains("PASS  zero of lineLeft", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("PASS  agreement: left line", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("left bottle: pump and bench at most ", outcome.Output, StringComparison.Ordinal);
        Assert.All(outcome.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));

        var record = JsonDocument.Parse(Assert.Single(await File.ReadAllLinesAsync(stand.Record, TestContext.Current.CancellationToken))).RootElement;
        Assert.Equal(("bench", 3, true), (record.GetProperty("board").GetString(), record.GetProperty("motherSeed").GetInt32(), record.GetProperty("vented").GetBoolean()));
        var bench = record.GetProperty("bench");
        Assert.Equal(["SIM-0000000003", "SIM-0000000003"], bench.GetProperty("instruments").EnumerateArray().Select(one => one.GetProperty("serial").GetString()));
        Assert.Equal((await stand.Firmware.InfoAsync()).PumpId, bench.GetProperty("pumpId").GetString());
        Assert.True(File.Exists(Path.Combine(stand.Reservations, "s.png")));
        var trace = await File.ReadAllLinesAsync($"{stand.Record}.csv", TestContext.Current.CancellationToken);
        Assert.Equal([",command start,", ",press stop,"], trace.Where(line => line.EndsWith("start,", StringComparison.Ordinal) || line.EndsWith("stop,", StringComparison.Ordinal)).Select(line => line[line.LastIndexOf(',', line.Length - 2)..]));
        Assert.Contains(trace, line => line.EndsWith(",stateChanged left stimulating selfTestPassed", StringComparison.Ordinal));
        Assert.All(bench.GetProperty("readings").EnumerateArray(), reading => Assert.InRange(reading.GetProperty("count").GetInt32(), 100, 1600)); // 30 s, 50 a second at most
    }

    [Fact]
    public async Task A_pump_whose_sensor_is_wrong_does_not_mark_its_own_work_and_waits_again_for_the_next_scenario()
    {
        await using var stand = await BenchStand.OpenAsync();
        // It reads three tenths too little from then on, so the pump draws too much, until it sees that its sensors differ (F-11).
        var story = stand.Write("s.yaml", """
            name: A sensor that reads too little
            end: 22
            timeline: [{ at: 1, command: start }, { at: 13, fail: { part: line-left-sensor, kind: wrong } }]
            expect:
              - { measure: deepestVacuum, to: 13, atMost: 95 }
              - { measure: deepestVacuum, from: 13, atMost: 95 }
              - { journal: fault, fault: sensorsDisagree, by: 22 }
            """);
        var outcome = await stand.LetDownAsync("rig", "run", "--bench", stand.Bench(), story, stand.Write("t.yaml", Session));
        Assert.Equal(1, outcome.ExitCode);
        Assert.True(outcome.Output.Contains("1 of 2 scenarios passed, 1 failed.", StringComparison.Ordinal), outcome.Output + outcome.Error);
        Assert.Contains("PASS  deepestVacuum, until 13 s", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("FAIL  deepestVacuum, from 13 s", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("PASS  journal fault sensorsDisagree", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("PASS  teardown: vented", outcome.Output, StringComparison.Ordinal);
        Assert.Equal("OK;1,1", await AskAsync(stand.Port, "SOUR:FAIL? (@line-left-sensor);:OUTP:VENT?"));
    }

    [Fact]
    public async Task A_leak_is_let_in_by_the_bench_and_ended_before_the_next_scenario()
    {
        await using var stand = await BenchStand.OpenAsync();
        var story = stand.Write("s.yaml", """
            name: A shield that lies beside the breast
            end: 15
            timeline: [{ at: 0.5, leak: { side: left, size: 100 } }, { at: 1, command: start }]
            expect:
              - { journal: notice, notice: checkSeal, by: 15 }
              - { measure: deepestVacuum, atMost: 10 }
            """);
        var outcome = await stand.LetDownAsync("rig", "run", "--bench", stand.Bench(), story);
        Assert.True(outcome.ExitCode == 0, outcome.Output + outcome.Error);
        Assert.Equal("0,0", await AskAsync(stand.Port, "SOUR:LEAK? (@left,right)"));
    }

    [Fact]
    public async Task Without_a_pump_to_talk_to_the_bench_presses_its_buttons()
    {
        await using var stand = await BenchStand.OpenAsync();
        var story = stand.Write("s.yaml", "name: Buttons\nend: 8\ntimeline: [{ at: 1, command: start }, { at: 7, command: stop }]\nexpect: [{ measure: deepestVacuum, from: 3, atLeast: 45, atMost: 125 }]\n");
        // Nobody tells such a bench that this pump runs at another speed: its seconds are ours.
        var outcome = await stand.LetDownAsync("rig", "run", "--bench", stand.Bench(pump: ""), story);
        Assert.True(outcome.ExitCode == 0, outcome.Output + outcome.Error);
        Assert.DoesNotContain("pump and bench at most", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_instrument_that_falls_silent_ends_the_run_vented_by_the_others_and_says_that_nobody_saw_it()
    {
        await using var stand = await BenchStand.OpenAsync();
        using var relay = new Relay(stand.Port, isWholeAgain: false);
        using var process = stand.StartLetDown("rig", "run", "--bench", stand.Bench(relay.Port), stand.Write("s.yaml", Long), "--record", stand.Record);
        await stand.Firmware.UntilAsync(status => status.LineMmhg.Left > 30);
        relay.Cut();
        var outcome = await Tools.EndAsync(process);
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains($"gauges (127.0.0.1:{relay.Port}) is silent", Unwrapped(outcome.Output), StringComparison.Ordinal);
        Assert.Contains("nobody measured that the lines are let go, so see to it by hand", Unwrapped(outcome.Output), StringComparison.Ordinal);
        Assert.Contains("A line is NOT vented.", outcome.Output, StringComparison.Ordinal);
        Assert.Equal("1,1", await AskAsync(stand.Port, "OUTP:VENT?"));
        await stand.Firmware.UntilAsync(status => status.State is Wire.PumpState.Complete or Wire.PumpState.Faulted or Wire.PumpState.Idle && status.LineMmhg.Left < 20);
        Assert.Contains("\"verdict\":\"stopped\"", await File.ReadAllTextAsync(stand.Record, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_instrument_that_answers_again_sees_that_the_lines_are_let_go()
    {
        await using var stand = await BenchStand.OpenAsync();
        using var relay = new Relay(stand.Port, isWholeAgain: true);
        using var process = stand.StartLetDown("rig", "run", "--bench", stand.Bench(relay.Port), stand.Write("s.yaml", Long));
        await stand.Firmware.UntilAsync(status => status.LineMmhg.Left > 30);
        relay.Cut();
        var outcome = await Tools.EndAsync(process);
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("is silent", Unwrapped(outcome.Output), StringComparison.Ordinal);
        Assert.Contains("PASS  teardown: vented", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pump_that_goes_away_ends_the_run_and_the_bench_still_sees_that_the_lines_are_let_go()
    {
        await using var stand = await BenchStand.OpenAsync();
        // The pump that is talked to is another one, so that it can go without the bench.
        using var other = new TempFolder();
        await using var pump = await FirmwareProcess.ServingAsync(other.Path, "--speed", "4");
        var bench = stand.Bench(pump: other.File("run/pump.sock"));
        using var process = stand.StartLetDown("rig", "run", "--bench", bench, stand.Write("s.yaml", Long));
        await pump.UntilAsync(status => status.State == Wire.PumpState.Stimulating);
        await pump.SignalAsync("KILL");
        var outcome = await Tools.EndAsync(process);
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("PASS  teardown: vented", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("The lines are vented.", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_C_vents_first()
    {
        await using var stand = await BenchStand.OpenAsync();
        using var process = stand.StartLetDown("rig", "run", "--bench", stand.Bench(), stand.Write("s.yaml", Long), "--record", stand.Record);
        await stand.Firmware.UntilAsync(status => status.LineMmhg.Left > 30);
        await Tools.InterruptAsync(process);
        var outcome = await Tools.EndAsync(process);
        Assert.Equal(130, outcome.ExitCode);
        Assert.Contains("1 not run to the end. The lines are vented.", outcome.Output, StringComparison.Ordinal);
        Assert.Equal("1,1", await AskAsync(stand.Port, "OUTP:VENT?"));
        Assert.Contains("\"vented\":true,\"verdict\":\"stopped\"", await File.ReadAllTextAsync(stand.Record, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pump_with_a_bench_is_served_until_Ctrl_C()
    {
        using var folder = new DemoFolder();
        var port = FreePort.Find();
        folder.Environment["LETDOWN_Pump__Data"] = folder.File("data");
        using var process = Tools.StartLetDown(folder, "rig", "serve", "--port", port, "--mother", "5");
        string? line;
        do
        {
            line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        }
        while (line is not null && !line.Contains($"A bench is served over SCPI on 127.0.0.1:{port}", StringComparison.Ordinal));

        Assert.StartsWith("LetDown,Simulated bench,SIM-0000000005,", await AskAsync(port, "*IDN?"), StringComparison.Ordinal);
        var second = await Tools.LetDownAsync(folder, "rig", "serve", "--port", port, "--data", folder.File("second"), "--pump", $"unix:{folder.File("second.sock")}");
        Assert.Equal(1, second.ExitCode);
        Assert.Contains($"Cannot serve SCPI on 127.0.0.1:{port}: Address already in use. Choose another port: --scpi, or --port of letdown rig serve.", second.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at LetDown.", second.Output + second.Error, StringComparison.Ordinal);
        await Tools.InterruptAsync(process);
        Assert.Equal(130, (await Tools.EndAsync(process)).ExitCode);
    }

    [Fact]
    public async Task Two_testers_do_not_hold_one_bench_and_one_who_was_killed_holds_none()
    {
        await using var stand = await BenchStand.OpenAsync();
        var (bench, idle) = (stand.Bench(), stand.Write("idle.yaml", Idle));
        using var first = stand.StartLetDown("rig", "run", "--bench", bench, stand.Write("s.yaml", Idle.Replace("end: 2", "end: 7000", StringComparison.Ordinal)));
        // A place for each of both instruments and the pump.
        while (Directory.GetFiles(stand.Reservations, "*.holder").Count(file => new FileInfo(file).Length > 0) < 3)
        {
            Assert.False(first.HasExited);
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        var second = await stand.LetDownAsync("rig", "run", "--bench", bench, idle);
        Assert.Equal(4, second.ExitCode);
        Assert.Contains($" is taken: {Environment.UserName} on {Environment.MachineName} (process {first.Id}) since 20", second.Error, StringComparison.Ordinal);
        first.Kill();
        await Tools.EndAsync(first);
        var third = await stand.LetDownAsync("rig", "run", "--bench", bench, idle);
        Assert.True(third.ExitCode == 0, third.Output + third.Error);
    }

    [Fact]
    public async Task What_is_wrong_is_told_before_anything_is_switched_on()
    {
        await using var stand = await BenchStand.OpenAsync();
        var idle = stand.Write("idle.yaml", Idle);
        var another = await stand.LetDownAsync("rig", "run", "--bench", stand.Bench(serial: "A17"), idle);
        Assert.Equal(3, another.ExitCode);
        Assert.Contains("is another one: its serial number is SIM-0000000003, and the bench file says A17", another.Error, StringComparison.Ordinal);

        var screen = await stand.LetDownAsync("rig", "run", "--bench", stand.Bench(), stand.Write("screen.yaml", "name: x\nend: 2\nexpect: [{ screen: hello, by: 1 }]\n"));
        Assert.Equal(2, screen.ExitCode);
        Assert.Contains("nothing here reads the display", screen.Error, StringComparison.Ordinal);

        var asking = stand.Bench(more: "manual: [{ name: seal, when: before, ask: Is a dummy breast on each shield? }]");
        var alone = await stand.LetDownAsync("rig", "run", "--bench", asking, idle);
        Assert.Equal(2, alone.ExitCode);
        Assert.Contains("Nobody is there to be asked, and one question has no answer: seal.", alone.Error, StringComparison.Ordinal);
        var no = await stand.LetDownAsync("rig", "run", "--bench", asking, "--answers", stand.Write("answers.yaml", "seal: no\n"), idle);
        Assert.Equal(1, no.ExitCode);
        Assert.Contains("FAIL  manual: seal", no.Output, StringComparison.Ordinal);
        var yes = await stand.LetDownAsync("rig", "run", "--bench", asking, "--answers", stand.Write("answers.yaml", "seal: yes\n"), idle);
        Assert.True(yes.ExitCode == 0, yes.Output + yes.Error);

        await stand.Firmware.StartSessionAsync();
        var busy = await stand.LetDownAsync("rig", "run", "--bench", stand.Bench(), idle);
        Assert.Equal(3, busy.ExitCode);
        Assert.Contains("The pump is in a session", busy.Error, StringComparison.Ordinal);
    }

    private static string Unwrapped(string text) => string.Join(' ', text.Split((char[])['\n', ' '], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What the bench says itself.</summary>
    private static async Task<string> AskAsync(string port, string query)
    {
        using var client = new System.Net.Sockets.TcpClient("127.0.0.1", int.Parse(port, System.Globalization.CultureInfo.InvariantCulture));
        await using var writer = new StreamWriter(client.GetStream()) { AutoFlush = true };
        using var reader = new StreamReader(client.GetStream());
        await writer.WriteLineAsync(query);
        return (await reader.ReadLineAsync(TestContext.Current.CancellationToken))!;
    }
}
