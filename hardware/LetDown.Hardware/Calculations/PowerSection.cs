namespace LetDown.Hardware.Calculations;

/// <summary>What is drawn from 12 V.</summary>
internal static class PowerSection
{
    public static void Write(MarkdownPage page)
    {
        page.Heading("Power: everything that may be on at once").Table("what", "#A", "#W", "from");
        foreach (var consumer in PowerBudget.Twelve.Concat(PowerBudget.Five))
        {
            page.Row($"{consumer.Name}", $"{consumer.Amperes:0.00} at {consumer.Volts:0} V", $"{consumer.Watts:0.0}", $"{consumer.Why}");
        }

        page.Add($"\n").Table("with a Pi", "#A at 5 V", "#all of 12 V, A", "#W", "#rail, V (9.6 is a fault)", "5 V converter of at least");
        foreach (var (name, recommended, drawn) in PowerBudget.Pis)
        {
            var total = PowerBudget.Total(drawn);
            page.Row($"{name}", $"{drawn:0.0}", $"{total:0.0}", $"{12 * total:0}", $"{PowerBudget.Rail(total):0.0}", $"{recommended:0.0} A");
        }

        page.Add($"\n").Table("gets warm", "#W", "how")
            .Row($"MOSFET of a valve (0.12 Ω, 0.3 A)", $"{0.12 * 0.3 * 0.3:0.00}", $"SOT-23: nothing to do")
            .Row($"MOSFET of a pad (0.12 Ω, 1 A)", $"{0.12:0.00}", $"SOT-23: some 30 K above the case, with its pads on copper")
            .Row($"MOSFET of the motor: on, and 20 kHz with edges of 1.2 µs at 1 A", $"{(0.05 * 1) + (12 * 1 * 1.2e-6 * 20_000):0.0}", $"TO-220 without a sink")
            .Row($"MOSFET at the input (0.02 Ω, 5.3 A)", $"{0.02 * 5.3 * 5.3:0.0}", $"TO-220 without a sink")
            .Row($"shunt (50 mΩ, 1 A)", $"{0.05:0.00}", $"2512 of 1 W");
        var worst = PowerBudget.Total(PowerBudget.Pis[^1].Drawn);
        page.Add($"\n").Paragraph($"""
            Adapter: 12 V, {PowerBudget.Adapter:0.0} A; fuse {PowerBudget.Fuse:0.0} A, slow. With everything on, a Pi 5 takes it to {worst:0.0} A: {(worst < PowerBudget.Fuse ? "below" : "**above**")} the fuse. A Pi 5 that finds no 5 A supply limits its USB ports to 0.6 A, which
            this pump does not use. The linear 5 V of the sensors turns {7 * PowerBudget.SensorAmperes:0.00} W into heat, some 45 K above the case in a TO-92.
            """);
    }
}
