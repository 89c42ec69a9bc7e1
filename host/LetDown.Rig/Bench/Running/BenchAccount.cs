using LetDown.Rig.Bench.Files;
using LetDown.Rig.Bench.Instruments;
using Wire = LetDown.Protocol.V1;

namespace LetDown.Rig.Bench.Running;

/// <summary>What a run on a bench has to tell besides its findings.</summary>
internal sealed record BenchAccount
{
    public required BenchFile File { get; init; }

    /// <summary>Who ran it, and where.</summary>
    public required string Tester { get; init; }

    /// <summary>The pump, where it could be asked.</summary>
    public required Wire.PumpInfo? Pump { get; init; }

    public required IReadOnlyList<(string Name, string Address, InstrumentIdentity Identity)> Instruments { get; init; }

    public required BenchRecording Recording { get; init; }

    public required IReadOnlyList<Disagreement> Disagreements { get; init; }

    public required IReadOnlyList<(ManualStep Step, string Answer, bool IsFromFile)> Answers { get; init; }

    /// <summary>What ended the run early, if something did.</summary>
    public string? Trouble { get; init; }
}
