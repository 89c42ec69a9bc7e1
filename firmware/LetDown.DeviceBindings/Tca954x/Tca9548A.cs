using System.Collections;
using System.Device.I2c;

namespace Iot.Device.Tca954x;

/// <summary>
/// TCA9548A, an eight-way I2C switch: a list of eight buses. Using a device on one of them first selects its channel, unless it already is.
/// Not thread-safe: one thread, or one lock round everything behind it.
/// </summary>
public class Tca9548A : IList<I2cBus>, IDisposable
{
    /// <summary>Address with A0 to A2 at ground (TI SCPS207, table 1).</summary>
    public const byte DefaultI2cAddress = 0x70;

    private const int Channels = 8;

    private readonly Tca9548AChannelBus[] _buses = new Tca9548AChannelBus[Channels];
    private readonly SharedDevices _behind;
    private readonly bool _shouldDispose;
    private I2cDevice? _device;

    /// <summary>Null while the register may hold anything: at first, and after an error.</summary>
    private MultiplexerChannel? _selected;

    /// <summary>Touches no hardware yet.</summary>
    /// <param name="i2cDevice">The switch itself.</param>
    /// <param name="mainBus">The bus that it hangs on.</param>
    /// <param name="shouldDispose">True to dispose <paramref name="i2cDevice"/> with the switch; the bus never is.</param>
    public Tca9548A(I2cDevice i2cDevice, I2cBus mainBus, bool shouldDispose = true)
    {
        ArgumentNullException.ThrowIfNull(i2cDevice);
        ArgumentNullException.ThrowIfNull(mainBus);
        _device = i2cDevice;
        _shouldDispose = shouldDispose;
        _behind = new SharedDevices(mainBus);
        for (var channel = 0; channel < Channels; channel++)
        {
            _buses[channel] = new Tca9548AChannelBus(this, _behind, (MultiplexerChannel)(1 << channel));
        }
    }

    /// <summary>Eight.</summary>
    public int Count => Channels;

    /// <summary>True: channels can't be added or taken away.</summary>
    public bool IsReadOnly => true;

    /// <summary>The bus behind a channel, 0 to 7.</summary>
    public I2cBus this[int index] => _buses[index];

    I2cBus IList<I2cBus>.this[int index]
    {
        get => _buses[index];
        set => throw Fixed();
    }

    /// <summary>Switches these channels on and all others off; writes nothing when that is how it is.</summary>
    /// <exception cref="IOException">The switch does not answer.</exception>
    public void SelectChannel(MultiplexerChannel multiplexChannels)
    {
        if (_selected != multiplexChannels)
        {
            // Should the write fail, nobody knows what the register holds.
            _selected = null;
            Device.WriteByte((byte)multiplexChannels);
            _selected = multiplexChannels;
        }
    }

    /// <summary>The channel that is on; read from the chip while it isn't known. False for several at once, or when nothing answers.</summary>
    public bool TryGetSelectedChannel(out MultiplexerChannel selectedChannel)
    {
        selectedChannel = _selected ?? MultiplexerChannel.None;
        if (_selected is null)
        {
            try
            {
                selectedChannel = (MultiplexerChannel)Device.ReadByte();
            }
            catch (IOException)
            {
                return false;
            }
        }

        return Enum.IsDefined(selectedChannel);
    }

    /// <summary>The bus behind a channel.</summary>
    /// <param name="channelNo">0 to 7.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such channel.</exception>
    public I2cBus GetChannel(int channelNo)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(channelNo);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(channelNo, Channels);
        return _buses[channelNo];
    }

    /// <summary>Place of one of these buses in the list, or −1.</summary>
    public int IndexOf(I2cBus item) => Array.IndexOf<I2cBus>(_buses, item);

    /// <summary>True for one of these buses.</summary>
    public bool Contains(I2cBus item) => IndexOf(item) >= 0;

    /// <summary>Copies the eight buses.</summary>
    public void CopyTo(I2cBus[] array, int arrayIndex) => _buses.CopyTo(array, arrayIndex);

    /// <summary>The eight buses in order.</summary>
    public IEnumerator<I2cBus> GetEnumerator() => _buses.AsEnumerable<I2cBus>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection<I2cBus>.Add(I2cBus item) => throw Fixed();

    void ICollection<I2cBus>.Clear() => throw Fixed();

    void IList<I2cBus>.Insert(int index, I2cBus item) => throw Fixed();

    bool ICollection<I2cBus>.Remove(I2cBus item) => throw Fixed();

    void IList<I2cBus>.RemoveAt(int index) => throw Fixed();

    /// <summary>Leaves the register as it is.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes the switch's own device when asked for in the constructor.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && _shouldDispose)
        {
            _device?.Dispose();
        }

        _device = null;
    }

    /// <summary>After an error behind the switch, which may have been reset itself: the next access selects its channel anew.</summary>
    internal void ForgetSelection() => _selected = null;

    private I2cDevice Device => _device ?? throw new ObjectDisposedException(nameof(Tca9548A));

    private static NotSupportedException Fixed() => new("A TCA9548A has eight channels: none can be added, removed or replaced.");
}
