using System.Runtime.ExceptionServices;
using LetDown.Protocol.V1;
using Spectre.Console;
using Status = LetDown.Protocol.V1.Status;

namespace LetDown.App.Screens;

/// <summary>Redraws in place; the last picture stays.</summary>
internal sealed class LiveScreen(IAnsiConsole console, string hint) : IWatchScreen
{
    public async Task RunAsync(PumpInfo pump, Func<Action<Status>, Task> feed)
    {
        var unicode = console.Profile.Capabilities.Unicode;
        ExceptionDispatchInfo? end = null;
        // In a low terminal the top stays: what the pump does is there.
        var picture = console.Live(new Text("Waiting for the pump.")).Overflow(VerticalOverflow.Crop).Cropping(VerticalOverflowCropping.Bottom);
        await picture.StartAsync(async live =>
        {
            try
            {
                await feed(status => live.UpdateTarget(StatusView.Render(pump, status, hint, unicode, console.Profile.Width)));
            }
            catch (Exception failure)
            {
                // The display must end in order first, else its last picture and what is written next run into each other.
                end = ExceptionDispatchInfo.Capture(failure);
            }
        });
        end?.Throw();
    }
}
