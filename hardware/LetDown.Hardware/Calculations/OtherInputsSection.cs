using LetDown.Board.Description;

namespace LetDown.Hardware.Calculations;

/// <summary>Range and accuracy of what is not vacuum.</summary>
internal static class OtherInputsSection
{
    /// <summary>50 mΩ at 1 %, INA180A1: gain 1 %, offset 0.5 mV at its input at most (data sheet).</summary>
    private const double Shunt = 0.05;
    private const double ShuntError = 0.02;
    private const double AmplifierOffset = 0.0005;

    public static void Write(MarkdownPage page, AnalogDescription analog)
    {
        var thermistor = new PadBudget(analog.Thermistor);
        var share = 10 / 50.2;
        page.Heading("The other inputs").Table("input", "#range", "#off at worst", "from")
            .Row($"motor current", $"0 to {analog.ReferenceVolts / analog.MotorVoltsPerAmpere:0.0} A", $"{1000 * AmplifierOffset / Shunt:0} mA and {100 * ShuntError:0} %", $"50 mΩ of 1 %, 20 V/V of 1 %, 0.5 mV; {Shunt * 20:0.0} V/A as board.json says ({analog.MotorVoltsPerAmpere:0.0}); a motor that stands is told from 80 mA on")
            .Row($"12 V rail", $"0 to {analog.ReferenceVolts / share:0.0} V", $"{100 * ((2 * 0.01 * (1 - share)) + ((0.2 - share) / 0.2)):0.0} %", $"40.2 kΩ and 10 kΩ of 1 %: {share:0.0000}, board.json {analog.SupplyDivider}; limits 9.6 and 15 V")
            .Row($"warm pad at 40.5 °C", $"-20 to 80 °C", $"{thermistor.Error(40.5):0.0} K", $"thermistor 1 %, its beta 1 %, pull-up 1 %, converter 4 counts")
            .Row($"reference check", $"0.5 ± 0.02", $"{100 * ((0.01 / 2 * 2) + (5 / 4096.0)):0.0} % of full scale", $"two resistors of 1 %, converter");
        page.Add($"\n").Paragraph($"""
            A pad may so be {40.5 + thermistor.Error(40.5):0.0} °C when it reads 40.5, and {43 + thermistor.Error(43):0.0} °C at the fault limit of 43. Thermistors of 0.5 % and 0.5 % of beta halve that.
            """);
    }
}
