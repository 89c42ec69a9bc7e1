using LetDown.Core.Programs;
using LetDown.Firmware.Programs;
using LetDown.Tests.Host;
using static LetDown.Tests.Programs.ProgramTexts;
using Wire = LetDown.Protocol.V1;

namespace LetDown.Tests.Programs;

public sealed class ProgramChoiceTests : IDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly ProgramStore _store;
    private readonly ProgramChoice _choice;

    public ProgramChoiceTests()
    {
        _store = new(ProgramFolder.In(_data.Path));
        _choice = new(_store);
    }

    public void Dispose() => _data.Dispose();

    [Fact]
    public void Without_a_name_the_choice_is_the_pumps() => Assert.Equal((null, null), _choice.For(new()));

    [Fact]
    public void A_built_in_program_and_one_of_hers_are_found_by_name()
    {
        _store.Save(Program(ByTheClock), ByTheClock, replace: false);

        Assert.Same(BuiltInPrograms.Gentle, _choice.For(new() { Program = "gentle" }).Program);
        Assert.Equal(Whole(Program(ByTheClock)), Whole(_choice.For(new() { Program = "my-evening" }).Program!));
    }

    [Theory]
    [InlineData("nope", "There is no program “nope”. “letdown program list” shows what there is.")]
    [InlineData("../../etc/passwd", "There is no program of that name. “letdown program list” shows what there is.")]
    [InlineData("\u001b[2J", "There is no program of that name. “letdown program list” shows what there is.")]
    public void What_is_not_there_is_refused_in_a_sentence(string name, string expected) =>
        Assert.Equal((null, expected), _choice.For(new() { Program = name }));

    [Fact]
    public void One_that_has_gone_bad_is_refused_with_what_is_wrong()
    {
        Directory.CreateDirectory(_data.File("programs"));
        File.WriteAllText(_data.File("programs/strong.json"), With("\"expression\": { \"atMostMmHg\": 300 }", "strong"));

        var (program, refusal) = _choice.For(new() { Program = "strong" });

        Assert.Null(program);
        Assert.Equal("The program “strong” cannot be used: expression.atMostMmHg is 300; it must be between 60 and 250 mmHg. “letdown program list” shows what there is.", refusal);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(1000, true)]
    [InlineData(0.9, false)]
    [InlineData(1001, false)]
    [InlineData(double.NaN, false)]
    [InlineData(double.PositiveInfinity, false)]
    public void An_amount_beyond_the_limits_is_refused(double grams, bool isFine) =>
        Assert.Equal(isFine, _choice.For(new() { TargetGrams = grams }).Refusal is null);

    [Fact]
    public void Every_word_of_a_program_has_its_own_on_the_wire()
    {
        Assert.Equal(Enum.GetValues<Wire.Breasts>().Skip(1), Enum.GetValues<Breasts>().Select(ProgramMap.ToWire));
        Assert.Equal(Enum.GetValues<Wire.ClockPhase>().Skip(1), Enum.GetValues<ClockPhase>().Select(ProgramMap.ToWire));
    }
}
