using System.Runtime;
using LetDown.Firmware.RealTime;

namespace LetDown.Tests.Firmware;

public sealed class CollectorTests
{
    [Theory]
    [InlineData(false, GCLatencyMode.Batch, true)]
    [InlineData(false, GCLatencyMode.Interactive, false)] // concurrent
    [InlineData(true, GCLatencyMode.Batch, false)]
    [InlineData(true, GCLatencyMode.Interactive, false)]
    public void Only_the_collector_that_was_measured_is_fit_for_the_loop(bool isServer, GCLatencyMode mode, bool isFit) =>
        Assert.Equal(isFit, new CollectorSettings(isServer, mode, 0).IsFit);

    [Theory]
    [InlineData("4000000", 64 << 20)]
    [InlineData("0x4000000", 64 << 20)]
    [InlineData("100000", 1 << 20)]
    [InlineData("", 0)]
    [InlineData("lots", 0)]
    [InlineData(null, 0)]
    public void The_size_of_the_first_generation_is_read_as_the_runtime_reads_it(string? text, long bytes) =>
        Assert.Equal(bytes, CollectorSettings.ParseSize(text));

    [Fact]
    public void The_service_unit_asks_for_as_much_as_the_firmware_wants()
    {
        var unit = File.ReadAllText(Path.Combine(Repository.Root, "firmware/LetDown.Firmware/systemd/letdown.service"));
        Assert.Contains($"{CollectorSettings.FirstGenerationVariable}={CollectorSettings.WantedFirstGeneration:X}", unit, StringComparison.Ordinal);
        Assert.True(new CollectorSettings(false, GCLatencyMode.Batch, CollectorSettings.WantedFirstGeneration).HasRoom);
        Assert.False(new CollectorSettings(false, GCLatencyMode.Batch, 0).HasRoom);
    }
}
