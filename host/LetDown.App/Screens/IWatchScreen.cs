using LetDown.Protocol.V1;

namespace LetDown.App.Screens;

/// <summary>Somewhere a running pump is shown.</summary>
internal interface IWatchScreen
{
    /// <summary>Shows what <paramref name="feed"/> hands it, until the feed ends.</summary>
    Task RunAsync(PumpInfo pump, Func<Action<Status>, Task> feed);
}
