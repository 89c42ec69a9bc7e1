using LetDown.Core;
using LetDown.Core.Session;

namespace LetDown.Tests.Scpi;

/// <summary>The simulated bench measures what is really so, and does what it is told.</summary>
public sealed class BenchDeviceTests : IDisposable
{
    /// <summary>Three deviations of a gauge's offset, gain and noise at 150 mmHg, as BenchInstruments assumes them, mmHg.</summary>
    private const double GaugeError = 1.6;

    private readonly BenchOnLockstep _bench = new();

    [Fact]
    public async Task Its_gauges_follow_the_air_and_not_what_the_pump_reads()
    {
        Start();
        await _bench.SendAsync("SOUR:FAIL STUCK,(@line-left-sensor)");
        for (var i = 0; i < 50; i++)
        {
            _bench.Pump.Run(TimeSpan.FromMilliseconds(7));
            var truth = _bench.Pump.Pump.Truth;
            var told = (await _bench.SendAsync("MEAS:PRES? (@left,2,manifold)")).Split(',').Select(text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToList();
            Assert.Equal(truth.Lines.Left.MmHg, told[0], GaugeError);
            Assert.Equal(truth.Lines.Right.MmHg, told[1], GaugeError);
            Assert.Equal(truth.Manifold.MmHg, told[2], GaugeError);
        }

        Assert.Equal("STUCK", await _bench.SendAsync("SOUR:FAIL? (@line-left-sensor)"));
    }

    [Fact]
    public async Task Each_reading_has_noise_of_its_own()
    {
        var readings = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 10; i++)
        {
            readings.Add(await _bench.SendAsync("MEAS:PRES? (@left)"));
        }

        Assert.InRange(readings.Count, 8, 10);
    }

    [Fact]
    public async Task Its_own_vents_let_both_lines_go_whatever_the_pump_does()
    {
        Start();
        Assert.InRange(await _bench.ReadAsync("MEAS:PRES? (@left)"), 25, 120); // stimulation, design §6
        await _bench.SendAsync("SOUR:FAIL STUCK,(@vent-left,vent-right,line-valve-left)");
        await _bench.SendAsync("OUTP:VENT ON");
        _bench.Pump.Run(TimeSpan.FromMilliseconds(200));
        Assert.InRange(await _bench.ReadAsync("MEAS:PRES? (@left)"), -2, 20);
        Assert.Equal("1,1", await _bench.SendAsync("OUTP:VENT?"));
    }

    [Fact]
    public async Task Buttons_stay_down_until_they_are_let_go()
    {
        await _bench.SendAsync("SOUR:BUTT ON,(@startPause)");
        _bench.Pump.Run(TimeSpan.FromMilliseconds(250));
        Assert.Equal("1,0", await _bench.SendAsync("SOUR:BUTT? (@startpause,stop)"));
        await _bench.SendAsync("SOUR:BUTT OFF,(@startPause)");
        Assert.Equal(PumpState.Preparing, _bench.Pump.Status.State);
        await _bench.SendAsync("SOUR:BUTT 1,(@1,suctionUp)");
        _bench.Pump.Step();
        Assert.Equal(Buttons.Stop | Buttons.SuctionUp, _bench.Pump.Readings.Buttons);
    }

    [Fact]
    public async Task A_leak_is_a_leak_and_reset_ends_everything()
    {
        await _bench.SendAsync("SOUR:LEAK 0.5,(@right);WEIG 100 g,(@left);BUTT ON,(@stop);FAIL OFF,(@motor);:OUTP:VENT ON,(@left)");
        _bench.Pump.Step();
        Assert.Equal(0, await _bench.ErrorAsync());
        Assert.Equal("0.5;100;1;OFF;1,0", await _bench.SendAsync("SOUR:LEAK? (@right);WEIG? (@left);BUTT? (@stop);FAIL? (@motor);:OUTP:VENT?"));
        Assert.InRange(_bench.Pump.Pump.Truth.SealLeaks.Right, 0.5, 0.6);
        await _bench.SendAsync("*RST");
        _bench.Pump.Step();
        Assert.Equal("0;0;0;OK;0,0", await _bench.SendAsync("SOUR:LEAK? (@right);WEIG? (@left);BUTT? (@stop);FAIL? (@motor);:OUTP:VENT?"));
        Assert.InRange(_bench.Pump.Pump.Truth.SealLeaks.Right, 0, 0.1);
    }

    [Fact]
    public async Task It_weighs_and_measures_the_rest_too()
    {
        Assert.Equal(0, await _bench.ReadAsync("MEAS:WEIG? (@left)"), 0.2);
        Assert.Equal(12, await _bench.ReadAsync("MEAS:VOLT?"), 0.8); // the rail, with its tolerance
        Assert.Equal(0, await _bench.ReadAsync("MEAS:CURR?"), 0.05);
        Assert.InRange(await _bench.ReadAsync("MEAS:TEMP? (@right)"), 15, 40);
    }

    public void Dispose() => _bench.Dispose();

    /// <summary>Until a line is drawn.</summary>
    private void Start()
    {
        _bench.Pump.Run(TimeSpan.FromSeconds(1));
        Assert.Equal(CommandOutcome.Accepted, _bench.Pump.Ask(CommandKind.Start));
        Assert.True(_bench.Pump.RunUntil(status => status.State == PumpState.Stimulating, TimeSpan.FromMinutes(1)));
        Assert.True(_bench.Pump.RunUntil(status => status.Line.Left.MmHg > 50, TimeSpan.FromSeconds(10)));
    }
}
