using LetDown.Core;
using LetDown.Firmware;
using LetDown.Firmware.Configuration;
using LetDown.Firmware.Hosting;
using Microsoft.Extensions.Configuration;

namespace LetDown.Tests.Firmware;

public sealed class SettingsTests
{
    private static readonly string File = Path.Combine(Repository.Root, "firmware/LetDown.Firmware/appsettings.json");

    [Fact]
    public void The_file_says_what_is_the_case_without_it()
    {
        var told = SettingsCheck.Check(SettingsSource.Read(File, []));
        var untold = SettingsCheck.Check(new ConfigurationBuilder().Build());
        Assert.Equal(untold, told);
        Assert.Equal(new PumpSettings(), told.ForPump(new PumpSettings().HeadSpaceMillilitres));
    }

    [Fact]
    public void The_file_explains_every_setting()
    {
        var keys = new ConfigurationBuilder().AddJsonFile(File).Build().AsEnumerable().Where(pair => pair.Value is not null).Select(pair => pair.Key);
        Assert.Equal(SettingKeys.All.Order(), keys.Order());
        var lines = System.IO.File.ReadAllLines(File);
        Assert.All(lines.Index().Where(line => line.Item.TrimStart().StartsWith("\"Comfort", StringComparison.Ordinal)), line => Assert.Contains("{", line.Item, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Pump:Board", "arduino", "Pump:Board: must be one of simulated, pi, not \"arduino\".")]
    [InlineData("Pump:Board", "1", "Pump:Board: must be one of simulated, pi, not \"1\".")]
    [InlineData("Pump:Speed", "0.05", "Pump:Speed: must be 0 (as fast as it goes) or 0.1 to 1000 times real time, not \"0.05\".")]
    [InlineData("Pump:Speed", "NaN", "Pump:Speed: must be a number from 0 to 1000, not \"NaN\".")]
    [InlineData("Pump:Mother", "-1", "Pump:Mother: must be a whole number from 0 to 2147483647, not \"-1\".")]
    [InlineData("Pump:Listen", "192.168.1.4:80", "Pump:Listen: must be an address of this machine alone, such as 127.0.0.1:5280; the pump never listens on a network, not \"192.168.1.4:80\".")]
    [InlineData("Pump:Listen", "127.0.0.1", "Pump:Listen: must be an address and port, such as 127.0.0.1:5280, not \"127.0.0.1\".")]
    [InlineData("Pump:Scpi", "192.168.1.4:5025", "Pump:Scpi: must be a port, or an address of this machine alone with one, such as 5025 or 127.0.0.1:5025, not \"192.168.1.4:5025\".")]
    [InlineData("Pump:Scpi", "70000", "Pump:Scpi: must be a port, or an address of this machine alone with one, such as 5025 or 127.0.0.1:5025, not \"70000\".")]
    [InlineData("Comfort:CeilingLeftMmHg", "251", "Comfort:CeilingLeftMmHg: must be a number from 50 to 250 mmHg, not \"251\".")]
    [InlineData("Comfort:SuctionLevelMmHg", "201", "Comfort:SuctionLevelMmHg: must be a number from 60 to 200 mmHg, her higher comfort ceiling, not \"201\".")]
    [InlineData("Loop:RealTime", "maybe", "Loop:RealTime: must be true or false, not \"maybe\".")]
    [InlineData("Log:Level", "Loud", "Log:Level: must be one of verbose, debug, information, warning, error, fatal, not \"Loud\".")]
    [InlineData("Pump:Sped", "5", "Pump:Sped: there is no such setting. See appsettings.json for the list.")]
    public void A_mistake_is_one_clear_line(string key, string value, string line)
    {
        var refused = Assert.Throws<StartException>(() => Check((key, value)));
        Assert.Equal((ExitCode.BadUsage, line), (refused.ExitCode, refused.Message));
    }

    [Fact]
    public void Every_mistake_is_named() => Assert.Equal(
        3, Assert.Throws<StartException>(() => Check(("Pump:Speed", "x"), ("Log:Files", "0"), ("Journal:WaitingEvents", "1"))).Message.Split('\n').Length);

    [Fact]
    public void A_real_board_has_no_other_speed_than_real() =>
        Assert.Throws<StartException>(() => Check(("Pump:Board", "pi"), ("Pump:Speed", "2")));

    [Fact]
    public void A_bench_is_served_on_loopback_and_only_beside_a_simulated_board()
    {
        Assert.Equal(("127.0.0.1:5025", "[::1]:5026"), ($"{Check(("Pump:Scpi", "5025")).Scpi}", $"{Check(("Pump:Scpi", "[::1]:5026")).Scpi}"));
        Assert.Throws<StartException>(() => Check(("Pump:Board", "pi"), ("Pump:Scpi", "5025")));
    }

    [Fact]
    public void The_command_line_is_stronger_than_the_file() =>
        Assert.Equal(50, SettingsCheck.Check(SettingsSource.Read(File, [new("Pump:Speed", "50")])).Speed);

    [Theory]
    [InlineData("/var/lib/letdown:/x", "/s", "/h", "/var/lib/letdown")]
    [InlineData(null, "/s", "/h", "/s/letdown")]
    [InlineData("", "", "/h", "/h/.local/state/letdown")]
    public void Data_goes_to_the_service_folder_then_the_state_folder_then_home(string? service, string? state, string? home, string expected) =>
        Assert.Equal(expected, DataPlace.Default(name => name switch { "STATE_DIRECTORY" => service, "XDG_STATE_HOME" => state, _ => home }));

    private static FirmwareSettings Check(params (string Key, string Value)[] values) => SettingsCheck.Check(
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Key, (string?)value.Value))).Build());
}
