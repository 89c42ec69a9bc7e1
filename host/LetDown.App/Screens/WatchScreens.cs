using LetDown.App.CommandLine;

namespace LetDown.App.Screens;

/// <summary>Chooses how a running pump is shown.</summary>
internal static class WatchScreens
{
    public static IWatchScreen For(Workbench bench, string hint)
    {
        if (bench.Json)
        {
            return new JsonScreen(bench.Around.RawOut);
        }

        return bench.Around.OutIsTerminal ? new LiveScreen(bench.Around.Out, hint) : new LineScreen(bench.Around.RawOut);
    }

    /// <summary>For a command whose JSON comes at the end: nothing else may reach standard output.</summary>
    public static IWatchScreen ForProgress(Workbench bench, string hint)
    {
        if (!bench.Json)
        {
            return For(bench, hint);
        }

        return bench.Around.ErrorIsTerminal ? new LiveScreen(bench.Around.Error, hint) : new SilentScreen();
    }
}
