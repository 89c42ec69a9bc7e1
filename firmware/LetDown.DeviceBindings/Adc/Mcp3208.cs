using System.Device.Spi;

namespace Iot.Device.Adc;

/// <summary>MCP3208: eight channels, 12 bits, at most 1 MHz of SPI clock at 2.7 V and 2 MHz at 5 V (Microchip DS21298).</summary>
public class Mcp3208 : Mcp3xxx
{
    private const byte Channels = 8;
    private const byte Bits = 12;

    /// <summary>Takes the SPI device over: it is disposed with the converter.</summary>
    /// <param name="spiDevice">Mode 0,0 or 1,1, most significant bit first.</param>
    public Mcp3208(SpiDevice spiDevice)
        : base(spiDevice, Channels, Bits)
    {
    }
}
