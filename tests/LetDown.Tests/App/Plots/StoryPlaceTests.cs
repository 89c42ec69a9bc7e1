using CsCheck;
using LetDown.App.Plots.Runs;
using LetDown.Rig.Traces;
using ScottPlot;

namespace LetDown.Tests.App.Plots;

/// <summary>Words above the curves of a run.</summary>
public sealed class StoryPlaceTests
{
    private const double Span = 60;

    private static readonly double Pixel = RunStyle.Pixel(Span);

    private static readonly Gen<StoryMark[]> Marks = Gen.Select(Gen.Double[0, Span], Gen.Int[1, 40], (at, length) => new StoryMark(at, new string('x', length), Colors.Black))
        .Array[0, 40].Select(marks => marks.OrderBy(mark => mark.At).ToArray());

    [Fact]
    public void No_words_touch_others_of_their_row_and_none_leave_the_picture() => Marks.Sample(marks =>
    {
        var places = StoryPlace.All(marks, Span, Pixel);
        foreach (var row in places.GroupBy(place => place.Row))
        {
            var parts = row.Select(Extent).OrderBy(part => part.From).ToList();
            Assert.All(parts.Zip(parts.Skip(1)), pair => Assert.True(pair.First.To <= pair.Second.From + 1e-9));
        }

        Assert.All(places, place => Assert.True(Extent(place).To <= Span + 1e-9));
    });

    [Fact]
    public void What_happens_at_once_stands_one_above_the_other()
    {
        StoryMark[] at = [new(20, "press stop", Colors.Black), new(20, "let-down left", Colors.Black), new(20, "fault: sensor stale", Colors.Black)];
        Assert.Equal([0, 1, 2], StoryPlace.All(at, Span, Pixel).Select(place => place.Row));
    }

    [Fact]
    public void What_went_wrong_has_room_before_all_else()
    {
        var marks = Enumerable.Repeat(new StoryMark(20, "press suctionUp", Colors.Black), 40).Append(new(20.1, "fault: sensor stale", RunStyle.Wrong));
        Assert.Equal(0, StoryPlace.All(marks, Span, Pixel).Single(place => place.Mark.Color == RunStyle.Wrong).Row);
    }

    [Theory]
    [InlineData("letDown right expressing flowRose", "let-down right")]
    [InlineData("letDownWithdrawn left expressing", "let-down left withdrawn")]
    [InlineData("notice left expressing scaleLost", "notice: scale lost")]
    [InlineData("fault left faulted fault sensorStale", "fault: sensor stale")]
    [InlineData("sideFinished right expressing flowFell", "right finished")]
    [InlineData("coaxed left stimulating milkIsSlow", "coaxed")]
    [InlineData("stateChanged left switching asked", null)]
    [InlineData("letDownOver left expressing flowFell", null)]
    public void The_journal_speaks_as_people_do_and_states_are_left_to_their_band(string entry, string? words) =>
        Assert.Equal(words, StoryMark.Of(new TraceMark(1, IsDone: false, entry))?.Words);

    [Fact]
    public void A_step_is_named_as_it_was_done() => Assert.Equal("fail vent-left stuck", StoryMark.Of(new TraceMark(1, IsDone: true, "fail vent-left stuck"))?.Words);

    private static (double From, double To) Extent(StoryPlace place)
    {
        var width = StoryPlace.WidthOf(place.Mark, Pixel);
        var from = place.IsLeftOf ? place.Mark.At - width : place.Mark.At;
        return (from, from + width);
    }
}
