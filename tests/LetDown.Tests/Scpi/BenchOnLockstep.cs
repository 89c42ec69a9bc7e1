using LetDown.Firmware.Scpi;
using LetDown.Firmware.Simulation;

namespace LetDown.Tests.Scpi;

/// <summary>The simulated bench with a pump that is moved by hand: a message is handled while the pump goes on.</summary>
internal sealed class BenchOnLockstep : IDisposable
{
    public BenchOnLockstep() => Session = BenchCommands.Open(Pump.Bench);

    public Lockstep Pump { get; } = Lockstep.WithDefaults(mother: 3);

    public ScpiSession Session { get; }

    /// <summary>The answer; the pump makes a tick for each thing that is to be done for it, and none while the answer is merely on its way.</summary>
    public async Task<string> SendAsync(string message)
    {
        var answer = Session.HandleAsync(message);
        while (!answer.IsCompleted)
        {
            if (Pump.Bench.IsAsked)
            {
                Pump.Step();
            }

            await Task.Yield();
        }

        return await answer;
    }

    public async Task<double> ReadAsync(string message) => double.Parse(await SendAsync(message), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The number of the oldest error; 0 when there is none.</summary>
    public async Task<int> ErrorAsync() => int.Parse((await SendAsync("SYST:ERR?")).Split(',')[0], System.Globalization.CultureInfo.InvariantCulture);

    public void Dispose() => Pump.Dispose();
}
