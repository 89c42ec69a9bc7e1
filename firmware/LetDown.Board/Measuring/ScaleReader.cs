using System.Device.I2c;
using Iot.Device.Nau7802;
using LetDown.Core;
using LetDown.Core.Units;

namespace LetDown.Board.Measuring;

/// <summary>
/// One scale behind the multiplexer. The pump works without it: whatever goes wrong, its sample grows old and the chip is set up
/// afresh at a low pace.
/// </summary>
internal sealed class ScaleReader(I2cBus channel, int address, double countsPerGram) : IDisposable
{
    /// <summary>80 samples a second are wanted: a chip that has been silent for so long has forgotten its setting.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(1);

    private readonly Latest<Sample<Mass>> _latest = new();
    private I2cDevice? _device;
    private Nau7802? _chip;
    private TimeSpan _nextTry = TimeSpan.MinValue;
    private TimeSpan _lastHeard;
    private volatile string? _trouble;

    /// <summary>Read by the loop, while <see cref="Poll"/> runs on another thread.</summary>
    public Sample<Mass> Latest => _latest.Get();

    /// <summary>What the chip or its bus said when it last failed; null while it answers. For any thread.</summary>
    public string? Trouble => _trouble;

    public void Poll(TimeSpan now)
    {
        try
        {
            if (_chip is null && !TryOpen(now))
            {
                return;
            }

            if (_chip!.TryRead(out var counts) && IsCredible(counts))
            {
                _latest.Put(new Sample<Mass>(new Mass(counts / countsPerGram), now));
                _lastHeard = now;
                _trouble = null;
            }
            else if (now - _lastHeard > LongestSilence)
            {
                _chip = null;
                _trouble = "It answers, and gives no weight that can be: check the load cell's wires.";
            }
        }
        catch (IOException e)
        {
            _chip = null;
            _trouble = e.Message;
        }
    }

    public void Dispose() => _device?.Dispose();

    private bool TryOpen(TimeSpan now)
    {
        if (now < _nextTry)
        {
            return false;
        }

        _nextTry = now + Retry;
        _lastHeard = now;
        _chip = Open();
        return true;
    }

    private Nau7802 Open()
    {
        // One for good: both scales may share the device under the multiplexer, so closing it here could silence the other one.
        _device ??= channel.CreateDevice(address);
        var chip = new Nau7802(_device);
        chip.Reset();
        chip.PowerUp();
        chip.Gain = Nau7802Gain.X128;
        chip.SampleRate = Nau7802SampleRate.PerSecond80;
        chip.Calibrate();
        chip.Start();
        return chip;
    }

    /// <summary>Both ends of the range mean a broken or torn load cell; all ones is what an empty bus reads.</summary>
    private static bool IsCredible(int counts) => counts is > -0x80_0000 and < 0x7F_FFFF and not -1;
}
