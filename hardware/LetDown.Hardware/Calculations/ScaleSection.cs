using LetDown.Board;

namespace LetDown.Hardware.Calculations;

/// <summary>What a gram is, and how busy the converter's bus is.</summary>
internal static class ScaleSection
{
    /// <summary>1 kg, 1 mV/V; NAU7802 with gain 128, referred to the cell's own supply: ±0.5/128 of it are ±2^23 counts.</summary>
    public const double CountsPerGram = 0.001 / (0.5 / 128) * (1 << 23) / 1000;

    private const int Transfers = 5;
    private const int BitsPerTransfer = 24;

    public static void Write(MarkdownPage page, BoardDescription board)
    {
        var left = board.Sides.Left.ScaleCountsPerGram;
        var sequence = 1e6 * Transfers * BitsPerTransfer / board.Analog.ClockHz;
        page.Heading("Scales and buses").Table("what", "#", "from")
            .Row($"a gram on a 1 kg cell of 1 mV/V", $"{CountsPerGram:0.00} counts", $"gain 128, reference and cell on one supply: the supply drops out; board.json {left}")
            .Row($"range of the converter", $"{(1 << 23) / CountsPerGram / 1000:0.0} kg", $"the cell bears less: 1.5 kg, then its stop")
            .Row($"a cell of 0.9 or 1.1 mV/V, not calibrated", $"10 %", $"so each is calibrated with a weight (bring-up, step 8)")
            .Row($"analog transfers of one tick", $"{sequence:0} µs of 1,000", $"{Transfers} of {BitsPerTransfer} bits at {board.Analog.ClockHz / 1e6:0.0} MHz, without the kernel's own time")
            .Row($"clock of the converter at 3.3 V", $"1.2 MHz at most", $"1.0 at 2.7 V and 2.0 at 5 V (data sheet), in between in proportion")
            .Row($"clock of I2C", $"100 kHz", $"the display's PCF8574 is made for no more; converters and multiplexer would bear 400");
    }
}
