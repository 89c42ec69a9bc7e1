using CsCheck;
using LetDown.Host.Formula;
using LetDown.Host.Patterns;
using MathNet.Numerics.Random;

namespace LetDown.Tests.Host.Formula;

public sealed class FormulaBeliefTests
{
    private static readonly FormulaEffort Short = new(20, 40);
    private static readonly Dictionary<string, double> TwoHelp = new(StringComparer.Ordinal) { ["warm"] = 0.7, ["smell"] = 0.8 };
    private static readonly Dictionary<string, double> NoneHelps = new(StringComparer.Ordinal);

    /// <summary>Some sessions, what she thinks of each trick (0 plain, 1 liked, 2 off), what she can do tonight, and luck.</summary>
    private static readonly Gen<(int Sessions, int[] Standings, bool[] Feasible, int Seed)> Anyone =
        Gen.Select(Gen.Int[0, 40], Gen.Int[0, 2].Array[FormulaSessions.BuiltIn.Count], Gen.Bool.Array[FormulaSessions.BuiltIn.Count], Gen.Int[0, 1000]);

    [Fact]
    public void What_helps_is_found_with_how_much()
    {
        var belief = FormulaBelief.Learn(FormulaSessions.Of(150, TwoHelp), FormulaSessions.BuiltIn, new MersenneTwister(1), FormulaEffort.Usual);
        var visible = belief.Effects.Where(effect => effect.IsVisible).ToList();
        Assert.Equal(["warm", "smell"], visible.Select(effect => effect.Tricks[0]));
        // 80 s less 30 %, and less 20 %.
        Assert.InRange(24, visible[0].Sooner.Low, visible[0].Sooner.High);
        Assert.InRange(16, visible[1].Sooner.Low, visible[1].Sooner.High);
        Assert.Subset(belief.Best(_ => true).Tricks.ToHashSet(), new HashSet<string>(["warm", "smell"]));
        Assert.True(belief.Verdict().IsEnough);
    }

    [Fact]
    public void Where_nothing_helps_nothing_is_told_and_nothing_is_suggested()
    {
        var belief = FormulaBelief.Learn([.. FormulaSessions.Of(300, NoneHelps).Select(session => session with { Comfort = null })], FormulaSessions.BuiltIn, new MersenneTwister(1), FormulaEffort.Usual);
        Assert.DoesNotContain(belief.Effects, effect => effect.IsVisible);
        Assert.Empty(belief.Best(_ => true).Tricks);
        Assert.True(belief.Verdict().IsEnough);
    }

    [Fact]
    public void Comfort_is_told_once_there_are_marks()
    {
        var few = FormulaBelief.Learn(FormulaSessions.Of(2 * (FormulaBelief.LeastMarks - 1), NoneHelps), FormulaSessions.BuiltIn, new MersenneTwister(1), Short);
        Assert.Empty(few.Comfort);
        var many = FormulaBelief.Learn(FormulaSessions.Of(150, NoneHelps), FormulaSessions.BuiltIn, new MersenneTwister(1), FormulaEffort.Usual);
        var warm = Assert.Single(many.Comfort, effect => effect.IsVisible);
        Assert.Equal("warm", warm.Trick);
        Assert.InRange(1, warm.Points.Low - 0.2, warm.Points.High + 0.2);
        // A point of comfort is worth more than the trouble.
        Assert.Equal(["warm"], many.Best(_ => true).Tricks);
    }

    /// <summary>Each takes a tenth off, and both together half.</summary>
    [Fact]
    public void What_two_do_together_is_told_beyond_what_each_does()
    {
        var sessions = FormulaSessions.Of(300, NoneHelps).Select((session, number) => WithPair(session with { Comfort = null }, number)).ToList();
        var belief = FormulaBelief.Learn(sessions, FormulaSessions.BuiltIn, new MersenneTwister(1), FormulaEffort.Usual);
        var pair = Assert.Single(belief.Pairs, effect => effect.IsVisible);
        Assert.Equal(["warm", "smell"], pair.Tricks);
        Assert.Equal(75, pair.Sessions);
        // 80 s with ln 0.5 - 2 ln 0.9 more in the logarithm.
        Assert.InRange(80 * (1 - (0.5 / 0.81)), pair.Sooner.Low, pair.Sooner.High);
        Assert.Equal(["warm", "smell"], belief.Best(_ => true).Tricks);
    }

    [Fact]
    public void A_wait_that_was_cut_off_counts_as_longer()
    {
        List<FormulaSession> sessions = [.. FormulaSessions.Of(60, NoneHelps).Select(session => session.Tricks.Contains("warm")
            ? session with { FirstLetDown = PatternSample.CutOff(120, session.FirstLetDown.Context) }
            : session)];
        var warm = FormulaBelief.Learn(sessions, FormulaSessions.BuiltIn, new MersenneTwister(1), FormulaEffort.Usual).Effects.Single(effect => effect.Tricks[0] == "warm");
        Assert.True(warm is { IsVisible: true, Sooner.High: < 0 });
    }

