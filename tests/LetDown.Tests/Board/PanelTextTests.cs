using CsCheck;
using LetDown.Board.Panel;
using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Board;

public sealed class PanelTextTests
{
    public static TheoryData<string> Names => [.. PanelScreens.All().Select(screen => screen.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_screen_reads_as_its_golden_file(string name)
    {
        var status = PanelScreens.All().Single(screen => screen.Name == name).Status;

        Golden.Compare(name, Framed(PanelText.Render(status, isSimulated: false)));
    }

    [Fact]
    public void A_simulated_pump_at_rest_says_so()
    {
        Golden.Compare("idle-simulated", Framed(PanelText.Render(PanelScreens.All().First().Status, isSimulated: true)));
    }

    [Fact]
    public void Every_screen_of_a_simulated_pump_carries_the_mark_and_covers_no_word_with_it()
    {
        foreach (var (_, status) in PanelScreens.All())
        {
            var real = PanelText.Render(status, isSimulated: false);
            var simulated = PanelText.Render(status, isSimulated: true);
            Assert.EndsWith("    ", real[0], StringComparison.Ordinal);
            Assert.Equal(real[0][..16] + " sim", simulated[0]);
        }
    }

    [Fact]
    public void Any_status_at_all_fills_four_lines_of_twenty_plain_characters()
    {
        var number = Gen.OneOf(Gen.Double, Gen.Const(double.NaN), Gen.Const(double.NegativeInfinity), Gen.Double[-1e4, 1e4]);
        var status = Gen.Select(Gen.Enum<PumpState>(), Gen.Enum<Side>(), Gen.Enum<Fault>(), Gen.Enum<Notice>(), number, Gen.Long, Gen.Bool);
        status.Sample((state, side, fault, notice, any, ticks, isQuiet) =>
        {
            var lines = PanelText.Render(
                new PumpStatus
                {
                    State = state,
                    Side = side,
                    Fault = fault,
                    Notice = notice,
                    SuctionLevel = new Vacuum(any),
                    Collected = new PerSide<Mass>(new Mass(any), new Mass(-any)),
                    Elapsed = TimeSpan.FromTicks(ticks),
                    LetDowns = (int)ticks,
                    IsQuiet = isQuiet,
                },
                isSimulated: true);
            Assert.Equal(4, lines.Length);
            Assert.All(lines, line => Assert.Equal(20, line.Length));
            Assert.All(lines, line => Assert.All(line, character => Assert.InRange(character, ' ', '}')));
        });
    }

    [Fact]
    public void Each_fault_and_each_notice_has_words_of_its_own()
    {
        var faults = Enum.GetValues<Fault>().Select(PanelWords.Of).ToArray();
        var notices = Enum.GetValues<Notice>().Select(PanelWords.Of).ToArray();

        Assert.Distinct(faults);
        Assert.Distinct(notices);
    }

    // Machine words have no place on her screen (design, section 2).
    [Fact]
    public void No_screen_speaks_of_machinery()
    {
        string[] banned = ["regulator", "SPI", "solution", "error", "fault", "mmHg", "vacuum", "PWM"];
        foreach (var (name, status) in PanelScreens.All())
        {
            var text = string.Join('\n', PanelText.Render(status, isSimulated: true));
            Assert.All(banned, word => Assert.False(text.Contains(word, StringComparison.OrdinalIgnoreCase), $"{name} says {word}"));
        }
    }

    private static string Framed(string[] lines) => string.Concat(lines.Select(line => $"|{line}|\n"));
}
