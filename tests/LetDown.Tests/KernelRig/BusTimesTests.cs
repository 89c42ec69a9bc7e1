using LetDown.KernelRig.Device;

namespace LetDown.Tests.KernelRig;

public sealed class BusTimesTests
{
    [Fact]
    public void Each_bus_is_told_by_the_millisecond()
    {
        var buses = BusTimes.Read("8000,192000000,256000000,90000,10,1000000,1500000,400000,100,0,300000,5000,0,0,0,0\n", milliseconds: 1000);
        Assert.Equal(["SPI", "I2C", "PWM", "GPIO"], buses.Select(bus => bus.Bus));
        Assert.Equal(new("SPI", 8, 192, 256, 90), buses[0]);
        Assert.Equal(new("I2C", 0.01, 1, 1.5, 400), buses[1]);
        Assert.Equal(new("PWM", 0.1, 0, 0.3, 5), buses[2]);
        Assert.Equal(new("GPIO", 0, 0, 0, 0), buses[3]);
    }
}
