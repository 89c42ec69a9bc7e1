using CsCheck;
using LetDown.Firmware.Scpi;

namespace LetDown.Tests.Scpi;

public sealed class ScpiHeaderTests
{
    [Theory]
    [InlineData("MEAS:PRES", true)]
    [InlineData("measure:scalar:pressure", true)]
    [InlineData("MEASURE:PRES", true)]
    [InlineData("MEAS:SCAL:PRESSURE", true)]
    [InlineData("MEASU:PRES", false)]
    [InlineData("PRES", false)]
    [InlineData("MEAS", false)]
    [InlineData("MEAS:PRES:DC", false)]
    public void Short_and_long_words_fit_and_nothing_between(string said, bool fits) =>
        Assert.Equal(fits, new ScpiHeader("MEASure[:SCALar]:PRESsure?").Fits(said.Split(':')));

    [Fact]
    public void Every_command_fits_in_its_shortest_and_longest_form_in_any_case()
    {
        using var bench = new BenchOnLockstep();
        Gen.Select(Gen.Int[0, bench.Session.Commands.Count - 1], Gen.Bool, Gen.Int).Sample((index, isShort, letters) =>
        {
            var command = bench.Session.Commands[index];
            var said = (isShort ? command.Header.Shortest : command.Header.Longest).TrimEnd('?');
            var mixed = new string([.. said.Select((letter, at) => ((letters >> (at % 31)) & 1) == 0 ? letter : char.ToLowerInvariant(letter))]);
            Assert.True(command.Header.Fits(mixed.Split(':')), mixed);
            Assert.Same(command, Assert.Single(bench.Session.Commands, one => one.Header.IsQuery == command.Header.IsQuery && one.Header.Fits(mixed.Split(':'))));
        });
    }
}
