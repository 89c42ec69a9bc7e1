using LetDown.Protocol.V1;
using Spectre.Console;
using Status = LetDown.Protocol.V1.Status;

namespace LetDown.App.Screens;

/// <summary>Redraws in place; the last picture stays.</summary>
internal sealed class LiveScreen(IAnsiConsole console, string hint) : IWatchScreen
{
    public Task RunAsync(PumpInfo pump, Func<Action<Status>, Task> feed)
    {
        var unicode = console.Profile.Capabilities.Unicode;
        return console.Live(new Text("Waiting for the pump.")).StartAsync(live => feed(status =>
            live.UpdateTarget(StatusView.Render(pump, status, hint, unicode))));
    }
}
