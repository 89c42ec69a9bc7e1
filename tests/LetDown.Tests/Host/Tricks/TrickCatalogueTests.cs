using CsCheck;
using LetDown.Host.Tricks;

namespace LetDown.Tests.Host.Tricks;

public sealed class TrickCatalogueTests
{
    private static readonly Dictionary<string, string> Figures = File.ReadLines(Path.Combine(Repository.Root, "docs", "published-figures.csv")).Skip(1)
        .ToDictionary(line => line.Split(',')[0], line => line, StringComparer.Ordinal);

    public static TheoryData<string> Ids => [.. TrickCatalogue.BuiltIn.All.Select(trick => trick.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_trick_says_how_it_is_done_and_what_is_known(string id)
    {
        var trick = TrickCatalogue.BuiltIn.Find(id)!;
        Assert.Equal(id, TrickCatalogue.IdOf(id));
        Assert.InRange(trick.Name.Length, 1, Trick.LongestName);
        Assert.NotEmpty(trick.Known);
        // A minute to read, by somebody who is tired: 150 words.
        Assert.InRange(string.Join(' ', trick.Steps).Split(' ').Length, 15, 150);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_is_known_comes_from_rows_that_somebody_has_read(string id)
    {
        foreach (var (row, study) in TrickCatalogue.BuiltIn.Find(id)!.Sources)
        {
            Assert.DoesNotContain("recalled", Figures[row], StringComparison.Ordinal);
            Assert.Contains(study, Figures[row], StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_cannot_be_done_together_cannot_be_either_way_round(string id)
    {
        var trick = TrickCatalogue.BuiltIn.Find(id)!;
        foreach (var other in trick.NotWith)
        {
            Assert.Contains(id, TrickCatalogue.BuiltIn.Find(other)!.NotWith);
            Assert.NotEqual(id, other);
        }
    }

    [Theory]
    [InlineData("breathing")]
    [InlineData("relaxation")]
    [InlineData("imagery")]
    public void Guided_ones_are_calm_and_take_one_to_three_minutes(string id)
    {
        var guide = TrickCatalogue.BuiltIn.Find(id)!.Guide;
        Assert.InRange(guide.Sum(line => line.Seconds), 60, 180);
        Assert.All(guide, line => Assert.InRange(line.Seconds, 1, 60));
        Assert.All(guide, line => Assert.DoesNotContain('!', line.Say));
    }

    [Fact]
    public void Names_are_told_once() =>
        Assert.Distinct(TrickCatalogue.BuiltIn.All.SelectMany(trick => (string[])[trick.Id, trick.Name]));

    [Theory]
    [InlineData("Warm tea!", "warm-tea")]
    [InlineData("  My   mother’s song ", "my-mother-s-song")]
    [InlineData("Müsli", "müsli")]
    [InlineData("…", "")]
    public void A_trick_of_her_own_is_typed_without_anything_odd(string name, string id) => Assert.Equal(id, TrickCatalogue.IdOf(name));

    [Fact]
    public void What_is_typed_stays_what_it_is() =>
        Gen.String.Sample(name => Assert.Equal(TrickCatalogue.IdOf(name), TrickCatalogue.IdOf(TrickCatalogue.IdOf(name))));

    [Fact]
    public void Hers_come_last_and_never_in_place_of_one_that_is_built_in()
    {
        var all = TrickCatalogue.BuiltIn.With([new() { Id = "tea", Name = "Tea", IsOwn = true }, new() { Id = "warm", Name = "Mine", IsOwn = true }]);
        Assert.Equal("Tea", all.All[^1].Name);
        Assert.Equal(TrickCatalogue.BuiltIn.All.Count + 1, all.All.Count);
        Assert.False(all.Find("warm")!.IsOwn);
    }
}
