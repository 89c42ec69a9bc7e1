using System.Globalization;
using LetDown.Host.Client;
using LetDown.Protocol.V1;

namespace LetDown.App.Demo;

/// <summary>A simulated pump that lives as long as the demo.</summary>
internal sealed class DemoPump : IAsyncDisposable
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(50);

    private readonly DemoHome _home = new();
    private readonly FirmwareProcess _firmware;

    public DemoPump(string firmwareFolder, double speed, int mother)
    {
        try
        {
            _firmware = FirmwareProcess.Start(firmwareFolder, Arguments(speed, mother));
            Client = new PumpClient(PumpEndpoint.ForSocket(_home.Socket));
        }
        catch
        {
            _home.Dispose();
            throw;
        }
    }

    public PumpClient Client { get; }

    /// <summary>Waits until the pump answers.</summary>
    /// <exception cref="AppException">The firmware ended instead; the message is what it said itself.</exception>
    public async Task<PumpInfo> ReadyAsync(TimeProvider time, CancellationToken cancellation)
    {
        var began = time.GetTimestamp();
        while (true)
        {
            if (_firmware.HasExited)
            {
                throw await EndedAsync();
            }

            try
            {
                return await Client.GetInfoAsync(cancellation);
            }
            catch (PumpUnreachableException) when (time.GetElapsedTime(began) < StartsWithin)
            {
                await Task.Delay(Between, time, cancellation);
            }
        }
    }

    /// <summary>When the pump went away: why, in the firmware's own words if it had any.</summary>
    public async Task<AppException> EndedAsync()
    {
        var complaint = await _firmware.ComplaintAsync();
        return new AppException(complaint.Length == 0 ? "The simulated pump stopped unexpectedly." : complaint, ExitCode.PumpUnreachable);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _firmware.DisposeAsync();
        _home.Dispose();
    }

    private string[] Arguments(double speed, int mother) =>
    [
        "--board", "simulated",
        "--speed", speed.ToString(CultureInfo.InvariantCulture),
        "--mother", mother.ToString(CultureInfo.InvariantCulture),
        "--data", _home.Data,
        "--socket", _home.Socket,
        // Even kill -9 of this program must not leave a pump behind.
        "--ends-with-input",
    ];
}
