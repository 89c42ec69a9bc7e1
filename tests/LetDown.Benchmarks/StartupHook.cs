using System.Diagnostics.CodeAnalysis;
using System.Globalization;

/// <summary>
/// Run by the .NET runtime inside the firmware's own process, when DOTNET_STARTUP_HOOKS names this assembly: allocates beside the loop, so
/// that the firmware that is shipped needs no such code. Name and place of this class are the runtime's rule.
/// </summary>
[SuppressMessage("Design", "CA1050", Justification = "The runtime looks for it outside any namespace.")]
[SuppressMessage("Design", "MA0047", Justification = "The runtime looks for it outside any namespace.")]
internal static class StartupHook
{
    /// <summary>Bytes a second, then bytes that are kept alive.</summary>
    public const string Variable = "JITTER_ALLOCATION";

    private const int Beat = 10;
    private const int BeatsInSecond = 1000 / Beat;

    /// <summary>From a string to a buffer: what a server allocates.</summary>
    private static readonly int[] Sizes = [48, 96, 200, 512, 1500, 4000];

    public static void Initialize()
    {
        var text = Environment.GetEnvironmentVariable(Variable)?.Split(',');
        if (text is [var rate, var kept])
        {
            var bytes = int.Parse(rate, CultureInfo.InvariantCulture);
            var places = Math.Max(1, int.Parse(kept, CultureInfo.InvariantCulture) / (Sizes.Sum() / Sizes.Length));
            new Thread(() => Allocate(bytes / BeatsInSecond, new byte[places][])) { IsBackground = true, Name = "load" }.Start();
        }
    }

    private static void Allocate(int bytes, byte[][] kept)
    {
        for (var i = 0; ; Thread.Sleep(Beat))
        {
            for (var made = 0; made < bytes; i++)
            {
                kept[i % kept.Length] = new byte[Sizes[i % Sizes.Length]];
                made += Sizes[i % Sizes.Length];
            }
        }
    }
}
