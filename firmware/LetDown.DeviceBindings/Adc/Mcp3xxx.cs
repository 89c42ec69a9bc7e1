using System.Device.Spi;

namespace Iot.Device.Adc;

/// <summary>Those of the family that have input channels to choose from (MCP3004, 3008, 3204, 3208).</summary>
public abstract class Mcp3xxx : Mcp3Base
{
    private const int StartBit = 0b1_0000;
    private const int SingleEnded = 0b1000;

    /// <summary>The clock in which the input is sampled, between the request and the null bit.</summary>
    private const int SampleClocks = 1;

    private readonly byte _channelCount;
    private readonly byte _resolutionBits;

    /// <summary>Takes the SPI device over: it is disposed with the converter.</summary>
    /// <param name="spiDevice">Mode 0,0 or 1,1, most significant bit first.</param>
    /// <param name="channelCount">Single-ended inputs: 4 or 8.</param>
    /// <param name="adcResolutionBits">Width of a reading.</param>
    protected Mcp3xxx(SpiDevice spiDevice, byte channelCount, byte adcResolutionBits)
        : base(spiDevice) =>
        (_channelCount, _resolutionBits) = (channelCount, adcResolutionBits);

    /// <summary>Voltage on one input against ground, as a share of the reference voltage. Allocates nothing.</summary>
    /// <param name="channel">0 to the number of channels − 1.</param>
    /// <returns>0 to 2^resolution − 1; the full scale 2^resolution is the reference voltage.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such channel.</exception>
    /// <exception cref="InvalidOperationException">The converter does not answer.</exception>
    public virtual int Read(int channel)
    {
        CheckChannel(channel, nameof(channel));
        return Request(SingleEnded | channel);
    }

    /// <summary>Voltage of one input above its neighbour's, which should be near ground; 0 when it is below. Allocates nothing.</summary>
    /// <param name="valueChannel">The positive input.</param>
    /// <param name="referenceChannel">The other one of the pair 0-1, 2-3, 4-5 or 6-7.</param>
    /// <returns>0 to 2^resolution − 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such channel.</exception>
    /// <exception cref="ArgumentException">The two are not a pair.</exception>
    /// <exception cref="InvalidOperationException">The converter does not answer.</exception>
    public virtual int ReadPseudoDifferential(int valueChannel, int referenceChannel)
    {
        CheckChannel(valueChannel, nameof(valueChannel));
        CheckChannel(referenceChannel, nameof(referenceChannel));
        if ((valueChannel ^ 1) != referenceChannel)
        {
            throw new ArgumentException($"Channels {valueChannel} and {referenceChannel} are not a pair: take 0-1, 2-3, 4-5 or 6-7.", nameof(referenceChannel));
        }

        // The configuration bits name the positive input; its neighbour is the other one (DS21298, table 5-2).
        return Request(valueChannel);
    }

    private int Request(int configuration) => Transfer(StartBit | configuration, _resolutionBits, SampleClocks);

    private void CheckChannel(int channel, string name)
    {
        if (channel < 0 || channel >= _channelCount)
        {
            throw new ArgumentOutOfRangeException(name, channel, $"Channels are 0 to {_channelCount - 1}.");
        }
    }
}
