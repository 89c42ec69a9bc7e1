using System.Runtime.InteropServices;

namespace LetDown.Firmware.Workshop;

/// <summary>Ctrl-C, or SIGTERM: asked once, and looked at in every tick.</summary>
internal sealed class EndRequest : IDisposable
{
    private readonly ManualResetEventSlim _asked = new();
    private readonly PosixSignalRegistration[] _signals;

    public EndRequest() => _signals = [Listen(PosixSignal.SIGINT), Listen(PosixSignal.SIGTERM), Listen(PosixSignal.SIGHUP)];

    public bool IsAsked => _asked.IsSet;

    /// <summary>Waits for a while, or until it is asked.</summary>
    public void Wait(TimeSpan longest) => _asked.Wait(longest);

    public void Dispose()
    {
        Array.ForEach(_signals, signal => signal.Dispose());
        _asked.Dispose();
    }

    private PosixSignalRegistration Listen(PosixSignal signal) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        _asked.Set();
    });
}