    [Fact]
    public void What_she_likes_is_never_withheld_and_what_is_off_never_suggested() => Anyone.Sample(
        one =>
        {
            var (tricks, feasible, random) = Given(one);
            var belief = FormulaBelief.Learn(FormulaSessions.Of(one.Sessions, TwoHelp), tricks, random, Short);
            foreach (var suggestion in (MixSuggestion[])[belief.Best(feasible.Contains), belief.Try(feasible.Contains, random)])
            {
                Assert.Subset(suggestion.Tricks.ToHashSet(), tricks.Where(trick => trick.IsLiked && feasible.Contains(trick.Id)).Select(trick => trick.Id).ToHashSet());
                Assert.DoesNotContain(suggestion.Tricks, trick => !feasible.Contains(trick) || tricks.Single(known => known.Id == trick).IsOff);
                Assert.Distinct(suggestion.Tricks);
            }
        },
        iter: 60);

    [Fact]
    public void A_suggestion_is_no_burden_and_can_be_done() => Anyone.Sample(
        one =>
        {
            var (tricks, feasible, random) = Given(one);
            var suggested = FormulaBelief.Learn(FormulaSessions.Of(one.Sessions, TwoHelp), tricks, random, Short).Try(feasible.Contains, random).Tricks;
            List<FormulaTrick> others = [.. tricks.Where(trick => !trick.IsLiked && suggested.Contains(trick.Id))];
            Assert.InRange(others.Count, 0, MixSuggestion.Most);
            Assert.DoesNotContain(others, trick => suggested.Any(trick.NotWith.Contains));
        },
        iter: 60);

    [Fact]
    public void At_first_every_trick_has_its_turn()
    {
        var sessions = new List<FormulaSession>();
        for (var i = 0; i < 60; i++)
        {
            var mix = FormulaSearch.Of(sessions, FormulaSessions.BuiltIn, isEnded: false).Suggest(_ => true);
            sessions.Add(FormulaSessions.Of(1, NoneHelps, seed: i)[0] with { Tricks = mix.Tricks, Comfort = null });
            if (FormulaSessions.BuiltIn.All(trick => sessions.Count(session => session.Tricks.Contains(trick.Id)) >= MixVerdict.Tries))
            {
                return;
            }
        }

        Assert.Fail("After 60 sessions one was still not tried.");
    }

    [Fact]
    public void The_same_sessions_say_the_same_and_a_new_one_something_new()
    {
        var sessions = FormulaSessions.Of(30, TwoHelp);
        var said = Enumerable.Range(0, 3).Select(_ => string.Join(',', FormulaSearch.Of(sessions, FormulaSessions.BuiltIn, isEnded: false).Suggest(_ => true).Tricks)).ToList();
        Assert.Single(said.Distinct(StringComparer.Ordinal));
        var later = Enumerable.Range(31, 8).Select(count => string.Join(',', FormulaSearch.Of(FormulaSessions.Of(count, TwoHelp), FormulaSessions.BuiltIn, isEnded: false).Suggest(_ => true).Tricks));
        Assert.True(later.Distinct(StringComparer.Ordinal).Count() > 1);
    }

    [Fact]
    public void A_search_that_she_ended_suggests_the_best()
    {
        var sessions = FormulaSessions.Of(30, TwoHelp);
        var search = FormulaSearch.Of(sessions, FormulaSessions.BuiltIn, isEnded: true);
        Assert.Equal(FormulaState.Ended, search.State);
        Assert.False(search.Suggest(_ => true).IsTrial);
        Assert.Equal(search.Best.Tricks, search.Suggest(_ => true).Tricks);
    }

    [Fact]
    public void Without_any_session_or_any_trick_it_still_says_something()
    {
        Assert.True(FormulaSearch.Of([], FormulaSessions.BuiltIn, isEnded: false).Suggest(_ => true) is { IsTrial: true, Tricks.Count: > 0 });
        Assert.Empty(FormulaSearch.Of([], [], isEnded: false).Suggest(_ => true).Tricks);
        Assert.Empty(FormulaSearch.Of(FormulaSessions.Of(10, TwoHelp), FormulaSessions.BuiltIn, isEnded: false).Suggest(_ => false).Tricks);
    }

    private static FormulaSession WithPair(FormulaSession session, int number)
    {
        string[] mix = (number % 4) switch { 0 => ["warm"], 1 => ["smell"], 2 => ["warm", "smell"], _ => [] };
        var ratio = mix.Length switch { 0 => 1, 1 => 0.9, _ => 0.5 };
        return session with { Tricks = mix, FirstLetDown = PatternSample.Of(session.FirstLetDown.Low * ratio, session.FirstLetDown.Context) };
    }

    private static (IReadOnlyList<FormulaTrick> Tricks, HashSet<string> Feasible, Random Random) Given((int Sessions, int[] Standings, bool[] Feasible, int Seed) one) => (
        [.. FormulaSessions.BuiltIn.Select((trick, i) => trick with { IsLiked = one.Standings[i] == 1, IsOff = one.Standings[i] == 2 })],
        [.. FormulaSessions.BuiltIn.Where((_, i) => one.Feasible[i]).Select(trick => trick.Id)],
        new MersenneTwister(one.Seed));
}
