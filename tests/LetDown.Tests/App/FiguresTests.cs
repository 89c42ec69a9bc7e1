using LetDown.App.Screens;
using LetDown.Host.Sessions;

namespace LetDown.Tests.App;

/// <summary>Numbers that stand beside each other agree.</summary>
public sealed class FiguresTests
{
    [Fact]
    public void Both_breasts_together_are_the_sum_of_what_is_told_of_each() =>
        Assert.Equal(("8.0 g", "1.2 g", "9.2 g"), (Figures.Grams(8.04), Figures.Grams(1.24), Figures.Together(new Grams(8.04, 1.24))));

    [Theory]
    [InlineData(101.6, "1:42", "1 min 42 s")]
    [InlineData(59.7, "1:00", "1 min")]
    [InlineData(24.2, "0:24", "24 s")]
    public void A_length_is_the_same_in_a_table_and_in_a_sentence(double seconds, string table, string sentence) =>
        Assert.Equal((table, sentence), (Figures.Length(TimeSpan.FromSeconds(seconds)), Figures.Spoken(TimeSpan.FromSeconds(seconds))));

    [Theory]
    [InlineData(0.498, "0.49 g a minute")]
    [InlineData(0.29, "0.29 g a minute")]
    [InlineData(0.999, "0.99 g a minute")]
    [InlineData(1.28, "1.2 g a minute")]
    public void What_is_not_worth_waiting_for_never_looks_as_if_it_were(double rate, string says) => Assert.Equal(says, Figures.PerMinuteAtMost(rate));

    [Theory]
    [InlineData(61.8, "61.8 g")]
    [InlineData(70, "70 g")]
    public void What_she_wanted_is_as_exact_as_what_came(double grams, string says) => Assert.Equal(says, Figures.Wanted(grams));
}
