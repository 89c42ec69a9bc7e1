using LetDown.App.Screens;
using LetDown.Protocol.V1;
using Spectre.Console.Testing;
using Status = LetDown.Protocol.V1.Status;

namespace LetDown.Tests.App;

public sealed class StatusViewTests
{
    private static readonly PumpInfo Simulated = new() { Simulated = true, MotherSeed = 7, CeilingMmhg = 250 };

    [Fact]
    public void Shows_expression_at_a_glance() => Golden.Matches("view-expression", Draw(Statuses.Expressing));

    [Fact]
    public void Shows_a_pump_that_waits() => Golden.Matches("view-ready", Draw(Statuses.Idle));

    [Fact]
    public void Shows_a_notice_without_alarm() => Golden.Matches("view-notice", Draw(Statuses.With(status => status.Notice = Notice.CheckSeal)));

    [Fact]
    public void Says_that_the_motor_is_quiet() => Golden.Matches("view-quiet", Draw(Statuses.With(status => status.Quiet = true)));

    [Fact]
    public void Each_notice_has_words_of_its_own_now_and_afterwards()
    {
        var notices = Enum.GetValues<Notice>().Skip(1).ToArray();

        Assert.Distinct(notices.Select(Words.Of).Append(""));
        Assert.Distinct(notices.Select(Words.Noticed).Append(Words.Noticed(Notice.Unspecified)));
        Assert.All(notices, notice => Assert.InRange(Words.Of(notice).Length, 1, 76)); // One row of a usual terminal, ^C beside it.
    }

    [Fact]
    public void Shows_why_the_pump_let_go() => Golden.Matches("view-faulted", Draw(Statuses.With(status =>
    {
        status.State = PumpState.Faulted;
        status.Reason = Reason.Fault;
        status.Fault = Fault.SensorStale;
    })));

    [Theory]
    [InlineData(Side.Left, "Changing to the right breast")]
    [InlineData(Side.Right, "Changing to the left breast")]
    public void Names_the_breast_it_goes_to(Side leaving, string words)
    {
        var switching = Statuses.With(status => (status.State, status.Side, status.Reason) = (PumpState.Switching, leaving, Reason.NoMilkOnSide));

        Assert.Contains($" {words}\n", Draw(switching), StringComparison.Ordinal);
        Assert.Contains($" {words} (", StatusLine.Of(switching), StringComparison.Ordinal);
    }

    [Fact]
    public void Needs_no_special_characters() => Golden.Matches("view-ascii", Draw(Statuses.Expressing, unicode: false));

    [Fact]
    public void Fits_a_narrow_terminal() => Golden.Matches("view-narrow", Draw(Statuses.Expressing, width: 60));

    [Theory]
    [InlineData(48)]
    [InlineData(60)]
    [InlineData(200)]
    public void Wraps_nothing(int width)
    {
        Assert.Equal(Draw(Statuses.Expressing).Split('\n').Length, Draw(Statuses.Expressing, width: width).Split('\n').Length);
        // "^C" is two columns wide, and a full row would wrap.
        Assert.All(Draw(Statuses.Expressing, width: width).Split('\n'), row => Assert.InRange(row.Length, 0, width - 3));
        var quiet = Draw(Statuses.With(status => (status.Side, status.Round, status.Quiet) = (Side.Right, 12, true)), width: width).Split('\n');
        Assert.All(quiet, row => Assert.InRange(row.Length, 0, width - 3));
    }

    [Fact]
    public void Is_equally_high_at_all_times()
    {
        var remarks = Enum.GetValues<Notice>().Select(notice => Statuses.With(status => status.Notice = notice))
            .Concat(Enum.GetValues<Fault>().Select(fault => Statuses.With(status => status.Fault = fault)))
            .Concat(Enum.GetValues<PumpState>().Select(state => Statuses.With(status => status.State = state)));

        Assert.All(remarks, status => Assert.Equal(Draw(Statuses.Idle).Split('\n').Length, Draw(status).Split('\n').Length));
    }

    private static string Draw(Status status, bool unicode = true, int width = 80)
    {
        var console = new TestConsole();
        console.Profile.Width = width;
        console.Write(StatusView.Render(Simulated, status, "Ctrl-C closes this view. The pump goes on.", unicode, width));
        return console.Output;
    }
}
