using System.Device.I2c;

namespace Iot.Device.Nau7802;

/// <summary>
/// NAU7802, a 24-bit converter for load cells on I2C (Nuvoton, datasheet rev. 1.7). Call <see cref="Reset"/>, <see cref="PowerUp"/>, set gain and
/// rate, <see cref="Calibrate"/>, <see cref="Start"/>; then ask <see cref="TryRead"/> as often as you like. Not thread-safe.
/// </summary>
public sealed class Nau7802 : IDisposable
{
    /// <summary>The only address it has.</summary>
    public const byte DefaultI2cAddress = 0x2A;

    /// <summary>What the low half of the revision register reads in every NAU7802 (section 11.16).</summary>
    private const byte RevisionCode = 0x0F;

    /// <summary>Power-up takes some 200 µs, and each question at least 90 µs of a 400 kHz bus: this many are 9 ms or more.</summary>
    private const int PowerUpQuestions = 100;

    /// <summary>A calibration takes up to half a second at 10 conversions a second; this many questions take 0.9 s or more.</summary>
    private const int CalibrationQuestions = 10_000;

    private I2cDevice? _device;

    /// <summary>Asks for the revision, since some adapters read zeros without an error where nothing is. Changes nothing in the chip.</summary>
    /// <param name="i2cDevice">Its address, on the bus or behind a multiplexer; disposed with the converter.</param>
    /// <exception cref="IOException">Nothing answers, or something that is no NAU7802.</exception>
    public Nau7802(I2cDevice i2cDevice)
    {
        ArgumentNullException.ThrowIfNull(i2cDevice);
        _device = i2cDevice;
        Revision = Get(Register.Revision);
        if ((Revision & 0x0F) != RevisionCode || Revision == byte.MaxValue)
        {
            throw new IOException(
                $"No NAU7802 answers at address 0x{i2cDevice.ConnectionSettings.DeviceAddress:X2} (revision 0x{Revision:X2}, expected 0x{RevisionCode:X2}): check its cable and its channel.");
        }
    }

    /// <summary>The revision register: 0x0F.</summary>
    public byte Revision { get; }

    /// <summary>Gain of the amplifier; ×1 after reset. Calibrate again after a change.</summary>
    public Nau7802Gain Gain
    {
        get => (Nau7802Gain)(Get(Register.Control1) & 0b0000_0111);
        set => Change(Register.Control1, 0b0000_0111, (byte)value);
    }

    /// <summary>Conversions a second; 10 after reset. Calibrate again after a change.</summary>
    public Nau7802SampleRate SampleRate
    {
        get => (Nau7802SampleRate)((Get(Register.Control2) & 0b0111_0000) >> 4);
        set => Change(Register.Control2, 0b0111_0000, (byte)((byte)value << 4));
    }

    /// <summary>True while there is a conversion that nobody has read yet. False, too, for a chip that is not converting, or a bus that reads all ones.</summary>
    public bool IsReady
    {
        get
        {
            const byte converting = PowerUpBits.Digital | PowerUpBits.Analog | PowerUpBits.Ready | PowerUpBits.CycleStart | PowerUpBits.CycleReady;
            return (Get(Register.PowerUp) & (converting | PowerUpBits.Reset)) == converting;
        }
    }

    /// <summary>All registers to their reset values, powered down.</summary>
    public void Reset()
    {
        Set(Register.PowerUp, PowerUpBits.Reset);
        Set(Register.PowerUp, 0);
    }

    /// <summary>
    /// Powers both halves up on the internal 3.0 V regulator, which a 3.3 V supply allows, and sets what section 9.1 and the application notes
    /// ask for: chopper clock off, capacitor across the unused second input on.
    /// </summary>
    /// <exception cref="IOException">The chip does not get ready.</exception>
    public void PowerUp()
    {
        Set(Register.PowerUp, PowerUpBits.Digital | PowerUpBits.Analog);
        WaitFor(Register.PowerUp, PowerUpBits.Ready, PowerUpBits.Ready, PowerUpQuestions, "does not power up: check its supply");
        Change(Register.Control1, 0b0011_1000, AnalogBits.Regulator3V);
        Change(Register.PowerUp, PowerUpBits.InternalRegulator, PowerUpBits.InternalRegulator);
        Change(Register.Adc, AnalogBits.ChopperOff, AnalogBits.ChopperOff);
        Change(Register.Power, AnalogBits.CapacitorOn, AnalogBits.CapacitorOn);
    }

    /// <summary>Measures and from then on takes away the converter's own offset; inputs are shorted inside meanwhile. Blocks for some conversions.</summary>
    /// <exception cref="IOException">The chip does not get done, or says that it failed.</exception>
    public void Calibrate()
    {
        Change(Register.Control2, CalibrationBits.Mode | CalibrationBits.Start, CalibrationBits.Start);
        var control = WaitFor(Register.Control2, CalibrationBits.Start, 0, CalibrationQuestions, "does not end its calibration");
        if ((control & CalibrationBits.Error) != 0)
        {
            throw new IOException("The load-cell converter could not calibrate itself: check the load cell's wires.");
        }
    }

    /// <summary>Starts conversions.</summary>
    public void Start() => Change(Register.PowerUp, PowerUpBits.CycleStart, PowerUpBits.CycleStart);

    /// <summary>Stops conversions.</summary>
    public void Stop() => Change(Register.PowerUp, PowerUpBits.CycleStart, 0);

    /// <summary>The latest conversion, read before or not. Allocates nothing.</summary>
    /// <returns>Signed, 24 bits: −8,388,608 to 8,388,607.</returns>
    public int ReadRaw()
    {
        Span<byte> bytes = stackalloc byte[3];
        Device.WriteRead([Register.Conversion], bytes);
        return (bytes[0] << 24 | bytes[1] << 16 | bytes[2] << 8) >> 8;
    }

    /// <summary>Takes a conversion if there is a new one. Allocates nothing.</summary>
    /// <param name="value">Signed, 24 bits; 0 when there is none.</param>
    /// <exception cref="IOException">Nothing answers.</exception>
    public bool TryRead(out int value)
    {
        var ready = IsReady;
        value = ready ? ReadRaw() : 0;
        return ready;
    }

    /// <summary>Disposes the I2C device; the chip goes on as it is.</summary>
    public void Dispose()
    {
        _device?.Dispose();
        _device = null;
    }

    private I2cDevice Device => _device ?? throw new ObjectDisposedException(nameof(Nau7802));

    private byte Get(byte register)
    {
        Span<byte> value = stackalloc byte[1];
        Device.WriteRead([register], value);
        return value[0];
    }

    private void Set(byte register, byte value) => Device.Write([register, value]);

    private void Change(byte register, byte mask, byte value) => Set(register, (byte)((Get(register) & ~mask) | value));

    /// <summary>
    /// Asks without sleeping: the transfer itself takes its time on the bus, and the kernel sleeps meanwhile. Counting questions instead of
    /// reading a clock bounds the wait on any clock.
    /// </summary>
    private byte WaitFor(byte register, byte mask, byte wanted, int questions, string complaint)
    {
        for (var asked = 0; asked < questions; asked++)
        {
            var value = Get(register);
            if ((value & mask) == wanted)
            {
                return value;
            }
        }

        throw new IOException($"The load-cell converter {complaint}.");
    }
}
