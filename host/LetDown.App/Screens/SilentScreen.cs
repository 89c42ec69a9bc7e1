using LetDown.Protocol.V1;

namespace LetDown.App.Screens;

/// <summary>Shows nothing.</summary>
internal sealed class SilentScreen : IWatchScreen
{
    public Task RunAsync(PumpInfo pump, Func<Action<Status>, Task> feed) => feed(_ => { });
}
