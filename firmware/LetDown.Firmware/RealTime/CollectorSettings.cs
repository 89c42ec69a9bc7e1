using System.Globalization;
using System.Runtime;

namespace LetDown.Firmware.RealTime;

/// <summary>How .NET's collector is set up, and whether a loop can live beside it (docs/decisions/0008).</summary>
/// <param name="IsServer">One heap and one collecting thread for each processor.</param>
/// <param name="Mode">Whether it works beside the program for a part of the time.</param>
/// <param name="FirstGeneration">What is allocated between two collections, bytes; 0 where that is left to the runtime.</param>
internal readonly record struct CollectorSettings(bool IsServer, GCLatencyMode Mode, long FirstGeneration)
{
    /// <summary>Enough for a session: with less, collections come in the middle of one.</summary>
    public const long WantedFirstGeneration = 64 << 20;

    /// <summary>Read by the runtime before any code of ours runs, from nowhere else, in hexadecimal.</summary>
    public const string FirstGenerationVariable = "DOTNET_GCgen0size";

    public static CollectorSettings Current => new(GCSettings.IsServerGC, GCSettings.LatencyMode, ParseSize(Environment.GetEnvironmentVariable(FirstGenerationVariable)));

    /// <summary>A server collector, or one that works beside the loop, pauses it for longer than a tick (measured).</summary>
    public bool IsFit => !IsServer && Mode == GCLatencyMode.Batch;

    public bool HasRoom => FirstGeneration >= WantedFirstGeneration;

    public static long ParseSize(string? text)
    {
        var digits = text is ['0', 'x' or 'X', .. var rest] ? rest : text;
        return long.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bytes) ? bytes : 0;
    }
}
