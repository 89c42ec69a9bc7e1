using CsCheck;

namespace LetDown.Tests.Scpi;

/// <summary>Common commands, tree and errors.</summary>
public sealed class ScpiSessionTests : IDisposable
{
    private readonly BenchOnLockstep _bench = new();

    [Theory]
    [InlineData("MEAS:FOO?", -113)]
    [InlineData("*FOO", -113)]
    [InlineData("*IDN", -113)]
    [InlineData("MEAS:PRES?;MEAS:WEIG?", -113)] // goes on below MEAS
    [InlineData("*RST 1", -108)]
    [InlineData("MEAS:PRES? (@left),1", -108)]
    [InlineData("SOUR:LEAK 1", -109)]
    [InlineData("SOUR:LEAK? ", -109)]
    [InlineData("SOUR:LEAK ON,(@left)", -104)]
    [InlineData("SOUR:LEAK 1 V,(@left)", -131)]
    [InlineData("SOUR:LEAK 1 mmHg,(@left)", -131)]
    [InlineData("SOUR:LEAK 101,(@left)", -222)]
    [InlineData("SOUR:LEAK -1,(@left)", -222)]
    [InlineData("SOUR:LEAK 1,(@middle)", -224)]
    [InlineData("SOUR:LEAK 1,(@manifold)", -224)]
    [InlineData("MEAS:PRES? left", -104)]
    [InlineData("OUTP:VENT MAYBE", -224)]
    [InlineData("SOUR:FAIL SLOW,(@pad-left)", -224)]
    [InlineData("SOUR:FAIL BROKEN,(@motor)", -224)]
    [InlineData("*ESE 256", -222)]
    public async Task A_mistake_is_in_the_queue_with_its_number_and_does_nothing(string message, int number)
    {
        await _bench.SendAsync(message);
        Assert.Equal(number, await _bench.ErrorAsync());
        Assert.Equal("0,0;0,0", await _bench.SendAsync("SOUR:LEAK? (@left,right);:OUTP:VENT?"));
        Assert.Equal(0, await _bench.ErrorAsync());
    }

    [Fact]
    public async Task Errors_come_oldest_first_and_a_full_queue_says_so()
    {
        await _bench.SendAsync("MEAS:FOO?");
        Assert.Equal("-113,\"Undefined header;MEAS:FOO?\"", await _bench.SendAsync("SYSTem:ERRor:NEXT?"));
        Assert.Equal("0,\"No error\"", await _bench.SendAsync("syst:err?"));
        for (var i = 0; i < 40; i++)
        {
            await _bench.SendAsync($"A{i}");
        }

        Assert.Equal("32", await _bench.SendAsync("SYST:ERR:COUN?"));
        var numbers = new List<int>();
        for (var i = 0; i < 32; i++)
        {
            numbers.Add(await _bench.ErrorAsync());
        }

        Assert.Equal((-113, -350), (numbers[30], numbers[31])); // SCPI-99, volume 2, 21.8
        Assert.Equal(0, await _bench.ErrorAsync());
    }

    [Fact]
    public async Task Registers_tell_of_events_and_errors_as_IEEE_488_says()
    {
        Assert.Equal("128", await _bench.SendAsync("*ESR?")); // switched on
        Assert.Equal("0", await _bench.SendAsync("*ESR?"));
        await _bench.SendAsync("*ESE 33;*SRE 32;*OPC;FOO");
        Assert.Equal("100", await _bench.SendAsync("*STB?")); // service, events, an error
        Assert.Equal("33", await _bench.SendAsync("*ESR?"));
        Assert.Equal("33;32;4", await _bench.SendAsync("*ESE?;*SRE?;*STB?"));
        await _bench.SendAsync("SOUR:LEAK 900,(@left)");
        Assert.Equal("16", await _bench.SendAsync("*ESR?"));
        Assert.Equal("0,\"No error\";0;1;0", await _bench.SendAsync("*CLS;SYST:ERR?;*STB?;*OPC?;*TST?;*WAI"));
    }

    [Fact]
    public async Task Who_it_is_has_four_fields_with_the_seed_as_serial_number()
    {
        var fields = (await _bench.SendAsync("*IDN?")).Split(',');
        Assert.Equal(["LetDown", "Simulated bench", "SIM-0000000003"], fields[..3]);
        Assert.Equal(4, fields.Length);
        Assert.Equal("1999.0", await _bench.SendAsync("SYST:VERS?"));
    }

    [Fact]
    public async Task What_came_before_a_mistake_is_done_and_answered_and_what_comes_after_is_not()
    {
        Assert.Equal("1", await _bench.SendAsync("OUTP:VENT ON,(@left);VENT? (@left);FOO;VENT OFF"));
        Assert.Equal("1,0", await _bench.SendAsync("OUTP:VENT?"));
    }

    [Fact]
    public async Task Commands_in_one_message_answer_as_they_do_one_by_one()
    {
        string[] some =
        [
            "SOUR:LEAK 0.5,(@left)", "SOUR:LEAK? (@left,right)", "OUTP:VENT ON", "OUTP:VENT? (@right)", "SOUR:BUTT ON,(@stop)", "SOUR:BUTT? (@stop)", "*ESE 7", "*ESE?",
            "*OPC?", "SYST:ERR:COUN?", "*RST", "SOUR:FAIL OFF,(@motor)", "SOUR:FAIL? (@motor)", "SYST:VERS?", "*STB?",
        ];
        await Gen.Int[0, some.Length - 1].Array[1, 8].SampleAsync(
            async chosen =>
            {
                await _bench.SendAsync("*RST;*CLS;*ESE 0");
                var together = await _bench.SendAsync(string.Join(";:", chosen.Select(index => some[index])).Replace(":*", "*", StringComparison.Ordinal));
                await _bench.SendAsync("*RST;*CLS;*ESE 0");
                var apart = new List<string>();
                foreach (var index in chosen)
                {
                    apart.Add(await _bench.SendAsync(some[index]));
                }

                Assert.Equal(string.Join(';', apart.Where(answer => answer.Length > 0)), together);
                Assert.Equal(0, await _bench.ErrorAsync());
            },
            iter: 100,
            threads: 1);
    }

    public void Dispose() => _bench.Dispose();
}
