using LetDown.Host.Import;
using LetDown.Host.Import.Reading;

namespace LetDown.Tests.Host.Import;

public sealed class AmountTextTests
{
    [Theory]
    [InlineData("60", 60, null)]
    [InlineData("0", 0, null)]
    [InlineData("60ml", 60, MilkUnit.Millilitres)]
    [InlineData("60 mL", 60, MilkUnit.Millilitres)]
    [InlineData("2.5oz", 2.5, MilkUnit.UsFluidOunces)]
    [InlineData("2,5 fl. oz.", 2.5, MilkUnit.UsFluidOunces)]
    [InlineData(".25 FL OZ", 0.25, MilkUnit.UsFluidOunces)]
    [InlineData("61.8 g", 61.8, MilkUnit.Grams)]
    public void An_amount_is_a_number_and_perhaps_a_unit(string said, double amount, MilkUnit? unit)
    {
        Assert.True(AmountText.TryRead(said, out var read, out var readUnit));
        Assert.Equal((amount, unit), (read, readUnit));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ml")]
    [InlineData("-5ml")]
    [InlineData("5 cups")]
    [InlineData("1.5.2")]
    [InlineData("1,5,2")]
    [InlineData("1,500")] // Fifteen hundred, or one and a half: not ours to say.
    [InlineData("1.500,5")]
    [InlineData("NaN")]
    [InlineData("∞")]
    [InlineData("5e3")]
    public void What_could_be_read_in_two_ways_or_none_is_no_amount(string said) => Assert.False(AmountText.TryRead(said, out _, out _));

    [Fact]
    public void An_amount_of_endless_digits_is_none() => Assert.False(AmountText.TryRead(new string('9', 400), out _, out _));

    [Theory]
    [InlineData(MilkUnit.Grams, 100)]
    [InlineData(MilkUnit.Millilitres, 103)]
    [InlineData(MilkUnit.UsFluidOunces, 3046.0735449375)] // 100 x 231 cubic inches of 16.387064 mL / 128 x 1.03.
    public void Grams_are_what_a_hundred_of_a_unit_weigh(MilkUnit unit, double grams) => Assert.Equal(grams, MilkUnits.ToGrams(100, unit), 6);
}
