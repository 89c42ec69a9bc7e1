using System.Device.Spi;

namespace Iot.Device.Adc;

/// <summary>Microchip's MCP3xxx family of analog converters on SPI: sends a request, takes what comes back.</summary>
public abstract class Mcp3Base : IDisposable
{
    /// <summary>The widest converter of the family needs three bytes; requests and answers are built in one integer.</summary>
    private const int LongestFrame = 3;

    private SpiDevice? _spi;

    /// <summary>Takes the SPI device over: it is disposed with the converter.</summary>
    /// <exception cref="ArgumentNullException">No device.</exception>
    protected Mcp3Base(SpiDevice spiDevice)
    {
        ArgumentNullException.ThrowIfNull(spiDevice);
        _spi = spiDevice;
    }

    /// <summary>Disposes the SPI device.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes the SPI device.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _spi?.Dispose();
            _spi = null;
        }
    }

    /// <summary>One transfer. Allocates nothing.</summary>
    /// <param name="adcRequest">Start bit and configuration bits, right-aligned.</param>
    /// <param name="adcResolutionBits">Width of the answer.</param>
    /// <param name="delayBits">Clocks between the request and the null bit.</param>
    /// <returns>0 to 2^<paramref name="adcResolutionBits"/> − 1.</returns>
    /// <exception cref="InvalidOperationException">The null bit before the answer is not null: nothing answers, or the wires are wrong.</exception>
    private protected int Transfer(int adcRequest, int adcResolutionBits, int delayBits)
    {
        ObjectDisposedException.ThrowIf(_spi is null, this);

        // Shifted so that the last bit of the answer is the last bit of the frame.
        var request = adcRequest << (adcResolutionBits + delayBits + 1);
        var length = request > 0xFFFF ? LongestFrame : LongestFrame - 1;
        Span<byte> sent = stackalloc byte[LongestFrame];
        Span<byte> received = stackalloc byte[LongestFrame];
        (sent[0], sent[1], sent[2]) = ((byte)(request >> 16), (byte)(request >> 8), (byte)request);
        _spi.TransferFullDuplex(sent[^length..], received[^length..]);

        var answer = (received[0] << 16) | (received[1] << 8) | received[2];
        if ((answer & (1 << adcResolutionBits)) != 0)
        {
            throw new InvalidOperationException("The analog converter does not answer: check its wiring and that it has power.");
        }

        return answer & ((1 << adcResolutionBits) - 1);
    }
}
