using System.Text.RegularExpressions;
using LetDown.Firmware.Boards;
using LetDown.Hardware;
using LetDown.Hardware.Wiring;

namespace LetDown.Tests.Hardware;

/// <summary>What the Pi is told to set up is what the firmware needs, and each output is low before Linux runs.</summary>
public sealed partial class PiConfigTests
{
    private static readonly HardwareFolder Folder = new(Path.Combine(Repository.Root, "hardware"));
    private static readonly string[] Lines = File.ReadAllLines(Folder.At("pi/config.txt"));

    [Fact]
    public void What_the_firmware_asks_for_when_a_device_is_missing_is_there()
    {
        var asked = PiDevices.NeededBy(Folder.Board()).Select(device => Asked().Match(device.Remedy)).Where(match => match.Success).Select(match => match.Groups["what"].Value).ToArray();
        Assert.NotEmpty(asked);
        Assert.All(asked, what => Assert.Contains(Lines, line => line.StartsWith(what, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_output_is_low_and_no_input_is_driven()
    {
        var low = Set("op,dl");
        Assert.Equal(Signals.Of(Folder.Board()).Where(signal => signal.IsOutput).Select(signal => signal.Line).Order(), low);
        Assert.Equal(Signals.Of(Folder.Board()).Where(signal => signal.Kind == SignalKind.Input).Select(signal => signal.Line).Order(), Set("ip,pu").Concat(Set("ip,pd")).Order());
        Assert.DoesNotContain(Lines, line => line.StartsWith("gpio=", StringComparison.Ordinal) && line.Contains("dh", StringComparison.Ordinal));
    }

    private static IEnumerable<int> Set(string how) => Lines
        .Where(line => line.StartsWith("gpio=", StringComparison.Ordinal) && line.EndsWith('=' + how, StringComparison.Ordinal))
        .SelectMany(line => line.Split('=')[1].Split(',')).Select(line => int.Parse(line, System.Globalization.CultureInfo.InvariantCulture));

    [GeneratedRegex(@"put (?<what>\S+) in config\.txt", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Asked();
}
