using LetDown.Rig.Bench;
using LetDown.Rig.Bench.Instruments;

namespace LetDown.Tests.WiredBench;

/// <summary>Instruments at real sockets and at a serial line.</summary>
public sealed class InstrumentTests
{
    private const string Identity = "ACME,Gauge 7,A1,2.0";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_known_by_its_serial_number()
    {
        await using var there = new TalkingInstrument(_ => Identity);
        using var instrument = await OpenAsync(there.Address);
        Assert.Equal(new("ACME", "Gauge 7", "A1", "2.0"), instrument.Identity);
        await using var other = new TalkingInstrument(_ => "ACME,Gauge 7,B2,2.0");
        Assert.Equal(
            $"gauges ({other.Address}) is another one: its serial number is B2, and the bench file says A1.",
            (await Assert.ThrowsAsync<BenchException>(() => OpenAsync(other.Address))).Message);
    }

    [Fact]
    public async Task What_it_refuses_is_told_with_its_own_words()
    {
        await using var there = new TalkingInstrument(line => line == "*IDN?" ? Identity : line.Contains("ON", StringComparison.Ordinal) ? "-222,\"Data out of range\"" : "+0,\"No error\"");
        using var instrument = await OpenAsync(there.Address);
        await instrument.DoAsync("OUTP:VENT OFF", Cancel);
        Assert.EndsWith("does not do “OUTP:VENT ON”: -222,\"Data out of range\"", (await Assert.ThrowsAsync<BenchException>(() => instrument.DoAsync("OUTP:VENT ON", Cancel))).Message, StringComparison.Ordinal);
        Assert.Equal(["*IDN?", "OUTP:VENT OFF;:SYST:ERR?", "OUTP:VENT ON;:SYST:ERR?"], there.Heard);
    }

    [Fact]
    public async Task One_that_falls_silent_is_named_and_not_asked_again()
    {
        await using var there = new TalkingInstrument(line => line == "*IDN?" ? Identity : null);
        using var instrument = await OpenAsync(there.Address);
        var silent = await Assert.ThrowsAsync<BenchException>(() => instrument.AskAsync("MEAS:PRES?", Cancel));
        Assert.Equal($"gauges ({there.Address}) is silent: no answer to “MEAS:PRES?” within 0.2 s.", silent.Message);
        Assert.Same(silent, await Assert.ThrowsAsync<BenchException>(() => instrument.AskAsync("MEAS:WEIG?", Cancel)));
        Assert.Equal(["*IDN?", "MEAS:PRES?"], there.Heard);
    }

    [Fact]
    public async Task One_that_is_not_there_is_named_with_what_to_look_at()
    {
        await using var there = new TalkingInstrument(_ => Identity);
        var address = there.Address;
        using (await OpenAsync(address))
        {
            await there.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromMilliseconds(100), Cancel).ContinueWith(_ => { }, TaskScheduler.Default);
        }

        var gone = await Assert.ThrowsAsync<BenchException>(() => OpenAsync(address));
        Assert.StartsWith($"gauges is not at {address}: ", gone.Message, StringComparison.Ordinal);
        Assert.EndsWith("Is it switched on, and is the address right?", gone.Message, StringComparison.Ordinal);
        Assert.Contains("/dev/nothing", (await Assert.ThrowsAsync<BenchException>(() => Instrument.OpenAsync(new() { Name = "scales", Tty = "/dev/nothing", Serial = "x" }, TimeProvider.System, Cancel))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_a_serial_line_it_is_the_same()
    {
        using var line = new PseudoTerminal(message => message == "*IDN?" ? Identity : message.StartsWith("MEAS", StringComparison.Ordinal) ? "12.5" : null);
        using var instrument = await Instrument.OpenAsync(new() { Name = "gauges", Tty = line.Path, Baud = 115200, Serial = "A1", Timeout = TimeSpan.FromSeconds(5) }, TimeProvider.System, Cancel);
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal("12.5", await instrument.AskAsync("MEAS:PRES? (@left)", Cancel));
        }
    }

    private static Task<Instrument> OpenAsync(string address) =>
        Instrument.OpenAsync(new() { Name = "gauges", Tcp = address, Serial = "A1", Timeout = TimeSpan.FromSeconds(0.2) }, TimeProvider.System, Cancel);
}
