using LetDown.Board;
using LetDown.Simulator.Pneumatics;

namespace LetDown.Hardware.Calculations;

/// <summary>From a fault, or a loop that dies, to a vented line.</summary>
internal static class TimingSection
{
    /// <summary>What a fault that a living loop sees takes to the valve's pin: three ticks of evidence, one to decide, one to write. A longer check says so itself.</summary>
    private const double LoopMs = 5;

    private const double Farads = 1e-6;
    private const double FittedOhms = 102_000;
    private const double FormerOhms = 143_000;

    public static void Write(MarkdownPage page, BoardDescription board)
    {
        var fitted = HeartbeatTiming.Of(FittedOhms, Farads);
        var former = HeartbeatTiming.Of(FormerOhms, Farads);
        page.Heading("Time: from a loop that dies to an open vent, ms").Table("what", "#102 kΩ (fitted)", "#143 kΩ", "from")
            .Row($"one-shot, 0.7·R·C with 1 µF", $"{fitted.PulseMs:0} (board.json {board.Heartbeat.OneShotMilliseconds:0})", $"{former.PulseMs:0}", $"74HCT4538")
            .Row($"shortest and longest", $"{fitted.Shortest:0} to {fitted.Longest:0}", $"{former.Shortest:0} to {former.Longest:0}", $"chip 14 %, capacitor 5 %, resistor 1 %")
            .Row($"last edge that triggered", $"{HeartbeatTiming.EdgeMs:0}", $"{HeartbeatTiming.EdgeMs:0}", $"rising edges only: every second tick")
            .Row($"coil lets go", $"{HeartbeatTiming.CoilMs:0.0}", $"{HeartbeatTiming.CoilMs:0.0}", $"diode and zener; circuits/figures.md")
            .Row($"armature travels", $"{HeartbeatTiming.TravelMs:0}", $"{HeartbeatTiming.TravelMs:0}", $"the simulator's longest")
            .Row($"**open at worst** (design: below 100)", $"**{fitted.ToOpen:0}**", $"**{former.ToOpen:0}**", $"sum");
        page.Add($"\n").Paragraph($"""
            Revision A takes the 100 ms of the design as the limit and not as the middle value: 102 kΩ keeps "vented in under 100 ms" at worst, and leaves a loop {fitted.Shortest:0} ms,
            as many ticks, before anything drops. 143 kΩ would make 100 ms in the middle and {former.ToOpen:0} ms at worst.
            """);
        Air(page, board, fitted, former);
    }

    private static void Air(MarkdownPage page, BoardDescription board, HeartbeatTiming fitted, HeartbeatTiming former)
    {
        page.Heading("Time: until the line is below 20 mmHg, from 250 mmHg, ms")
            .Table("air in the line", "#vent", "#air alone", "#a fault the loop sees", "#the loop dies, 102 kΩ", "#the loop dies, 143 kΩ");
        foreach (var space in new[] { 100, board.HeadSpaceMillilitres, 300 })
        {
            foreach (var (width, flow) in new[] { (2.2, PneumaticParts.NominalVentFlow), (3.0, PneumaticParts.NominalVentFlow * 9 / 4.84) })
            {
                var opening = HeartbeatTiming.TravelMs / 1000;
                var air = 1000 * VentTiming.SecondsToVented(space, flow * 0.97, opening);
                page.Row($"{space:0} mL", $"{width:0.0} mm", $"{air:0}", $"{Told(air + LoopMs + HeartbeatTiming.CoilMs)}", $"{Told(air + fitted.Longest + HeartbeatTiming.EdgeMs + HeartbeatTiming.CoilMs)}", $"{Told(air + former.Longest + HeartbeatTiming.EdgeMs + HeartbeatTiming.CoilMs)}");
            }
        }

        page.Add($"\n").Paragraph($"""
            "Air alone" has the travel of the armature in it and a vent 3 % narrower than it should be. Bold is beyond the design's 200 ms. A fault that a living loop sees keeps it with
            {board.HeadSpaceMillilitres:0} mL; a loop that dies does not, with the vent of 2.2 mm; a vent of 3.0 mm keeps both.
            """);
    }

    private static string Told(double ms) => ms < 200 ? FormattableString.Invariant($"{ms:0}") : FormattableString.Invariant($"**{ms:0}**");
}
