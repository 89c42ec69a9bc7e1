using System.Globalization;
using CsCheck;
using LetDown.Firmware.Scpi;

namespace LetDown.Tests.Scpi;

/// <summary>Messages as IEEE 488.2 and SCPI-99 write them.</summary>
public sealed class ScpiReaderTests
{
    private static readonly Gen<string> AnyWord = Gen.String[Gen.Char['A', 'Z'], 1, 12];

    private static readonly Gen<ScpiParameter> AnyParameter = Gen.OneOf<ScpiParameter>(
        Gen.Double[-1e6, 1e6].Select(number => (ScpiParameter)new ScpiParameter.Number(number, "")),
        AnyWord.Select(word => (ScpiParameter)new ScpiParameter.Word(word)),
        Gen.String[Gen.Char[' ', '~'], 0, 20].Select(text => (ScpiParameter)new ScpiParameter.Quoted(text)),
        Gen.String[Gen.Char['a', 'z'], 1, 8].Array[1, 4].Select(names => (ScpiParameter)new ScpiParameter.Channels(names)));

    private static readonly Gen<ScpiUnit> AnyUnit = Gen.Select(
        AnyWord.Array[1, 4], Gen.Bool, Gen.Bool, AnyParameter.Array[0, 4], (words, isQuery, isFromRoot, parameters) => new ScpiUnit(words, isQuery, isFromRoot, parameters));

    [Fact]
    public void What_is_written_is_read_again() => Gen.Select(AnyUnit.Array[1, 4], One("", " ", "\t "), One("\"", "'")).Sample((units, blank, quote) =>
    {
        var read = Read(string.Join($"{blank};{blank}", units.Select(unit => Written(unit, blank, quote))) + "\r");
        Assert.Equal(units.Length, read.Count);
        foreach (var (one, again) in units.Zip(read))
        {
            Assert.Equal(one.Mnemonics, again.Mnemonics);
            Assert.Equal((one.IsQuery, one.IsFromRoot), (again.IsQuery, again.IsFromRoot));
            Assert.Equal(one.Parameters, again.Parameters);
        }
    });

    [Fact]
    public void Whatever_comes_is_read_or_refused_with_a_number_of_the_standard() =>
        Gen.String[Gen.Frequency((4, One<char>([.. "*:;,?#()@'\"+-.eEHBQ 19AZaz_\r\t"])), (1, Gen.Char)), 0, 40].Sample(
            text =>
            {
                try
                {
                    Assert.All(Read(text), unit => Assert.NotEmpty(unit.Mnemonics));
                }
                catch (ScpiException e)
                {
                    Assert.InRange(e.Error.Number, -299, -100);
                    Assert.InRange($"{e.Error}".Length, 1, 255);
                }
            },
            iter: 20_000);

    [Theory]
    [InlineData("1", 1, "")]
    [InlineData("+1.", 1, "")]
    [InlineData("-.5", -0.5, "")]
    [InlineData("1.5E+1", 15, "")]
    [InlineData("15e-1", 1.5, "")]
    [InlineData("1 E 3", 1000, "")]
    [InlineData("120mmHg", 120, "MMHG")]
    [InlineData("1.2E2 mmHg", 120, "MMHG")]
    [InlineData("1E2mmHg", 100, "MMHG")]
    [InlineData("5 ms", 5, "MS")]
    [InlineData("#HfF", 255, "")]
    [InlineData("#Q17", 15, "")]
    [InlineData("#b1111", 15, "")]
    public void A_number_has_many_forms(string written, double value, string suffix) =>
        Assert.Equal(new ScpiParameter.Number(value, suffix), Assert.Single(Assert.Single(Read($"A {written}")).Parameters));

    [Theory]
    [InlineData("(@left)", "left")]
    [InlineData("( @ Left , right )", "left right")]
    [InlineData("(@1:3)", "1 2 3")]
    [InlineData("(@3:2,line-left-sensor)", "3 2 line-left-sensor")]
    public void A_list_of_channels_has_names_numbers_and_ranges(string written, string names) =>
        Assert.Equal(names.Split(' '), Assert.IsType<ScpiParameter.Channels>(Assert.Single(Assert.Single(Read($"A {written}")).Parameters)).Names);

    [Theory]
    [InlineData("MEAS::PRES?", -102)]
    [InlineData("MEAS:PRES?(@left)", -111)]
    [InlineData("ABCDEFGHIJKLM", -112)]
    [InlineData("A 1,", -102)]
    [InlineData("A 1 2", -102)]
    [InlineData("A ON OFF", -102)]
    [InlineData("A +", -121)]
    [InlineData("A #H", -121)]
    [InlineData("A #B2", -121)]
    [InlineData("A 1E", -121)]
    [InlineData("A 1E999", -222)]
    [InlineData("A 'left", -151)]
    [InlineData("A (left)", -171)]
    [InlineData("A (@)", -171)]
    [InlineData("A (@left", -171)]
    [InlineData("A (@1:100)", -171)]
    [InlineData("A ü", -101)]
    [InlineData("A %", -102)]
    public void What_is_wrong_has_its_number(string message, int number) =>
        Assert.Equal(number, Assert.Throws<ScpiException>(() => Read(message)).Error.Number);

    private static Gen<T> One<T>(params T[] all) => Gen.Int[0, all.Length - 1].Select(index => all[index]);

    private static List<ScpiUnit> Read(string message)
    {
        var (reader, units) = (new ScpiReader(message), new List<ScpiUnit>());
        while (reader.Next() is { } unit)
        {
            units.Add(unit);
        }

        return units;
    }

    private static string Written(ScpiUnit unit, string blank, string quote) =>
        $"{unit} {blank}{string.Join($"{blank},{blank}", unit.Parameters.Select(parameter => Written(parameter, quote)))}";

    private static string Written(ScpiParameter parameter, string quote) => parameter switch
    {
        ScpiParameter.Number number => number.Value.ToString("R", CultureInfo.InvariantCulture),
        ScpiParameter.Word word => word.Text,
        ScpiParameter.Quoted text => quote + text.Text.Replace(quote, quote + quote, StringComparison.Ordinal) + quote,
        ScpiParameter.Channels list => $"(@{string.Join(',', list.Names)})",
        _ => throw new InvalidOperationException(),
    };
}
