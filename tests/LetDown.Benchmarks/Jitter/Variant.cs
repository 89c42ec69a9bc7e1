namespace LetDown.Benchmarks.Jitter;

/// <summary>What else goes on while the loop is watched.</summary>
/// <param name="Name">For the table.</param>
/// <param name="BusyProcessor">The processor that is kept busy, if any.</param>
/// <param name="Environment">Of the firmware's process.</param>
internal sealed record Variant(string Name, int? BusyProcessor, IReadOnlyDictionary<string, string> Environment)
{
    /// <summary>Goal of the issue.</summary>
    private const int AllocatedPerSecond = 5_000_000;

    private static readonly Dictionary<string, string> Nothing = [];

    public static Variant Plain => new("plain", BusyProcessor: null, Nothing);

    public static Variant Busy(int processor) => new("other core busy", processor, Nothing);

    /// <param name="kept">Bytes that stay alive.</param>
    public static Variant Allocating(int kept) => new(
        FormattableString.Invariant($"5 MB/s allocated, {kept / 1e6:0.#} MB kept"),
        BusyProcessor: null,
        new Dictionary<string, string>
        {
            ["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location,
            [StartupHook.Variable] = FormattableString.Invariant($"{AllocatedPerSecond},{kept}"),
        });
}
