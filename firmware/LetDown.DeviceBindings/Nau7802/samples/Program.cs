#:project ../../LetDown.DeviceBindings.csproj
#:package System.Device.Gpio

using System.Device.I2c;
using Iot.Device.Nau7802;

// Grams on a load cell: an empty scale first, then a known weight, then whatever is put on it.
const double KnownGrams = 100;

using var converter = new Nau7802(I2cDevice.Create(new I2cConnectionSettings(busId: 1, Nau7802.DefaultI2cAddress)));
converter.Reset();
converter.PowerUp();
converter.Gain = Nau7802Gain.X128;
converter.SampleRate = Nau7802SampleRate.PerSecond80;
converter.Calibrate();
converter.Start();

Console.WriteLine("Take everything off, then press Enter.");
Console.ReadLine();
var empty = Average(converter);

Console.WriteLine($"Put {KnownGrams} g on, then press Enter.");
Console.ReadLine();
var countsPerGram = (Average(converter) - empty) / KnownGrams;

while (!Console.KeyAvailable)
{
    Console.WriteLine($"{(Average(converter) - empty) / countsPerGram:0.00} g");
}

static double Average(Nau7802 converter)
{
    const int Samples = 40;
    var sum = 0.0;
    for (var taken = 0; taken < Samples;)
    {
        if (converter.TryRead(out var counts))
        {
            sum += counts;
            taken++;
        }
        else
        {
            Thread.Sleep(1);
        }
    }

    return sum / Samples;
}
