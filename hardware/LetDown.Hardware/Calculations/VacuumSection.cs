using LetDown.Board.Description;

namespace LetDown.Hardware.Calculations;

/// <summary>Scale and accuracy of the vacuum reading.</summary>
internal static class VacuumSection
{
    private static readonly double[] Depths = [60, 150, 250];

    private static readonly (string Name, Func<Contribution, Func<double, double>> Of)[] Stages =
    [
        ("as it comes", part => part.Raw),
        ("zeroed when vented (as the firmware does)", part => part.Zeroed),
        ("zeroed, and span set by a gauge", part => part.Calibrated),
    ];

    public static void Write(MarkdownPage page, AnalogDescription analog)
    {
        var scale = new VacuumScale(analog);
        page.Heading("Vacuum: scale")
            .Table("what", "#")
            .Row($"at the converter at ambient", $"{scale.VoltsAtAmbient:0.000} V of {analog.ReferenceVolts:0.0} V")
            .Row($"for each mmHg", $"{1000 * scale.VoltsPerMmHg:0.000} mV")
            .Row($"one count", $"{scale.MmHgPerCount:0.000} mmHg")
            .Row($"at 280 mmHg (relief)", $"{scale.VoltsAtAmbient - (280 * scale.VoltsPerMmHg):0.000} V")
            .Row($"divider 5.1 kΩ and 10 kΩ", $"{10 / 15.1:0.0000} (board.json {analog.Vacuum.Divider})");
        Budget(page, new VacuumBudget(analog));
        Supply(page, scale);
    }

    private static void Budget(MarkdownPage page, VacuumBudget budget)
    {
        page.Heading("Vacuum: accuracy, at 250 mmHg, in mmHg").Table("from", "#as it comes", "#zeroed", "#zeroed and span set", "figure from");
        foreach (var part in budget.All)
        {
            page.Row($"{part.Name}", $"{part.Raw(250):0.00}", $"{part.Zeroed(250):0.00}", $"{part.Calibrated(250):0.00}", $"{part.Why}");
        }

        page.Add($"\n").Table(["stage", .. Depths.SelectMany(depth => new[] { FormattableString.Invariant($"#{depth} mmHg: worst"), "#RSS" }), $"±{VacuumBudget.Goal} mmHg"]);
        foreach (var (name, of) in Stages)
        {
            var figures = Depths.SelectMany(depth => new FormattableString[] { $"{budget.Worst(of, depth):0.0}", $"{budget.RootSumSquare(of, depth):0.0}" });
            page.Row([$"{name}", .. figures, $"{Verdict(budget, of)}"]);
        }

        page.Add($"\n").Paragraph($"""
            The last row leaves out what the sensor itself is still off after its span was set at one point: bend, hysteresis, drift of its span with
            temperature. Its data sheet gives one figure for all of them. The goal holds at 250 mmHg at worst if that rest is below
            **{budget.Allowance(250):0.0} mmHg** ({100 * budget.Allowance(250) / 250:0.0} % of the reading); measure it at bring-up, up and down, cold and warm ([bring-up.md](bring-up.md)).
            Not counted: 0.3 mmHg of noise (the simulator's assumption), and the lag of sensor (1 ms) and filter (5.1 kΩ ∥ 10 kΩ with 100 nF, 0.34 ms) while vacuum
            changes, which is {1.34:0.0} mmHg for each 1,000 mmHg/s.
            """);
        page.Paragraph($"""
            A part that meets the goal by its data sheet: Honeywell HSC, ±5 psi differential (±259 mmHg), analog, 3.3 V (HSCDRRN005PDAA3): ±0.25 % of its 517 mmHg
            for bend and hysteresis is 1.3 mmHg; zeroed, with the converter's own {2 * 0.24 + 0.12:0.0} mmHg, 1.9 mmHg at worst, and it needs no divider. It is dearer
            by far, and a vacuum beyond 259 mmHg is outside its range: the check above the ceiling of 250 would have 9 mmHg left.
            """);
    }

    private static string Verdict(VacuumBudget budget, Func<Contribution, Func<double, double>> of) =>
        Depths.LastOrDefault(depth => budget.Worst(of, depth) <= VacuumBudget.Goal) is > 0 and var last
            ? FormattableString.Invariant($"at worst met up to {last:0} mmHg") + (last < Depths[^1] ? ", not beyond" : " but for the sensor's rest")
            : "not met";

    private static void Supply(MarkdownPage page, VacuumScale scale)
    {
        page.Heading("Vacuum: why the reference hangs on the sensors' own 5 V")
            .Paragraph($"""
                The sensor gives a share of its supply; the converter measures shares of its reference. With a reference of its own, 0.1 % of change of the
                5 V between zeroing and reading would shift the reading by **{scale.MmHgOfAmbient / 1000:0.0} mmHg**, and 1 % (a Pi that wakes up) by {scale.MmHgOfAmbient / 100:0} mmHg. Revision A therefore makes
                both from one quiet 5 V: a linear regulator from 12 V feeds the three sensors, and 17 kΩ (15 and 2) and 33 kΩ of 0.1 %, buffered, make the 3.300 V of the
                converter's reference from it. What is left is the tolerance of the two dividers, which the table above counts.
                The sensor gives 0.1 mA at its upper end (data sheet of its family); a divider of 15.1 kΩ takes {1000 * 4.6 / 15_100:0.0} mA at ambient. So each has a buffer (OPA2333: 10 µV, which
                is less than 0.01 mmHg), and the divider may be low enough for the converter.
                """);
    }
}
