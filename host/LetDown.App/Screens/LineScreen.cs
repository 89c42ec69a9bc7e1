using LetDown.Protocol.V1;

namespace LetDown.App.Screens;

/// <summary>A plain line whenever something changed, for pipes and logs.</summary>
internal sealed class LineScreen(TextWriter output) : IWatchScreen
{
    public Task RunAsync(PumpInfo pump, Func<Action<Status>, Task> feed)
    {
        (PumpState, Side, bool, int, int, Coaxing, bool, Notice, Fault)? last = null;
        output.WriteLine($"Watching {StatusView.PumpName(pump.Simulated, pump.MotherSeed)}.");
        return feed(status =>
        {
            var key = StatusLine.KeyOf(status);
            if (key != last)
            {
                last = key;
                output.WriteLine(StatusLine.Of(status));
            }
        });
    }
}
