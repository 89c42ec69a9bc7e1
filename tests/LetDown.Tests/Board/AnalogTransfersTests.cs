using CsCheck;
using LetDown.Board.Description;
using LetDown.Board.Measuring;
using LetDown.Core.Units;

namespace LetDown.Tests.Board;

/// <summary>The parts' own equations, forwards, against the board's way back.</summary>
public sealed class AnalogTransfersTests
{
    private readonly AnalogDescription _analog = BoardFiles.Shipped.Analog;
    private readonly AnalogTransfers _transfers = new(BoardFiles.Shipped.Analog);

    // PA01: 2.30 V at -60 kPa and a supply of 5 V; its last digit, 0.005 V, is worth 1 mmHg.
    [Fact]
    public void The_published_point_of_the_vacuum_sensor_comes_out()
    {
        var share = 2.30 * _analog.Vacuum.Divider / _analog.ReferenceVolts;

        Assert.Equal(Vacuum.FromKilopascals(60).MmHg, _transfers.ToVacuum(share).MmHg, 1.0);
    }

    [Fact]
    public void Vacuum_comes_back_through_sensor_and_divider()
    {
        Gen.Double[-40, 500].Sample(mmHg =>
        {
            var pascal = -mmHg * 133.322387415 / 1000;
            var volts = 5 * ((0.007652 * pascal) + 0.92);
            Assert.Equal(mmHg, _transfers.ToVacuum(volts * 0.6623 / 3.3).MmHg, 1e-6);
        });
    }

    // The core's checks lean on these figures: a broken wire must read as impossible.
    [Fact]
    public void A_dead_wire_reads_far_beyond_what_the_pump_can_make()
    {
        Assert.InRange(_transfers.ToVacuum(0).MmHg, 850, 950);
        Assert.True(_transfers.ToVacuum(1).MmHg < -40);
    }

    [Fact]
    public void One_step_of_the_converter_is_well_below_the_goal_of_three_millimetres()
    {
        var step = Math.Abs(_transfers.ToVacuum(2000 / 4096.0).MmHg - _transfers.ToVacuum(2001 / 4096.0).MmHg);

        Assert.InRange(step, 0.1, 0.3);
    }

    [Fact]
    public void Pad_temperature_comes_back_through_thermistor_and_pull_up()
    {
        Gen.Double[0, 100].Sample(celsius =>
        {
            var ohms = 10_000 * Math.Exp(3950 * ((1 / (celsius + 273.15)) - (1 / 298.15)));
            Assert.Equal(celsius, _transfers.ToPad(ohms / (ohms + 10_000))!.Value.Celsius, 1e-6);
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4095 / 4096.0)]
    [InlineData(double.NaN)]
    public void A_shorted_or_broken_thermistor_has_no_temperature(double share)
    {
        Assert.Null(_transfers.ToPad(share));
    }

    [Fact]
    public void Current_and_rail_come_back_through_their_dividers()
    {
        Assert.Equal(0.8, _transfers.ToMotorAmperes(0.8 * 1.0 / 3.3), 1e-9);
        Assert.Equal(12, _transfers.ToSupplyVolts(12 * 0.2 / 3.3), 1e-9);
    }
}
