using LetDown.Simulator.Failures;
using LetDown.Tests.Simulator;

namespace LetDown.Tests.Simulator.Failures;

public sealed class FailureWordTests
{
    [Fact]
    public void The_kinds_are_one_vocabulary() =>
        Assert.Equal("ok, off, stuck, garbage, wrong, slow, delayed, intermittent", string.Join(", ", FailureWords.Kinds.Select(kind => kind.Word())));

    [Theory]
    [InlineData(FailurePart.LineLeftSensor, "line-left-sensor")]
    [InlineData(FailurePart.ButtonStartPause, "button-start-pause")]
    [InlineData(FailurePart.I2cBus, "i2c-bus")]
    public void A_part_has_a_word_that_leads_back_to_it(FailurePart part, string word)
    {
        Assert.Equal(word, part.Word());
        Assert.All(FailureWords.Parts, each => Assert.Equal(each, FailureWords.PartOf(each.Word())));
    }

    [Fact]
    public void A_failure_without_meaning_is_refused_and_told_what_has_one()
    {
        using var bench = new Bench(1);
        foreach (var part in FailureWords.Parts)
        {
            foreach (var kind in FailureWords.Kinds.Where(kind => !FailureTable.HasMeaning(part, kind)))
            {
                var told = Assert.Throws<FailureException>(() => bench.Pump.Fail(part, kind));
                Assert.Contains($"{part.Word()} cannot be {kind.Word()}", told.Message, StringComparison.Ordinal);
            }
        }

        Assert.Equal(
            "pad-left cannot be garbage: say ok, off, stuck, intermittent.",
            Assert.Throws<FailureException>(() => bench.Pump.Fail(FailurePart.PadLeft, FailureKind.Garbage)).Message);
        Assert.Contains("line-left-sensor", Assert.Throws<FailureException>(() => FailureWords.PartOf("nose")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_part_can_fail_and_no_failure_is_told_twice()
    {
        Assert.Equal(FailureWords.Parts, FailureTable.Rows.Select(row => row.Part).Distinct().Order());
        Assert.Equal(FailureTable.Rows.Count, FailureTable.Rows.Select(row => (row.Part, row.Kind)).Distinct().Count());
    }

    [Fact]
    public void The_docs_tell_what_the_table_tells()
    {
        var docs = File.ReadAllText(Path.Combine(Repository.Root, "docs", "testing", "simulator.md"));
        var rows = FailureTable.Alike.SelectMany(group => group.Kinds.Select((kind, at) =>
        {
            var parts = at == 0 ? $" {string.Join(", ", group.Parts.Select(part => $"`{part.Word()}`"))} " : " ";
            return $"|{parts}| `{kind.Kind.Word()}` | {kind.What} |";
        }));
        Assert.Contains($"| --- | --- | --- |\n{string.Join('\n', rows)}\n\n", docs, StringComparison.Ordinal);
    }
}
