using System.Globalization;
using LetDown.Core;
using LetDown.Core.Units;
using LetDown.Simulator.Failures;
using LetDown.Simulator.Instruments;

namespace LetDown.Firmware.Scpi;

/// <summary>The bench's own commands; docs/testing/bench.md has them as a table, and a test holds one to the other.</summary>
internal static class BenchCommands
{
    /// <summary>mL/s for each mmHg: a hole of 10 mm at 50 mmHg, through which the pump draws 2 mmHg. As if the shield lay beside the breast.</summary>
    public const double MostLeak = 100;

    private const double MostWeight = 2000;

    private static readonly GaugePoint[] Points = Enum.GetValues<GaugePoint>();
    private static readonly Side[] Sides = Enum.GetValues<Side>();
    private static readonly Buttons[] Buttons = [.. Enum.GetValues<Buttons>().Where(button => button != Core.Buttons.None)];

    public static ScpiSession Open(BenchDevice bench) => new(bench.Identity, bench.ResetAsync, [.. Measuring(bench), .. Doing(bench)]);

    private static IEnumerable<ScpiCommand> Measuring(BenchDevice bench)
    {
        yield return Ask("MEASure[:SCALar]:PRESsure?", "[(@left,right,manifold)]", Points, point => $"{point}", bench.Vacuum, mayBeAbsent: true);
        yield return Ask("MEASure[:SCALar]:WEIGht?", "[(@left,right)]", Sides, side => $"{side}", bench.Weight, mayBeAbsent: true);
        yield return Ask("MEASure[:SCALar]:TEMPerature?", "[(@left,right)]", Sides, side => $"{side}", bench.Temperature, mayBeAbsent: true);
        yield return Single("MEASure[:SCALar]:CURRent[:DC]?", bench.Current);
        yield return Single("MEASure[:SCALar]:VOLTage[:DC]?", bench.Voltage);
    }

    private static IEnumerable<ScpiCommand> Doing(BenchDevice bench)
    {
        yield return Set("SOURce:LEAK", "0 to 100,(@left,right)", arguments => arguments.Number(0, MostLeak), Sides, side => $"{side}", bench.SetLeakAsync);
        yield return Ask("SOURce:LEAK?", "(@left,right)", Sides, side => $"{side}", bench.Leak);
        yield return Set("SOURce:WEIGht", "0 to 2000,(@left,right)", arguments => arguments.Number(0, MostWeight, "G"), Sides, side => $"{side}", bench.SetLoadAsync);
        yield return Ask("SOURce:WEIGht?", "(@left,right)", Sides, side => $"{side}", bench.Load);
        yield return Set("SOURce:BUTTon[:STATe]", "ON or OFF,(@stop,…)", arguments => arguments.Boolean(), Buttons, button => $"{button}", bench.HoldAsync);
        yield return Ask("SOURce:BUTTon[:STATe]?", "(@stop,…)", Buttons, button => $"{button}", button => bench.IsHeld(button) ? 1 : 0);
        yield return Set("SOURce:FAILure", "kind,(@part,…)", arguments => arguments.Word(FailureWords.Kinds, kind => kind.Word()), FailureWords.Parts, part => part.Word(), bench.FailAsync);
        yield return ScpiCommand.Of("SOURce:FAILure?", "(@part,…)", arguments => Told(arguments, FailureWords.Parts, part => part.Word(), part => bench.Failure(part).Word().ToUpperInvariant(), false));
        yield return Set("OUTPut:VENT[:STATe]", "ON or OFF[,(@left,right)]", arguments => arguments.Boolean(), Sides, side => $"{side}", bench.SetVentAsync, mayBeAbsent: true);
        yield return Ask("OUTPut:VENT[:STATe]?", "[(@left,right)]", Sides, side => $"{side}", side => bench.IsVented(side) ? 1 : 0, mayBeAbsent: true);
    }

    private static ScpiCommand Single(string header, Func<double> read) => ScpiCommand.Of(header, "", arguments =>
    {
        arguments.End();
        return Told(read());
    });

    private static ScpiCommand Ask<T>(string header, string parameters, IReadOnlyList<T> all, Func<T, string> name, Func<T, double> read, bool mayBeAbsent = false) =>
        ScpiCommand.Of(header, parameters, arguments => Told(arguments, all, name, one => Told(read(one)), mayBeAbsent));

    private static string Told<T>(ScpiArguments arguments, IReadOnlyList<T> all, Func<T, string> name, Func<T, string> tell, bool mayBeAbsent)
    {
        var channels = arguments.Channels(all, name, mayBeAbsent);
        arguments.End();
        return string.Join(',', channels.Select(tell));
    }

    private static string Told(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static ScpiCommand Set<T, TValue>(
        string header,
        string parameters,
        Func<ScpiArguments, TValue> read,
        IReadOnlyList<T> all,
        Func<T, string> name,
        Func<IReadOnlyList<T>, TValue, Task> set,
        bool mayBeAbsent = false) => ScpiCommand.Of(header, parameters, async arguments =>
        {
            var value = read(arguments);
            var channels = arguments.Channels(all, name, mayBeAbsent);
            arguments.End();
            await set(channels, value);
            return "";
        });
}
