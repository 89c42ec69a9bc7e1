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
    public void Shows_both_breasts_with_program_wish_and_estimated_milk() => Golden.Matches("view-both", Draw(Statuses.Both));

    [Fact]
    public void Says_a_calm_word_while_milk_is_slow() => Golden.Matches("view-coaxing", Draw(Statuses.Coaxing(Coaxing.Word)));

    [Fact]
    public void Shows_a_rest() => Golden.Matches("view-resting", Draw(Statuses.Coaxing(Coaxing.Rest)));

    [Fact]
    public void Shows_why_it_goes_to_the_other_breast() => Golden.Matches("view-switching", Draw(Statuses.Leaving));

    [Fact]
    public void Each_state_reason_and_way_of_coaxing_has_words_of_its_own()
    {
        var reasons = Enum.GetValues<Reason>().Skip(1).ToArray();

        Assert.Distinct(Enum.GetValues<PumpState>().Select(Words.Of));
        Assert.Distinct(reasons.Select(Words.Of).Append(""));
        Assert.All(reasons, reason => Assert.InRange(Words.Of(reason).Length, 1, 29)); // What a row of “sessions show” has left in 80 columns.
        Assert.Distinct(Enum.GetValues<Coaxing>().Select(Words.Of));
        Assert.All(Enum.GetValues<Coaxing>(), coaxing => Assert.InRange(Words.Of(coaxing).Length, 0, 76));
    }

    [Fact]
    public void Each_way_to_end_fits_the_list() => Assert.All(
        Enum.GetValues<Reason>(), reason => Assert.InRange(Words.Ending(LetDown.Host.Sessions.SessionState.Complete, reason).Length, 1, 12));

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
        Assert.All(Draw(Statuses.Coaxing(Coaxing.Word), width: width).Split('\n'), row => Assert.InRange(row.Length, 0, width - 3));
        Assert.All(Draw(Statuses.Both, width: width).Split('\n'), row => Assert.InRange(row.Length, 0, width - 3));
    }

    [Fact]
    public void Is_equally_high_at_all_times()
    {
        var remarks = Enum.GetValues<Notice>().Select(notice => Statuses.With(status => status.Notice = notice))
            .Concat(Enum.GetValues<Fault>().Select(fault => Statuses.With(status => status.Fault = fault)))
            .Concat([Statuses.Both, Statuses.Leaving])
            .Concat(Enum.GetValues<Coaxing>().Select(Statuses.Coaxing))
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
