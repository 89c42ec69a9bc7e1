using LetDown.Firmware.Boards;

namespace LetDown.Tests.Firmware;

/// <summary>What can be had without a GPIO chip; with one, the kernel rig and the Pi's chips work every line of a board through it (tests/kernel-rig).</summary>
public sealed class KernelGpioTests
{
    [Fact]
    public void A_device_that_is_no_GPIO_chip_is_refused_and_named()
    {
        var refused = Assert.Throws<IOException>(() => KernelGpio.Open("/dev/null"));
        Assert.StartsWith("/dev/null is no GPIO chip: ", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chip_that_is_not_there_is_named()
    {
        var missing = Assert.Throws<IOException>(() => KernelGpio.Open("/dev/gpiochip-of-nobody"));
        Assert.StartsWith("/dev/gpiochip-of-nobody cannot be opened: ", missing.Message, StringComparison.Ordinal);
    }
}
